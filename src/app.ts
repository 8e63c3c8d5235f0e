import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Written, Ports } from './ports.ts';
import type { Answers, Event, How, Input } from './session/events.ts';
import { replay, undone } from './session/replay.ts';
import { readSave, writeSave } from './session/saves.ts';
import { type Asked, isAsked } from './session/asks.ts';
import { createSession, type Session, type State } from './session/session.ts';
import { isOwn, type LoadedStory } from './story/loaded-story.ts';

/** Something the player should know that stops nothing; shown gently, until it is closed. */
export type Notice = { id: number; text: string };

/** What the view shows. `state` is null until a story is open. `canUndo` says whether the last step may still be taken back. */
export type AppState = {
  story: LoadedStory | null;
  seat: string;
  state: State | null;
  canUndo: boolean;
  notices: readonly Notice[];
};

/** What a finished session leaves for later ones: per story the last ending, the share of seats that committed in it (0 to 1), and the seats it was played from. */
export type PlayRecord = Record<string, { ending: string; committed: number; seats: string[] }>;

/** The whole game without a screen. The view calls these and listens to the store. */
export type App = {
  store: StoreApi<AppState>;
  start(story: LoadedStory, seat: string, seed?: number): void;
  resume(story: LoadedStory, log: readonly Event[]): void;
  /** Puts a choice to the table; at a measured decision with the private answers, unless they have been given. */
  propose(choice: string, answers?: Answers): void;
  move(choice: string): void;
  assign(choices: string[]): void;
  share(facts: string[]): void;
  commit(how: How, guess?: number): void;
  note(moment: number, text: string): void;
  undo(): void;
  restart(): void;
  leave(): void;
  say(text: string): void;
  dismiss(notice: number): void;
  savedLog(story: string): Event[] | null;
  forget(story: string): void;
  played(): PlayRecord;
};

const saveKey = (story: string) => `save.${story}`;
const recordKey = 'record';

/** Puts the core together over its ports. Nothing is kept that cannot be worked out from the log. */
export function createApp({ saves, dice }: Ports): App {
  const store = createStore<AppState>(() => ({ story: null, seat: '', state: null, canUndo: false, notices: [] }));
  let session: Session | null = null;
  let noticeCount = 0;
  let storageFailed = false;

  function say(text: string): void {
    const notices = store.getState().notices;
    if (notices.some((notice) => notice.text === text)) return;
    store.setState({ notices: [...notices, { id: ++noticeCount, text }] });
  }

  function open(story: LoadedStory, seat: string, opened: Session): void {
    session = opened;
    store.setState({ story, seat });
    publish();
  }

  function publish(): void {
    const { story } = store.getState();
    if (!session || !story) return;
    const state = session.state();
    store.setState({ state, canUndo: undone(state.log, state.asks.kind === 'stuck') !== null });
    keep(saveKey(story.id), writeSave(state.log));
    if (state.asks.kind === 'ended' && !isOwn(story.id)) remember(story, state, state.asks.ending);
  }

  function keep(key: string, text: string): void {
    const written: Written = saves.write(key, text);
    if (written.ok || storageFailed) return;
    storageFailed = true;
    say(`${written.reason} Play goes on, but closing this page will lose it: use Export save in the settings to keep a copy.`);
  }

  function remember(story: LoadedStory, { totals }: State, ending: string): void {
    const record = played();
    const seats = new Set([...(record[story.id]?.seats ?? []), store.getState().seat]);
    keep(
      recordKey,
      JSON.stringify({ ...record, [story.id]: { ending, committed: committedShare(totals.commitments), seats: [...seats] } }),
    );
  }

  function played(): PlayRecord {
    try {
      const record: unknown = JSON.parse(saves.read(recordKey) ?? '{}');
      return isRecord(record) ? record : {};
    } catch {
      return {};
    }
  }

  /** Hands in one thing after another, up to the first that is refused, and shows what has come of them. */
  function hand(...inputs: Input[]): void {
    for (const input of inputs) {
      const applied = session?.apply(input);
      if (applied?.ok) continue;
      if (applied) say(applied.refusal);
      break;
    }
    publish();
  }

  function start(story: LoadedStory, seat: string, seed = dice()): void {
    const past = Object.fromEntries(
      Object.entries(played())
        .filter(([id]) => id !== story.id && !isOwn(id))
        .map(([id, { ending }]) => [id, ending]),
    );
    open(story, seat, createSession(story, { seed, seats: [seat], past }));
  }

  function resume(story: LoadedStory, log: readonly Event[]): void {
    const { session: again, problems } = replay(story, log);
    const [started] = log;
    open(story, started?.type === 'session-started' ? (started.seats[0] ?? '') : '', again);
    problems.forEach(say);
  }

  /** Hands in what the seat that is asked now has chosen; `make` gives the input, or several, from what is asked. */
  function reply(make: (seat: string, place: string) => Input | Input[]): void {
    const asks = session?.state().asks;
    if (!asks || !isAsked(asks)) return;
    hand(...[make(asks.seat, placeOf(asks))].flat());
  }

  return {
    store,
    start,
    resume,
    propose: (choice, answers) =>
      reply((seat, decision) => [
        ...(answers ? [{ type: 'answered', decision, seat, ...answers } as const] : []),
        { type: 'proposed', decision, seat, choice },
      ]),
    move: (choice) => reply((seat) => ({ type: 'moved', seat, choice })),
    assign: (choices) => reply((seat, board) => ({ type: 'assigned', board, seat, choices })),
    share: (facts) => reply((seat, round) => ({ type: 'facts-shared', round, seat, facts })),
    commit: (how, guess) => reply((seat, round) => ({ type: 'committed', round, seat, how, ...(guess === undefined ? {} : { guess }) })),
    note: (moment, text) => hand({ type: 'noted', moment, text }),
    undo() {
      const { story, state } = store.getState();
      const shorter = state && undone(state.log, state.asks.kind === 'stuck');
      if (story && shorter) resume(story, shorter);
    },
    restart() {
      const { story, seat } = store.getState();
      if (story) start(story, seat);
    },
    leave() {
      session = null;
      store.setState({ story: null, seat: '', state: null, canUndo: false });
    },
    say,
    dismiss: (id) => store.setState({ notices: store.getState().notices.filter((notice) => notice.id !== id) }),
    savedLog(story) {
      const text = saves.read(saveKey(story));
      if (!text) return null;
      const read = readSave(text);
      if (!read.ok) say(`Your saved play of this story could not be read. ${read.reason}`);
      return read.ok ? read.log : null;
    },
    forget: (story) => saves.remove(saveKey(story)),
    played,
  };
}

/** The id of what is asked. */
function placeOf(asks: Asked): string {
  switch (asks.kind) {
    case 'decision':
      return asks.decision;
    case 'move':
      return asks.move;
    case 'board':
      return asks.board;
    default:
      return asks.round;
  }
}

/** The share of all answers in commitment rounds that were "commit"; 0 when there was no round. */
function committedShare(rounds: State['totals']['commitments']): number {
  const hows = Object.values(rounds).flatMap((round) => Object.values(round));
  return hows.length === 0 ? 0 : hows.filter((how) => how === 'commit').length / hows.length;
}

function isRecord(value: unknown): value is PlayRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (entry) =>
      typeof entry === 'object' &&
      entry !== null &&
      typeof entry.ending === 'string' &&
      typeof entry.committed === 'number' &&
      Array.isArray(entry.seats),
  );
}
