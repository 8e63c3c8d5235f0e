import LZString from 'lz-string';
import { fingerprint } from '../lib/fingerprint.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { inputsOf } from './answers.ts';
import type { Event, Input, Pledge, Started } from './events.ts';
import { createSession, type Session } from './session.ts';

/** A compact save, read and played again; `problems` says what no longer fits. Or a sentence that says why it is none. */
export type Unpacked = { ok: true; session: Session; problems: string[] } | { ok: false; reason: string };

const version = 'ju2';
const pledges: readonly Pledge[] = ['hold', 'signpost', 'commit'];

/**
 * Packs the log of a session into a short ASCII text for a learning system that keeps little (SCORM 1.2: 4,096 characters). It holds what people handed in;
 * ids become the short numbers of the story's lock, so a later edition can still read it. Throws when the story has no number for an id.
 */
export function packLog(story: Pick<LoadedStory, 'numbers'>, log: readonly Event[]): string {
  const started = log[0];
  if (started?.type !== 'session-started') throw new Error('Expected a log that begins with session-started.');
  const number = (id: string) => {
    const short = story.numbers[id];
    if (short === undefined) throw new Error(`Expected a short number for "${id}" in the story's lock, found none.`);
    return short.toString(36);
  };
  const inputs = inputsOf(log, started.seats);
  const tokens = inputs.map((input) => `${started.seats.length > 1 ? started.seats.indexOf(input.seat) : ''}${pack(input, number)}`);
  const past = Object.entries(started.past).map((pair) => pair.join('='));
  const head = [started.story, started.edition, started.seed.toString(36), started.seats.join(','), past.join(',')].join('~');
  const body = LZString.compressToEncodedURIComponent(`${head}~${tokens.join('.')}`);
  return `${version}~${body}~${fingerprint(body).slice(0, 6)}`;
}

/** Reads what `packLog` wrote and plays it again, against any edition of the same story. Never throws for what the text says. */
export function unpackLog(story: LoadedStory, text: string): Unpacked {
  const [wrote, body = '', check = '', ...more] = text.split('~');
  if (wrote !== version || more.length > 0) return { ok: false, reason: 'This is not a compact Joined Up save.' };
  if (fingerprint(body).slice(0, 6) !== check)
    return { ok: false, reason: 'This compact save was cut short or changed (its checksum does not match).' };
  const [name = '', edition = '', seed = '', seats = '', past = '', tokens = ''] = (
    LZString.decompressFromEncodedURIComponent(body) ?? ''
  ).split('~');
  if (name !== story.id) return { ok: false, reason: `This is a save of "${name}", not of "${story.id}".` };
  const started = { seed: Number.parseInt(seed, 36), seats: seats.split(','), past: pastOf(past) };
  const session = createSession(story, started);
  const problems = edition === story.edition ? [] : ['The story has been edited since this was saved.'];
  for (const [at, token] of (tokens ? tokens.split('.') : []).entries()) {
    const input = unpack(token, session, started, story);
    const applied = input ? session.apply(input) : { ok: false as const, refusal: 'it names something that the story never had.' };
    if (applied.ok) continue;
    problems.push(`Step ${at + 1} no longer fits: ${applied.refusal} The session goes on from there.`);
    break;
  }
  return { ok: true, session, problems };
}

const pastOf = (text: string) => Object.fromEntries(text ? text.split(',').map((pair) => pair.split('=') as [string, string]) : []);

function pack(input: Input, number: (id: string) => string): string {
  switch (input.type) {
    case 'answered':
      return `a${number(input.i)}-${number(input.we)}-${input.they ? number(input.they) : ''}`;
    case 'proposed':
      return `p${number(input.choice)}`;
    case 'asked':
      return `k${number(input.colleague)}`;
    case 'went-along':
      return `l${number(input.choice)}`;
    case 'held-out':
      return 'h';
    case 'objected':
      return `o${escapeText(input.text)}`;
    case 'carried':
      return `c${number(input.choice)}`;
    case 'moved':
      return `m${number(input.choice)}`;
    case 'assigned':
      return `w${input.choices.map(number).join('-')}`;
    case 'facts-shared':
      return `s${input.facts.map(number).join('-')}`;
    case 'committed':
      return `d${pledges.indexOf(input.how)}-${input.guess ?? ''}`;
    case 'passed':
      return 'x';
    case 'gone-back':
      return 'b';
    case 'noted':
      return `n${escapeText(input.on)}-${escapeText(input.text)}`;
  }
}

/** What a token says, at the question that is open now; null when it names an id that the story never had. */
function unpack(token: string, session: Session, { seats }: Pick<Started, 'seats'>, story: LoadedStory): Input | null {
  const several = seats.length > 1;
  const seat = seats[several ? Number(token[0]) : 0] ?? '';
  const [kind = '', rest] = several ? [token[1], token.slice(2)] : [token[0], token.slice(1)];
  const question = session.state().question.id;
  const fields = rest.split('-');
  const idOf = (short: string | undefined) => Object.keys(story.numbers).find((id) => story.numbers[id]?.toString(36) === short);
  if (kind === 'n') {
    const [on = '', ...text] = fields;
    return { type: 'noted', seat, on: decodeURIComponent(on), text: decodeURIComponent(text.join('-')) };
  }
  if (kind === 'h') return { type: 'held-out', question, seat };
  if (kind === 'x') return { type: 'passed', question, seat };
  if (kind === 'b') return { type: 'gone-back', question, seat };
  if (kind === 'o') return { type: 'objected', question, seat, text: decodeURIComponent(rest) };
  if (kind === 'd') {
    const [how, guess] = fields;
    return { type: 'committed', question, seat, how: pledges[Number(how)] ?? 'hold', ...(guess ? { guess: Number(guess) } : {}) };
  }
  const ids = fields.filter((field) => field !== '').map(idOf);
  if (!ids.every((id) => id !== undefined)) return null;
  const [one = '', two = '', three = ''] = ids;
  switch (kind) {
    case 'a':
      return { type: 'answered', question, seat, i: one, we: two, they: three };
    case 'p':
      return { type: 'proposed', question, seat, choice: one };
    case 'k':
      return { type: 'asked', question, seat, colleague: one };
    case 'l':
      return { type: 'went-along', question, seat, choice: one };
    case 'c':
      return { type: 'carried', question, seat, choice: one };
    case 'm':
      return { type: 'moved', question, seat, choice: one };
    case 'w':
      return { type: 'assigned', question, seat, choices: ids };
    case 's':
      return { type: 'facts-shared', question, seat, facts: ids };
    default:
      return null;
  }
}

const escapeText = (text: string) => encodeURIComponent(text).replaceAll('.', '%2E').replaceAll('~', '%7E').replaceAll('-', '%2D');
