import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOneFile } from './package/one-file.ts';

/* npm run package: makes what reaches people who cannot run Node, into packages/. */
const folder = join(import.meta.dirname, '..', 'packages');
mkdirSync(folder, { recursive: true });
const page = await buildOneFile();
writeFileSync(join(folder, 'joined-up.html'), page);
console.log(
  `packages/joined-up.html  ${(Buffer.byteLength(page) / 2 ** 20).toFixed(1)} MB: the whole game in one file, for a stick or an e-mail`,
);
