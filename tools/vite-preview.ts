import type { Plugin } from 'vite';
import { gameHeaders } from './game-headers.ts';

/** Serves the built game, as `npm start` shows it and the end-to-end tests play it, under the same headers as any server of ours. */
export function previewHeaders(): Plugin {
  return {
    name: 'joined-up-preview-headers',
    configurePreviewServer({ config, middlewares }) {
      const headersFor = gameHeaders(config.build.outDir);
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersFor(request.url ?? '/'))) response.setHeader(name, value);
        next();
      });
    },
  };
}
