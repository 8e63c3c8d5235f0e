import { fingerprint } from '../lib/fingerprint.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { Event, How, Input, Started } from './events.ts';
import { isInput } from './replay.ts';

/** A compact save, read: what a person handed in, from which the engine works out the rest; or a sentence that says why not. */
export type Unpacked = { ok: true; started: Started; inputs: Input[] } | { ok: false; reason: string };

const hows: readonly How[] = ['hold', 'signpost', 'commit'];

/**
 * Packs the log of a one-seat session into a short text for a learning system that keeps little (SCORM 1.2: 4,096 characters).
 * Ids become the short numbers of the story's lock, so a later edition can still read it. Throws when the story has no number for an id.
 */
export function packLog(story: Pick<LoadedStory, 'numbers'>, log: readonly Event[]): string {
  const started = log[0];
  if (started?.type !== 'session-started') throw new Error('Expected a log that begins with session-started.');
  const number = (id: string) => {
    const short = story.numbers[id];
    if (short === undefined) throw new Error(`Expected a short number for "${id}" in the story's lock, found none.`);
    return short.toString(36);
  };
  const tokens = log.filter((event) => isInput(event, started)).map((input) => pack(input, number));
  const past = Object.entries(started.past)
    .map(([story, ending]) => `${story}=${ending}`)
    .join(',');
  const body = ['ju1', started.story, started.edition, started.seed.toString(36), started.seats[0] ?? '', past, tokens.join('.')].join('~');
  return `${body}~${fingerprint(body).slice(0, 6)}`;
}

/** Reads what `packLog` wrote, against any edition of the same story. Never throws. */
export function unpackLog(story: Pick<LoadedStory, 'id' | 'numbers' | 'table'>, text: string): Unpacked {
  const parts = text.split('~');
  const [version, name = '', edition = '', seed = '', seat = '', past = '', tokens = '', check = ''] = parts;
  if (version !== 'ju1' || parts.length !== 8) return { ok: false, reason: 'This is not a compact Joined Up save.' };
  if (fingerprint(parts.slice(0, 7).join('~')).slice(0, 6) !== check)
    return { ok: false, reason: 'This compact save was cut short or changed (its checksum does not match).' };
  if (name !== story.id) return { ok: false, reason: `This is a save of "${name}", not of "${story.id}".` };
  const ids = new Map(Object.entries(story.numbers).map(([id, number]) => [number.toString(36), id]));
  const inputs = tokens ? tokens.split('.').map((token) => unpack(token, seat, ids, story)) : [];
  if (inputs.includes(null)) return { ok: false, reason: 'This compact save names something that the story never had.' };
  const before = Object.fromEntries(past ? past.split(',').map((pair) => pair.split('=') as [string, string]) : []);
  const started: Started = { type: 'session-started', story: name, edition, seed: Number.parseInt(seed, 36), seats: [seat], past: before };
  return { ok: true, started, inputs: inputs as Input[] };
}

function pack(input: Input, number: (id: string) => string): string {
  switch (input.type) {
    case 'answered':
      return `a${number(input.i)}-${number(input.we)}-${input.they ? number(input.they) : ''}`;
    case 'proposed':
      return `p${number(input.choice)}`;
    case 'moved':
      return `m${number(input.choice)}`;
    case 'assigned':
      return `w${[input.board, ...input.choices].map(number).join('-')}`;
    case 'facts-shared':
      return `s${[input.round, ...input.facts].map(number).join('-')}`;
    case 'committed':
      return `c${number(input.round)}-${hows.indexOf(input.how)}-${input.guess ?? ''}`;
    case 'noted':
      return `n${input.moment}-${escapeText(input.text)}`;
  }
}

function unpack(token: string, seat: string, ids: Map<string, string>, { table }: Pick<LoadedStory, 'table'>): Input | null {
  const kind = token[0];
  const rest = token.slice(1);
  if (kind === 'n') {
    const at = rest.indexOf('-', 1);
    return { type: 'noted', moment: Number(rest.slice(0, at)), text: decodeURIComponent(rest.slice(at + 1)) };
  }
  const fields = rest.split('-');
  const [one = '', two = '', three = ''] = fields;
  const id = ids.get(one);
  if (id === undefined) return null;
  const decision = Object.keys(table.decisions).find((name) => Object.hasOwn(table.decisions[name]?.choices ?? {}, id)) ?? '';
  switch (kind) {
    case 'a':
      return { type: 'answered', decision, seat, i: id, we: ids.get(two) ?? '', they: ids.get(three) ?? '' };
    case 'p':
      return { type: 'proposed', decision, seat, choice: id };
    case 'm':
      return { type: 'moved', seat, choice: id };
    case 'w':
      return { type: 'assigned', board: id, seat, choices: fields.slice(1).flatMap((field) => ids.get(field) ?? []) };
    case 's':
      return { type: 'facts-shared', round: id, seat, facts: fields.slice(1).flatMap((field) => ids.get(field) ?? []) };
    case 'c':
      return { type: 'committed', round: id, seat, how: hows[Number(two)] ?? 'hold', ...(three === '' ? {} : { guess: Number(three) }) };
    default:
      return null;
  }
}

const escapeText = (text: string) => encodeURIComponent(text).replaceAll('.', '%2E').replaceAll('~', '%7E');
