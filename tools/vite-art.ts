import type { Plugin } from 'vite';
import { contactSheet } from './contact-sheet.ts';
import { soundSheet } from './sound-sheet.ts';

const prefix = '/art/';

/** A picture by its path, such as `people/dev.svg`, or undefined when there is none of that name. */
async function picture(path: string): Promise<string | undefined> {
  const { stills } = await import('../game/art/stills.ts');
  return Object.hasOwn(stills, path) ? stills[path]?.() : undefined;
}

/** Draws the pictures that the HTML shows as files: on request in development (with all of them on /contact-sheet.html), into `dist/art` in a build. The same functions feed the stage. */
export function art(): Plugin {
  return {
    name: 'joined-up-art',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (request.url?.startsWith('/contact-sheet.html')) {
          response.setHeader('content-type', 'text/html').end(contactSheet().replace('</body>', `${soundSheet()}</body>`));
          return;
        }
        const path = request.url?.split('?')[0] ?? '';
        const svg = path.startsWith(prefix) ? await picture(path.slice(prefix.length)) : undefined;
        if (!svg) {
          next();
          return;
        }
        response.setHeader('content-type', 'image/svg+xml').end(svg);
      });
    },
    async generateBundle() {
      const { stills } = await import('../game/art/stills.ts');
      for (const [path, draw] of Object.entries(stills)) this.emitFile({ type: 'asset', fileName: `art/${path}`, source: draw() });
    },
  };
}
