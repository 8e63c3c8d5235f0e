import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { prepareTables, type Tables } from './schema.ts';
import { storeQueries, tokenValues } from './store-queries.ts';
import type { Batch, Store } from './store.ts';

/**
 * How hard SQLite makes sure of what it writes. Only `full` outlives a power cut; the others are there for a test that has to see them lose something.
 */
export type Sureness = 'full' | 'normal' | 'off';

/** Opens rooms kept in a file of SQLite, the way a laptop keeps them; the folder is made where it is missing. `:memory:` keeps nothing. */
export async function openSqliteStore(file: string, sureness: Sureness = 'full'): Promise<Store> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const handle = new DatabaseSync(file);
  handle.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=${sureness}; PRAGMA busy_timeout=5000; PRAGMA secure_delete=ON;`);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(handle) }) });
  await prepareTables(db, 'sqlite');
  const addEvent = handle.prepare('insert into event (room, seq, body) values (?, ?, ?)');
  const addKept = handle.prepare('insert into kept (room, key, kind, body) values (?, ?, ?, ?)');
  const addToken = handle.prepare(
    'insert into token (hash, room, role, participant, at_table) values (?, ?, ?, ?, ?) on conflict do nothing',
  );

  /** One batch; false, and nothing of it written, where another process was first. */
  function add(batch: Batch): boolean {
    handle.exec('savepoint batch');
    try {
      for (const [at, record] of batch.records.entries()) addEvent.run(batch.room, batch.first + at, JSON.stringify(record));
      for (const one of batch.kept) addKept.run(batch.room, one.key, one.kind, JSON.stringify(one));
      for (const token of batch.tokens) {
        const { hash, room, role, participant, at_table } = tokenValues(token);
        addToken.run(hash, room, role, participant, at_table);
      }
      handle.exec('release batch');
      return true;
    } catch (error) {
      handle.exec('rollback to batch; release batch');
      if (isTaken(error)) return false;
      throw error;
    }
  }

  /** All batches in one transaction, in one go: nothing else of this process comes between. */
  function addAll(batches: readonly Batch[]): boolean[] {
    handle.exec('begin immediate');
    try {
      const done = batches.map(add);
      handle.exec('commit');
      return done;
    } catch (error) {
      if (handle.isTransaction) handle.exec('rollback');
      throw error;
    }
  }

  return {
    ...storeQueries(db),
    shared: false,
    commit: (batches) => db.connection().execute(async () => addAll(batches)),
    listen: () => () => {},
    say: async () => {},
    close: () => db.destroy(),
  };
}

/** The errors of SQLite that say that a key is taken: primary key and unique. */
const isTaken = (error: unknown) => error instanceof Error && 'errcode' in error && (error.errcode === 1555 || error.errcode === 2067);

/** Node's own SQLite as Kysely would have it. Statements are prepared once. */
function forKysely(handle: DatabaseSync) {
  return {
    close: () => handle.close(),
    prepare(sql: string) {
      const statement = handle.prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
      };
    },
  };
}
