import { join, resolve } from 'node:path';
import pino from 'pino';
import { createServer } from './create-server.ts';
import { openPostgresStore } from './postgres-store.ts';
import { readSettings } from './settings.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { storiesIn } from './stories.ts';

/** The server as a program: `node server/main.ts`. Prints where it is, and stops at Ctrl-C with everything written down. */
const read = readSettings(process.argv.slice(2), process.env);
if (!read.ok) giveUp(read.reason);
const { host, port, dist, data, databaseUrl, publicUrl, organiserKey, log, framedBy } = read.settings;

try {
  const store = databaseUrl ? await openPostgresStore(databaseUrl) : await openSqliteStore(join(resolve(data), 'rooms.sqlite'));
  const server = await createServer({
    store,
    dist: resolve(dist),
    stories: storiesIn(resolve(dist)),
    host,
    port,
    publicUrl,
    organiserKey,
    framedBy,
    log: pino({ level: log === 'json' ? 'info' : 'warn', base: null }),
  });
  const address = await server.listen();
  console.log(`Joined Up serves rooms at ${publicUrl ?? address}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  giveUp(reasonOf(error, port));
}

function reasonOf(error: unknown, at: number): string {
  const said = error instanceof Error ? error.message : String(error);
  if (/EADDRINUSE/.test(said)) return `Port ${at} is in use. Stop the program that uses it, or choose another: PORT=${at + 1}.`;
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|password authentication/.test(said))
    return `The database cannot be reached: ${said}. Check DATABASE_URL.`;
  return said;
}

function giveUp(reason: string): never {
  console.error(`\n${reason}\n`);
  process.exit(1);
}
