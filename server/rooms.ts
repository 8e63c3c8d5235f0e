import { applyRecord, replayRoom } from '../src/room/apply.ts';
import type { From } from '../src/room/may.ts';
import type { Reply } from '../src/room/protocol.ts';
import type { Kept, RoomRecord } from '../src/room/room-events.ts';
import type { Ground, RoomState } from '../src/room/room-state.ts';
import { receive } from '../src/room/room.ts';
import type { Wish } from '../src/room/wishes.ts';
import { storyAsPlayed } from '../src/room/moments.ts';
import { newKey } from './ids.ts';
import type { Batch, RoomRow, Store, TokenRow } from './store.ts';

/** What comes of a wish here: granted or refused, or not written down, so that it may be sent again. */
export type Answer = Reply | { ok: false; refusal: string; retry: true };

/** A room as this process serves it. `state` is the room as it is written down; nobody is shown anything that is not. */
export type LiveRoom = { row: RoomRow; ground: Ground; state: RoomState };

type Pending = { from: From; id: string; wish: Wish; token: TokenRow | null; answer: (answer: Answer) => void };
/** `expected` is how many records a room has once what is being written is in. */
type Served = LiveRoom & { inbox: Pending[]; behind: boolean; expected: number };

/** The rooms that a process serves. */
export type Rooms = {
  /** A room by its id, as it is written down; null when there is none. */
  find(id: string): Promise<LiveRoom | null>;
  /** Judges a wish and writes down what comes of it before it answers. */
  wish(room: string, from: From, id: string, wish: Wish, token?: TokenRow | null): Promise<Answer>;
  /** Calls back when a room has changed, once it is written down. Gives the way to stop. */
  onChange(hear: (room: LiveRoom, before: RoomState) => void): () => void;
  /** Lets go of a room that nobody looks at; it is read again when somebody does. */
  release(id: string): void;
  /** How often another process was first and wishes were judged again, and what keeps it from writing ('' when nothing does). */
  figures(): { rooms: number; again: number; trouble: string };
  close(): Promise<void>;
};

/** How often a wish is judged again when another process keeps being first. */
const mostTries = 20;

/** Commits begin at least so far apart, in milliseconds: what comes in between shares the next one's wait for the disk. After a pause one begins at once. */
const commitEveryMs = 10;

/**
 * Serves rooms over a store. Wishes that come while others are being written are judged together and written together, over all rooms: one commit for all that
 * waited. A wish is judged on the room as it would be after those before it; when the commit fails, all of them are as if they had not been judged.
 */
