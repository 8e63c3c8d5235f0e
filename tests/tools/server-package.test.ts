import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../server/settings.ts';
import { nodeVersion } from '../../tools/package/node-for.ts';

const text = (name: string) => readFileSync(`tools/package/server/${name}`, 'utf8');
const settings = (env: Record<string, string>) => {
  const read = readSettings([], env);
  if (!read.ok) throw new Error(read.reason);
  return read.settings;
};

describe('what keeps the server running says what the server understands', () => {
  it('the containers: PostgreSQL, the address, the key, and the port that is let out', () => {
    const given: Record<string, string> = {
      PUBLIC_URL: 'https://rooms.example.org/',
      ORGANISER_KEY: 'sixteen-letters-or-more',
      POSTGRES_PASSWORD: 'secret',
    };
    const { services } = parse(text('compose.yaml').replaceAll(/\$\{(\w+):\?[^}]*\}/g, (_, name: string) => given[name] ?? ''));
    const image = Object.fromEntries([...text('Dockerfile').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));
    const read = settings({ ...services.rooms.environment, HOST: image.HOST, PORT: image.PORT });
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = services.database.environment;
    expect(read.databaseUrl).toBe(`postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@database/${POSTGRES_DB}`);
    expect(read).toMatchObject({ publicUrl: given.PUBLIC_URL, organiserKey: given.ORGANISER_KEY, host: '0.0.0.0', port: 8080 });
    expect(services.rooms.ports).toEqual([`127.0.0.1:8080:${image.PORT}`]);
    expect(text('Dockerfile')).toContain(`FROM node:${nodeVersion.split('.')[0]}-`);
  });

  it('the service: its settings, those that are commented out as well', () => {
    const lines = text('settings.env').matchAll(/^#?([A-Z_]+)=(\S+)$/gm);
    const read = settings(Object.fromEntries([...lines].map(([, name, value]) => [name, value])));
    expect(read).toMatchObject({ publicUrl: 'https://rooms.example.org/', port: 8080, framedBy: ['https://learn.example.org'] });
    expect(read.databaseUrl).toMatch(/^postgres:/);
  });
});
