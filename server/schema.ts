import { type Kysely, sql } from 'kysely';

/** The tables, the same in SQLite and PostgreSQL. `event(room, seq)` is the rule that only one writer comes next in a room. Bodies are JSON; times are milliseconds since 1970. */
export type Tables = {
  room: { id: string; code: string; ground: string; opened: number; until: number; ended: number | null };
  ground: { print: string; body: string };
  event: { room: string; seq: number; body: string };
  kept: { room: string; key: string; kind: string; body: string };
  token: { hash: string; room: string; role: string; participant: string; at_table: number | null };
  code: { hash: string; room: string; purpose: string; participant: string; at_table: number | null; expires: number };
  became: { room: string; plan: string; key: string; how: string };
  meta: { name: string; value: string };
};

/** The number of the schema. A store of a newer one is not opened. */
export const schemaVersion = 1;

/** Makes the tables where they are missing. Throws, in words for whoever runs the server, when the store was made by a newer version. */
export async function prepareTables(db: Kysely<Tables>, kind: 'sqlite' | 'postgres'): Promise<void> {
  // Rows that lie in the order of their keys: nothing tells when they came.
  const byKey = kind === 'sqlite' ? sql`without rowid` : sql``;
  const table = (name: keyof Tables) => db.schema.createTable(name).ifNotExists().modifyEnd(byKey);
  await table('meta')
    .addColumn('name', 'text', (c) => c.primaryKey().notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  await db
    .insertInto('meta')
    .values({ name: 'schema', value: String(schemaVersion) })
    .onConflict((c) => c.doNothing())
    .execute();
  const found = await db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirstOrThrow();
  if (Number(found.value) > schemaVersion)
    throw new Error(
      `The rooms are kept in the form of a newer Joined Up (${found.value}; this version knows ${schemaVersion}). Run the newer version, or give this one another place for its rooms.`,
    );
  await table('room')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('code', 'text', (c) => c.notNull().unique())
    .addColumn('ground', 'text', (c) => c.notNull())
    .addColumn('opened', 'bigint', (c) => c.notNull())
    .addColumn('until', 'bigint', (c) => c.notNull())
    .addColumn('ended', 'bigint')
    .execute();
  await table('ground')
    .addColumn('print', 'text', (c) => c.primaryKey().notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute();
  await table('event')
    .addColumn('room', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_in_order', ['room', 'seq'])
    .execute();
  await table('kept')
    .addColumn('room', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('kept_by_key', ['room', 'key'])
    .execute();
  await table('token')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('room', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('participant', 'text', (c) => c.notNull())
    .addColumn('at_table', 'integer')
    .execute();
  await table('code')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('room', 'text', (c) => c.notNull())
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('participant', 'text', (c) => c.notNull())
    .addColumn('at_table', 'integer')
    .addColumn('expires', 'bigint', (c) => c.notNull())
    .execute();
  await table('became')
    .addColumn('room', 'text', (c) => c.notNull())
    .addColumn('plan', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('how', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('became_by_key', ['room', 'plan', 'key'])
    .execute();
}
