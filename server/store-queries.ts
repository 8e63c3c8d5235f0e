import type { Kysely, Selectable } from 'kysely';
import type { Kept, RoomRecord } from '../src/room/room-events.ts';
import type { Tables } from './schema.ts';
import type { CodePurpose, CodeRow, Holder, RoomRow, Store, TokenRow } from './store.ts';

/** What is the same in every store: all but writing several rooms at once, and words between processes. */
export type Common = Omit<Store, 'commit' | 'shared' | 'listen' | 'say' | 'close'>;

/** The queries of a store over its tables. */
export function storeQueries(db: Kysely<Tables>): Common {
  return {
    async read(room, from) {
      const rows = await db.selectFrom('event').select('body').where('room', '=', room).where('seq', '>=', from).orderBy('seq').execute();
      return rows.map(({ body }) => JSON.parse(body) as RoomRecord);
    },
    async kept(room) {
      const rows = await db.selectFrom('kept').select('body').where('room', '=', room).orderBy('key').execute();
      return rows.map(({ body }) => JSON.parse(body) as Kept);
    },
    async openRoom(row, first, tokens, codes) {
      await db.transaction().execute(async (on) => {
        await on.insertInto('room').values(row).execute();
        await on
          .insertInto('event')
          .values({ room: row.id, seq: 0, body: JSON.stringify(first) })
          .execute();
        if (tokens.length > 0) await on.insertInto('token').values(tokens.map(tokenValues)).execute();
        if (codes.length > 0) await on.insertInto('code').values(codes.map(codeValues)).execute();
      });
    },
    async roomByCode(code) {
      return roomOf(await db.selectFrom('room').selectAll().where('code', '=', code).executeTakeFirst());
    },
    async room(id) {
      return roomOf(await db.selectFrom('room').selectAll().where('id', '=', id).executeTakeFirst());
    },
    async rooms() {
      const rows = await db.selectFrom('room').selectAll().orderBy('opened').execute();
      return rows.map((row) => roomOf(row) as RoomRow);
    },
    async endRoom(id, at) {
      await db.updateTable('room').set({ ended: at }).where('id', '=', id).where('ended', 'is', null).execute();
    },
    async keepGround(print, ground) {
      await db
        .insertInto('ground')
        .values({ print, body: JSON.stringify(ground) })
        .onConflict((c) => c.doNothing())
        .execute();
    },
    async ground(print) {
      const row = await db.selectFrom('ground').select('body').where('print', '=', print).executeTakeFirst();
      return row ? JSON.parse(row.body) : null;
    },
    async holder(hash) {
      const row = await db.selectFrom('token').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row ? holderOf(row) : null;
    },
    async replaceTokens(token) {
      await db.transaction().execute(async (on) => {
        const same = on.deleteFrom('token').where('room', '=', token.room).where('role', '=', token.role);
        // A screen may stand beside another; a seat, and the host's, is one person's.
        if (token.role !== 'projector') await same.where('participant', '=', token.participant).execute();
        await on.insertInto('token').values(tokenValues(token)).execute();
      });
    },
    async addCode(code) {
      await db.insertInto('code').values(codeValues(code)).execute();
    },
    async takeCode(hash, now) {
      return db.transaction().execute(async (on) => {
        const row = await on.selectFrom('code').selectAll().where('hash', '=', hash).executeTakeFirst();
        if (!row || Number(row.expires) <= now) return null;
        if (row.purpose === 'return' || row.purpose === 'screen') {
          // Of two who come with the same code at once one finds it gone.
          const gone = await on.deleteFrom('code').where('hash', '=', hash).executeTakeFirst();
          if (gone.numDeletedRows === 0n) return null;
        }
        return codeOf(row);
      });
    },
    async plans(room) {
      const plans = await db
        .selectFrom('kept')
        .select(['key', 'body'])
        .where('room', '=', room)
        .where('kind', '=', 'plan')
        .orderBy('key')
        .execute();
      const became = await db.selectFrom('became').select(['plan', 'how']).where('room', '=', room).execute();
      return plans.map(({ key, body }) => ({
        key,
        body: JSON.parse(body),
        became: became.filter(({ plan }) => plan === key).map(({ how }) => how),
      }));
    },
    async addBecame(room, plan, key, how) {
      await db
        .insertInto('became')
        .values({ room, plan, key, how })
        .onConflict((c) => c.doNothing())
        .execute();
    },
    async reshuffle(room) {
      await db.transaction().execute(async (on) => {
        const rows = await on.selectFrom('kept').selectAll().where('room', '=', room).orderBy('key').execute();
        if (rows.length === 0) return;
        await on.deleteFrom('kept').where('room', '=', room).execute();
        await on.insertInto('kept').values(rows).execute();
      });
    },
    async forget(room, plansToo) {
      await db.transaction().execute(async (on) => {
        for (const table of ['event', 'token'] as const) await on.deleteFrom(table).where('room', '=', room).execute();
        await on
          .deleteFrom('kept')
          .where('room', '=', room)
          .where('kind', 'in', plansToo ? ['word', 'comment', 'plan'] : ['word', 'comment'])
          .execute();
        const codes = on.deleteFrom('code').where('room', '=', room);
        await (plansToo ? codes : codes.where('purpose', '!=', 'follow')).execute();
        if (plansToo) {
          await on.deleteFrom('became').where('room', '=', room).execute();
          await on.deleteFrom('room').where('id', '=', room).execute();
        }
        await on.deleteFrom('ground').where('print', 'not in', on.selectFrom('room').select('ground')).execute();
      });
    },
    async purge(now, plansBefore) {
      const due = await db.selectFrom('room').select(['id', 'opened', 'until']).where('until', '<=', now).execute();
      for (const { id, opened } of due) await this.forget(id, Number(opened) <= plansBefore);
      await db.deleteFrom('code').where('expires', '<=', now).execute();
      return due.length;
    },
  };
}

/** Rows as they are inserted, in every store alike. */
export const tokenValues = ({ hash, room, role, participant, table }: TokenRow) => ({ hash, room, role, participant, at_table: table });

const codeValues = ({ hash, room, purpose, participant, table, expires }: CodeRow) => ({
  hash,
  room,
  purpose,
  participant,
  at_table: table,
  expires,
});

/** PostgreSQL gives large whole numbers as text. */
function roomOf(row: Selectable<Tables['room']> | undefined): RoomRow | null {
  if (!row) return null;
  const { id, code, ground, opened, until, ended } = row;
  return { id, code, ground, opened: Number(opened), until: Number(until), ended: ended === null ? null : Number(ended) };
}

const holderOf = (row: Selectable<Tables['token']>): Holder => ({
  room: row.room,
  role: row.role as Holder['role'],
  participant: row.participant,
  table: row.at_table,
});

const codeOf = (row: Selectable<Tables['code']>): CodeRow => ({
  hash: row.hash,
  room: row.room,
  purpose: row.purpose as CodePurpose,
  participant: row.participant,
  table: row.at_table,
  expires: Number(row.expires),
});
