import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
type Locked = { dev?: boolean; optional?: boolean; devOptional?: boolean; version?: string; license?: string };

/** The licences of all that the game and the server bring with them, as one text. */
export function licences(): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const ours = `Joined Up\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const others = Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(
      ([path, { version, license }]) => `${path.replace(/^.*node_modules\//, '')} ${version} (${license})\n\n${textIn(join(root, path))}`,
    );
  return `${[ours, ...others].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

function textIn(folder: string): string {
  const name = existsSync(folder) ? readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) : undefined;
  return name ? readFileSync(join(folder, name), 'utf8').trim() : 'The package brings no text of it.';
}
