import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { prepareTables, type Tables } from './schema.ts';
import { storeQueries, tokenValues } from './store-queries.ts';
import type { Batch, Store, Word } from './store.ts';

/** The channel on which processes hear of each other. A word is at most 8000 bytes, so it says what has changed and not how. */
const channel = 'joined_up';

/** Opens rooms kept in PostgreSQL, the way an organisation keeps them: several processes may serve them at once. Throws when it cannot be reached. */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 6, connectionTimeoutMillis: 5000 });
  // A connection that breaks while it is idle is replaced at the next query.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await prepareOnce(db);
  const hearers = new Set<(word: Word) => void>();
  const ear = createEar(url, (word) => {
    for (const hear of hearers) hear(word);
  });
  await ear.ready;

  async function commit(batches: readonly Batch[]): Promise<boolean[]> {
    // Everybody goes through the rooms in the same order, so that two processes never wait for each other in a ring.
    const inOrder = batches.map((batch, at) => ({ ...batch, at })).sort((one, other) => (one.room < other.room ? -1 : 1));
    const done = new Array<boolean>(batches.length).fill(true);
    await db.transaction().execute(async (on) => {
      const late = await addEvents(on, inOrder);
      for (const { at, room } of inOrder) if (late.has(room)) done[at] = false;
      const good = inOrder.filter(({ room }) => !late.has(room));
      await addRest(on, good);
      const words = good.map(({ room, first, records }) => JSON.stringify({ kind: 'grown', room, records: first + records.length }));
      if (words.length > 0) await sql`select pg_notify(${channel}, word) from unnest(${words}::text[]) as word`.execute(on);
    });
    return done;
  }

  return {
    ...storeQueries(db),
    shared: true,
    commit,
    listen(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    async say(word) {
      await sql`select pg_notify(${channel}, ${JSON.stringify(word)})`.execute(db);
    },
    async close() {
      await ear.close();
      await db.destroy();
    },
  };
}

/** Adds the records of all rooms in one statement; gives the rooms in which somebody else was first, of which nothing is left. */
async function addEvents(on: Transaction<Tables>, batches: readonly Batch[]): Promise<Set<string>> {
  const rows = batches.flatMap(({ room, first, records }) =>
    records.map((record, at) => ({ room, seq: first + at, body: JSON.stringify(record) })),
  );
  if (rows.length === 0) return new Set();
  const rooms = rows.map(({ room }) => room);
  const seqs = rows.map(({ seq }) => seq);
  const bodies = rows.map(({ body }) => body);
  const { rows: added } = await sql<{ room: string; seq: number }>`
    insert into event (room, seq, body)
    select * from unnest(${rooms}::text[], ${seqs}::int[], ${bodies}::text[])
    on conflict do nothing returning room, seq`.execute(on);
  if (added.length === rows.length) return new Set();
  const count = new Map<string, number>();
  for (const { room } of added) count.set(room, (count.get(room) ?? 0) + 1);
  const late = new Set(batches.flatMap(({ room, records }) => ((count.get(room) ?? 0) < records.length ? [room] : [])));
  const stray = added.filter(({ room }) => late.has(room));
  if (stray.length > 0)
    await sql`
      delete from event using unnest(${stray.map(({ room }) => room)}::text[], ${stray.map(({ seq }) => seq)}::int[]) as stray(room, seq)
      where event.room = stray.room and event.seq = stray.seq`.execute(on);
  return late;
}

async function addRest(on: Transaction<Tables>, batches: readonly Batch[]): Promise<void> {
  const kept = batches.flatMap(({ room, kept: all }) =>
    all.map((one) => ({ room, key: one.key, kind: one.kind, body: JSON.stringify(one) })),
  );
  const tokens = batches.flatMap((batch) => batch.tokens.map(tokenValues));
  if (kept.length > 0) await on.insertInto('kept').values(kept).execute();
  if (tokens.length > 0)
    await on
      .insertInto('token')
      .values(tokens)
      .onConflict((c) => c.doNothing())
      .execute();
}

/** Two processes that start together must not make the same tables at the same time. */
async function prepareOnce(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (on) => {
    await sql`select pg_advisory_lock(4176218)`.execute(on);
    try {
      await prepareTables(on, 'postgres');
    } finally {
      await sql`select pg_advisory_unlock(4176218)`.execute(on);
    }
  });
}

/** Listens on a connection of its own, and again when that is lost; what was said meanwhile is not heard, so whoever hears `lost` looks for itself. */
function createEar(url: string, hear: (word: Word) => void) {
  let client: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  async function open(): Promise<void> {
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    next.on('notification', ({ payload }) => {
      const word = wordOf(payload);
      if (word) hear(word);
    });
    next.on('error', () => {});
    next.on('end', () => {
      if (!closed) retry = setTimeout(() => void open().catch(() => {}), 500);
    });
    await next.connect();
    await next.query(`LISTEN ${channel}`);
    client = next;
    hear({ kind: 'lost' });
  }

  return {
    ready: open(),
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}

function wordOf(payload: string | undefined): Word | null {
  try {
    return JSON.parse(payload ?? '') as Word;
  } catch {
    return null;
  }
}
