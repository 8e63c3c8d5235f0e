import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installOnDebian, onPath } from './programs.mjs';

/** The folder with PostgreSQL's programs: POSTGRES_BIN, else where Debian has them, else in PATH; undefined when there is none. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const places = [process.env.POSTGRES_BIN, ...versions.map((version) => join(debian, version, 'bin')), ...onPath('initdb').map(dirname)];
  return places.find((place) => place && existsSync(join(place, 'initdb')));
}

/** Finds PostgreSQL, or installs it on Debian as root. Undefined when it could not be had. */
export async function ensurePostgres() {
  if (!findPostgres()) await installOnDebian('PostgreSQL', ['postgresql'], { bare: true });
  return findPostgres();
}
