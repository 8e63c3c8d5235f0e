import type { Plugin } from 'vite';

/** Puts the page's first style sheet into the page itself, so that the first words need not wait for another file. */
export function inlineStyle(): Plugin {
  return {
    name: 'joined-up-inline-style',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
          const sheet = bundle?.[file];
          if (sheet?.type !== 'asset') return link;
          return `<style>${String(sheet.source).replaceAll('url(./', `url(./${file.slice(0, file.lastIndexOf('/') + 1)}`)}</style>`;
        }),
    },
  };
}
