import type { Kept, RoomRecord } from '../src/room/room-events.ts';
import type { Script } from '../src/room/presenter.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';

/** A room as the house keeps it, beside its log. Times are milliseconds since 1970; `until` is when it is deleted. `ground` is the print of its story and script. */
export type RoomRow = { id: string; code: string; ground: string; opened: number; until: number; ended: number | null };

/** Who holds a token. Only its hash is stored. */
export type Holder = { room: string; role: 'host' | 'participant' | 'projector'; participant: string; table: number | null };
export type TokenRow = Holder & { hash: string };

/** A code that can be turned into a token, once, until it expires: to come back on another phone, to show the room on a screen, for the host to get in again, to say what became of plans. */
export type CodePurpose = 'return' | 'screen' | 'recover' | 'follow';
export type CodeRow = { hash: string; room: string; purpose: CodePurpose; participant: string; table: number | null; expires: number };

/** What one room has to write down: records from `first` on, what is kept apart, and tokens that come with them. */
export type Batch = { room: string; first: number; records: RoomRecord[]; kept: Kept[]; tokens: TokenRow[] };

/** A plan, and what became of it as far as anybody has said. */
export type PlanRow = { key: string; body: Extract<Kept, { kind: 'plan' }>; became: string[] };

/**
 * Where rooms are kept. Everything it says is done is done for good: it outlives a killed process and a power cut. Several processes may keep rooms in one
 * store: of two that write the same record of a room, one is told that it came too late.
 */
export type Store = {
  /** Writes several rooms in one go. For each batch: whether it is in; where not, none of it is, and somebody else's record stands in its place. */
  commit(batches: readonly Batch[]): Promise<boolean[]>;
  /** The log of a room from a record on. */
  read(room: string, from: number): Promise<RoomRecord[]>;
  kept(room: string): Promise<Kept[]>;

  openRoom(row: RoomRow, first: RoomRecord, tokens: readonly TokenRow[], codes: readonly CodeRow[]): Promise<void>;
  roomByCode(code: string): Promise<RoomRow | null>;
  room(id: string): Promise<RoomRow | null>;
  /** Rooms that have not been deleted. */
  rooms(): Promise<RoomRow[]>;
  endRoom(id: string, at: number): Promise<void>;

  keepGround(print: string, ground: { story: LoadedStory; script: Script | null }): Promise<void>;
  ground(print: string): Promise<{ story: LoadedStory; script: Script | null } | null>;

  holder(hash: string): Promise<Holder | null>;
  /** Gives a token to a holder; the ones they had before are no longer any good. */
  replaceTokens(token: TokenRow): Promise<void>;
  addCode(code: CodeRow): Promise<void>;
  /** Takes a code that has not expired. One to come back or for a screen works once; those for the host and for plans until they expire. */
  takeCode(hash: string, now: number): Promise<CodeRow | null>;

  plans(room: string): Promise<PlanRow[]>;
  addBecame(room: string, plan: string, key: string, became: string): Promise<void>;

  /** Writes what a room keeps apart anew in the order of its keys, so that nothing of the disk tells in which order it came. */
  reshuffle(room: string): Promise<void>;
  /** Deletes a room, with its plans or (where they are kept longer) without. */
  forget(room: string, plansToo: boolean): Promise<void>;
  /** Deletes what is past its time. Gives how many rooms. */
  purge(now: number, plansBefore: number): Promise<number>;

  /** Whether other processes may write to it too. */
  readonly shared: boolean;
  /** Calls back when another process has written to a room, and where words go round between processes. Gives the way to stop. */
  listen(hear: (word: Word) => void): () => void;
  /** Says something to the other processes; nothing is kept of it. */
  say(word: Word): Promise<void>;
  close(): Promise<void>;
};

/** What processes tell each other: that a room has got longer, that a token of a room changed hands (`stream` is where its holder looks), who has been heard of in it. `lost` is heard after a time in which nothing could be. */
export type Word =
  | { kind: 'grown'; room: string; records: number }
  | { kind: 'tokens'; room: string; stream: string; from: string }
  | { kind: 'here'; from: string; room: string; people: string[] }
  | { kind: 'lost' };
