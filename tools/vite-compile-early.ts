import type { Plugin } from 'vite';

/**
 * Asks the browser to compile the scripts of the first screen while they arrive, off the main thread, instead of each function when it is first called.
 * Chromium reads this comment at the top of a file (explicit compile hints); other browsers pass it over.
 */
export function compileEarly(): Plugin {
  return {
    name: 'joined-up-compile-early',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const entry of Object.values(bundle)) {
          if (entry.type !== 'chunk' || !entry.isEntry) continue;
          for (const name of [entry.fileName, ...entry.imports]) {
            const chunk = bundle[name];
            if (chunk?.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
          }
        }
      },
    },
  };
}