export function createRooms(store: Store): Rooms {
  const served = new Map<string, Promise<Served | null>>();
  const known = new Map<string, Served>();
  const hearers = new Set<(room: LiveRoom, before: RoomState) => void>();
  let writing: Promise<void> | null = null;
  let wroteAt = Number.NEGATIVE_INFINITY;
  let again = 0;
  let trouble = '';

  const stop = store.listen((word) => {
    if (word.kind === 'grown') {
      const room = known.get(word.room);
      if (room && word.records > Math.max(room.state.records, room.expected)) fallBehind(room);
    } else if (word.kind === 'lost') for (const room of known.values()) fallBehind(room);
  });

  async function load(id: string): Promise<Served | null> {
    const row = await store.room(id);
    const ground = row && (await store.ground(row.ground));
    if (!row || !ground) return null;
    const [log, kept] = await Promise.all([store.read(id, 0), store.kept(id)]);
    const opened = log[0]?.events[0];
    if (opened?.type !== 'room-opened') return null;
    const played: Ground = { story: storyAsPlayed(ground.story, opened.plays), script: ground.script };
    const room: Served = { row, ground: played, state: replayRoom(played, log, kept), inbox: [], behind: false, expected: 0 };
    known.set(id, room);
    return room;
  }

  function serve(id: string): Promise<Served | null> {
    const before = served.get(id);
    if (before) return before;
    const loading = load(id);
    served.set(id, loading);
    loading.then(
      (room) => {
        if (!room) served.delete(id);
      },
      () => served.delete(id),
    );
    return loading;
  }

  function changed(room: Served, before: RoomState): void {
    for (const hear of hearers) hear(room, before);
  }

  /** What keeps rooms from being written is news to everybody who looks, though no room has changed. */
  function say(words: string): void {
    if (trouble === words) return;
    trouble = words;
    for (const room of known.values()) changed(room, room.state);
  }

  /** Another process has written to a room: what it wrote is read before anything else is judged there. */
  function fallBehind(room: Served): void {
    room.behind = true;
    start();
  }

  async function catchUp(room: Served): Promise<void> {
    room.behind = false;
    const before = room.state;
    const records = await store.read(room.row.id, before.records);
    if (records.length === 0) return;
    room.state = records.reduce((state, record) => applyRecord(room.ground, state, record), before);
    if (records.some(hasKept)) room.state = { ...room.state, kept: await store.kept(room.row.id) };
    changed(room, before);
  }

  function start(): void {
    writing ??= write().finally(() => {
      writing = null;
      if ([...known.values()].some((room) => room.inbox.length > 0 || room.behind)) start();
    });
  }

  /** One round: whatever waits is judged, written, and answered. */
  async function write(): Promise<void> {
    // Whatever arrives in the same turn of the event loop goes into the same commit.
    const restMs = wroteAt + commitEveryMs - performance.now();
    await new Promise<void>((resolve) => (restMs < 1 ? setImmediate(resolve) : setTimeout(resolve, restMs)));
    wroteAt = performance.now();
    try {
      await Promise.all([...known.values()].filter(({ behind }) => behind).map(catchUp));
      await writeAll([...known.values()].filter((room) => room.inbox.length > 0));
    } catch (error) {
      say(troubleOf(error));
      answerAll(
        [...known.values()].map((room) => ({ pending: room.inbox.splice(0) })),
        trouble,
      );
    }
  }

  async function writeAll(rooms: readonly Served[]): Promise<void> {
    let todo = rooms.map((room) => ({ room, pending: room.inbox.splice(0) }));
    try {
      for (let tries = 0; todo.length > 0; tries++) {
        const judged = await Promise.all(todo.map(async ({ room, pending }) => ({ room, pending, ...(await judgeSurely(room, pending)) })));
        const batches = judged.filter(({ batch }) => batch.records.length > 0);
        for (const { room, batch } of batches) room.expected = batch.first + batch.records.length;
        const done = batches.length === 0 ? [] : await store.commit(batches.map(({ batch }) => batch));
        if (batches.length > 0) say('');
        const late = batches.filter((_, at) => !done[at]).map(({ room }) => room);
        for (const { room, state, answers, pending } of judged) {
          if (late.includes(room)) continue;
          const before = room.state;
          room.state = state;
          for (const [at, { answer }] of pending.entries()) answer(answers[at] as Answer);
          if (state !== before) changed(room, before);
        }
        again += late.length;
        todo = judged.filter(({ room }) => late.includes(room)).map(({ room, pending }) => ({ room, pending }));
        if (tries >= mostTries) return answerAll(todo, 'The room is very busy. Try again.');
        await Promise.all(late.map(catchUp));
      }
    } catch (error) {
      say(troubleOf(error));
      answerAll(todo, trouble);
    }
  }

  /** Whoever waits is told why nothing came of it, and may send it again. */
  function answerAll(waiting: readonly { pending: readonly Pending[] }[], refusal: string): void {
    for (const { pending } of waiting) for (const { answer } of pending) answer({ ok: false, refusal, retry: true });
  }

  /** The same as `judgeAll`; but what another process has written meanwhile is read before anything is refused, since nobody writes a refusal down and finds out. */
  async function judgeSurely(room: Served, pending: readonly Pending[]): Promise<ReturnType<typeof judgeAll>> {
    const judged = judgeAll(room, pending);
    if (!store.shared || judged.answers.every(({ ok }) => ok)) return judged;
    const before = room.state;
    await catchUp(room);
    return room.state === before ? judged : judgeAll(room, pending);
  }

  /** All that waits in one room, judged one after another on the room as it would be then. */
  function judgeAll(room: Served, pending: readonly Pending[]): { batch: Batch; state: RoomState; answers: Answer[] } {
    const records: RoomRecord[] = [];
    const kept: Kept[] = [];
    const tokens: TokenRow[] = [];
    const answers: Answer[] = [];
    let state = room.state;
    for (const { from, id, wish, token } of pending) {
      const judged = judge(room.ground, state, from, id, wish);
      answers.push(judged.ok ? { ok: true } : { ok: false, refusal: judged.refusal });
      if (!judged.ok) continue;
      state = judged.state;
      if (judged.record) records.push(judged.record);
      kept.push(...judged.kept);
      if (token) tokens.push(token);
    }
    return { batch: { room: room.row.id, first: room.state.records, records, kept, tokens }, state, answers };
  }

  return {
    async find(id) {
      const room = await serve(id);
      if (room?.behind) {
        start();
        await writing;
      }
      return room;
    },
    async wish(id, from, wishId, wish, token = null) {
      const room = await serve(id);
      if (!room) return { ok: false, refusal: 'This room is no longer there.' };
      return new Promise((answer) => {
        room.inbox.push({ from, id: wishId, wish, token, answer });
        start();
      });
    },
    onChange(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    release(id) {
      const room = known.get(id);
      if (!room || room.inbox.length > 0) return;
      known.delete(id);
      served.delete(id);
    },
    figures: () => ({ rooms: known.size, again, trouble }),
    async close() {
      stop();
      while (writing) await writing;
    },
  };
}

/** A mistake of ours in one wish must not take the others down: it is refused, and the room stays as it was. */
function judge(ground: Ground, state: RoomState, from: From, id: string, wish: Wish): ReturnType<typeof receive> {
  try {
    return receive(ground, state, from, id, wish, newKey());
  } catch (error) {
    return {
      ok: false,
      refusal: `Something went wrong with this, and nothing has changed. (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}

const hasKept = ({ events }: RoomRecord) => events.some(({ type }) => type === 'said' || type === 'planned');

/** What keeps a store from writing, in words for whoever runs it. */
function troubleOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  if (/disk is full|SQLITE_FULL|No space left|database or disk is full/i.test(said))
    return 'The disk of the room’s computer is full, so nothing can be written down. Free some space; nothing that was acknowledged is lost.';
  return `The room cannot be written down just now (${said}). Nothing that was acknowledged is lost; this will be tried again.`;
}
