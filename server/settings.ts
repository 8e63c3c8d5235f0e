import { parseArgs } from 'node:util';

/** How a server is run, from its command line and environment. */
export type Settings = {
  host: string;
  port: number;
  dist: string;
  data: string;
  databaseUrl: string | null;
  publicUrl: string | null;
  organiserKey: string | null;
  log: 'quiet' | 'json';
  /** Origins whose pages may frame the game, such as a learning system. */
  framedBy: string[];
};

/** The settings, or a sentence that says which of them is wrong and what would be right. */
export type ReadSettings = { ok: true; settings: Settings } | { ok: false; reason: string };

/** How short an organiser's key may be: whoever has it can open rooms. */
const shortestKey = 16;

/** Reads the settings. What the command line says goes before the environment. */
export function readSettings(args: readonly string[], env: Record<string, string | undefined>): ReadSettings {
  const names = {
    host: 'HOST',
    port: 'PORT',
    dist: 'DIST',
    data: 'DATA',
    database: 'DATABASE_URL',
    'public-url': 'PUBLIC_URL',
    log: 'LOG',
  } as const;
  let given: Partial<Record<keyof typeof names, string>>;
  try {
    const options = Object.fromEntries(Object.keys(names).map((name) => [name, { type: 'string' as const }]));
    given = parseArgs({ args: [...args], options }).values as typeof given;
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  const value = (name: keyof typeof names) => given[name] ?? env[names[name]];
  const port = Number(value('port') ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { ok: false, reason: `PORT is a whole number up to 65535, not "${value('port')}".` };
  const publicUrl = value('public-url') ?? null;
  if (publicUrl !== null && !/^https?:\/\/[^/]+\/?$/.test(publicUrl))
    return { ok: false, reason: `PUBLIC_URL is the address of the server alone, as in https://rooms.example.org/, not "${publicUrl}".` };
  const organiserKey = env.ORGANISER_KEY ?? null;
  if (publicUrl !== null && organiserKey === null)
    return { ok: false, reason: 'With PUBLIC_URL set, ORGANISER_KEY is needed: without it nobody could open a room.' };
  if (organiserKey !== null && organiserKey.length < shortestKey)
    return { ok: false, reason: `ORGANISER_KEY needs ${shortestKey} letters or more.` };
  const databaseUrl = value('database') ?? null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl))
    return { ok: false, reason: 'DATABASE_URL begins with postgres://.' };
  const log = value('log') ?? (publicUrl === null ? 'quiet' : 'json');
  if (log !== 'quiet' && log !== 'json') return { ok: false, reason: `LOG is "quiet" or "json", not "${log}".` };
  const framedBy = (env.FRAMED_BY ?? '').split(/[\s,]+/).filter(Boolean);
  const stranger = framedBy.find((origin) => !/^https?:\/\/[\w.-]+(:\d+)?$/.test(origin));
  if (stranger !== undefined)
    return { ok: false, reason: `FRAMED_BY names origins, as in https://learn.example.ac.uk, not "${stranger}".` };
  return {
    ok: true,
    settings: {
      host: value('host') ?? '127.0.0.1',
      port,
      dist: value('dist') ?? 'dist',
      data: value('data') ?? 'data',
      databaseUrl,
      publicUrl,
      organiserKey,
      log,
      framedBy,
    },
  };
}
