import * as v from 'valibot';
import { limits } from '../session/limits.ts';
import type { State } from '../session/session.ts';
import type { KeptText } from './kept.ts';
import type { Shelf } from './shelf.ts';

const id = v.pipe(v.string(), v.maxLength(limits.id));
const entrySchema = v.object({ ending: id, committed: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), seats: v.array(id) });
const recordSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

/** What a finished play leaves for later ones: per story the last ending, the share of seats that committed in it (0 to 1), and the seats it was played from. */
export type PlayRecord = Record<string, v.InferOutput<typeof entrySchema>>;

/** The record of finished plays. A story's entry that cannot be read is left out and left alone; a record that cannot be read at all is not written over. */
export type RecordOfPlays = {
  played(): PlayRecord;
  /** The endings that a story may refer to: of all others, but never of one that somebody brought along. */
  past(story: string): Record<string, string>;
  /** The text of a record that cannot be read at all, as something that is kept. */
  texts(): readonly KeptText[];
  remember(story: string, seat: string, state: Pick<State, 'totals'>, ending: string): void;
};

export const recordKey = 'record';

/** Creates the record over a shelf. */
export function createRecord(shelf: Shelf): RecordOfPlays {
  let known: { text: string; played: PlayRecord } = { text: '', played: {} };

  const raw = (): Record<string, unknown> | null => {
    const read = v.safeParse(recordSchema, shelf.read(recordKey) ?? '{}');
    return read.success ? read.output : null;
  };

  function played(): PlayRecord {
    const text = shelf.read(recordKey) ?? '{}';
    if (known.text === text) return known.played;
    const entries = Object.entries(raw() ?? {}).flatMap(([story, entry]) => {
      const read = v.safeParse(entrySchema, entry);
      return read.success ? [[story, read.output]] : [];
    });
    known = { text, played: Object.fromEntries(entries) };
    return known.played;
  }

  return {
    played,
    texts() {
      const reason = 'The record of the plays that you finished is damaged.';
      return raw() ? [] : [{ kind: 'damaged', key: recordKey, reason, text: shelf.read(recordKey) ?? '' }];
    },
    past: (story) =>
      Object.fromEntries(Object.entries(played()).flatMap(([id, { ending }]) => (id === story || isOwn(id) ? [] : [[id, ending]]))),
    remember(story, seat, { totals }, ending) {
      const before = raw();
      if (!before) return;
      const seats = [...new Set([...(played()[story]?.seats ?? []), seat])];
      const text = JSON.stringify({ ...before, [story]: { ending, committed: committedShare(totals.commitments), seats } });
      if (text !== shelf.read(recordKey)) shelf.write(recordKey, text);
    },
  };
}

/** Whether a story is one that somebody brought along. */
export const isOwn = (story: string) => story.startsWith('own-');

/** The share of all answers in commitment rounds that were "commit"; 0 when there was no round. */
function committedShare(rounds: State['totals']['commitments']): number {
  const hows = Object.values(rounds).flatMap((round) => Object.values(round));
  return hows.length === 0 ? 0 : hows.filter((how) => how === 'commit').length / hows.length;
}
