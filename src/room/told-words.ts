import type { Answers, Event, Pledge, Why } from '../session/events.ts';
import type { Cause } from '../session/minds.ts';
import { type Proposal, wantedBy } from '../session/policies.ts';
import { type Settlement, subjectOf } from '../session/question.ts';
import type { Said } from '../session/transition.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { labelOf } from '../story/label-of.ts';
import { whoIs } from '../story/people.ts';
import type { When } from '../story/vocabulary.ts';
import { priceOf } from './price.ts';

/** What one seat put forward, in words: what it says with it, and why it thinks as we ('' where there is nothing to say). */
export type PutForward = { seat: string; choice: string; text: string; because: string; cause: string; mine: boolean };

/** How a guess about a colleague turned out: `wanted` are the choices they would rather have had, `because` why where the story says. */
export type GuessView = { name: string; guess: string; right: boolean; wanted: string[]; because: string };

/** How a round came out, in words of choices. */
export type SettlementView =
  | { choice: string; text: string; why: 'agreed' | 'most' | 'outweighed'; by: string }
  | { tied: { choice: string; text: string }[] };

/** What stands over the day, the month and the year that come after. */
export const whenWords: Record<When, string> = { day: 'Soon after', month: 'A month on', year: 'A year on' };

/** What somebody did in a commitment round, to be read after their name; `mine`: after "You". */
export const pledgeWords = (how: Pledge, mine: boolean): string => (mine ? ownPledges : pledges)[how];

const pledges: Record<Pledge, string> = { hold: 'holds back', signpost: 'points to somebody else', commit: 'commits' };
const ownPledges: Record<Pledge, string> = { hold: 'hold back', signpost: 'point to somebody else', commit: 'commit' };

/** By what a measured decision was settled; `who` is whoever settled it, by name or as "You", `carried` whether it is what the reader put forward. */
export function howSettled({ why, because, carried }: { why: Why; because: string; carried: boolean | null }, who: string): string {
  const you = who === 'You';
  switch (why) {
    case 'agreed':
      return 'All agree';
    case 'most':
      return carried ? 'Most put it forward, and so did you' : 'Most put it forward';
    case 'outweighed':
      return `${who} ${you ? 'outweigh' : 'outweighs'} the others: ${because}`;
    case 'payer':
      return you ? 'A tie. It asks most of you, so you decide' : `A tie. It asks most of ${who}, who decides`;
    case 'went-along':
      return 'You went along';
    case 'held-out':
      return `${who} held out. ${because}`;
  }
}

/** A proposal as this reader sees it; `text` are the words of its choice. */
export function rowOf(
  table: EffectsTable,
  { seat, choice, because, cause }: Proposal,
  text: string,
  reader: string | null,
  humans: readonly string[],
): PutForward {
  return {
    seat,
    choice,
    text,
    because: because ?? '',
    cause: cause ? causeWords(table, cause, reader, humans) : '',
    mine: seat === reader,
  };
}

/** The same rows, in which nobody says word for word what another has just said about why they think as we. */
export function inTurn(rows: readonly PutForward[]): PutForward[] {
  return rows.map((row, at) => {
    const said = row.cause !== '' && rows.slice(0, at).some(({ cause }) => cause === row.cause);
    return said ? { ...row, cause: 'For the same reason I, too, look at what is best for all of us.' } : row;
  });
}

const asWe = 'So now I look at what is best for all of us.';

/** The cause of thinking as we, as that seat says it to whoever is there. */
function causeWords(table: EffectsTable, cause: Cause, reader: string | null, humans: readonly string[]): string {
  if (cause.by === 'thanked') return `What I gave up has been seen. ${asWe}`;
  const about = table.decisions[cause.decision]?.about ?? `“${table.decisions[cause.decision]?.asks ?? cause.decision}”`;
  const [one = ''] = cause.who.filter((seat) => humans.includes(seat)).concat(cause.who);
  const who = reader !== null && cause.who.includes(reader) ? 'You' : (whoIs(table, one)?.short ?? one);
  return `${who} let me have my way about ${about}. ${asWe}`;
}

/** A settlement with the words of its choices. */
export function settlementView(settlement: Settlement, text: (choice: string) => string): SettlementView {
  if ('tied' in settlement) return { tied: settlement.tied.map((choice) => ({ choice, text: text(choice) })) };
  return { ...settlement, text: text(settlement.choice) };
}

/** How this seat's guess about a colleague turned out. What another person privately wanted is never shown, not even by a guess that was right. */
export function guessAt(
  table: EffectsTable,
  log: readonly Event[],
  id: string,
  seat: string | null,
  humans: readonly string[],
  text: (choice: string) => string,
): GuessView | null {
  const decision = table.decisions[id];
  const said = log.findLast((event) => event.type === 'answered' && event.seat === seat && subjectOf(event.question) === id) as
    | (Event & Answers)
    | undefined;
  const about = seat === null ? undefined : decision?.they[seat];
  if (!decision || !said?.they || !about || humans.includes(about)) return null;
  const wanted = wantedBy(decision, about);
  return {
    name: whoIs(table, about)?.short ?? about,
    guess: text(said.they),
    right: wanted.includes(said.they),
    wanted: wanted.map(text),
    because: decision.wants[about]?.because ?? '',
  };
}

/** What a seat answers for which nothing is written: what its own proposal and the others ask of it. */
export function plainReply(
  table: EffectsTable,
  { question, seat }: Extract<Said, { kind: 'replied' }>,
  reader: string | null,
  heard: readonly string[],
): string {
  const asked = question.choices.flatMap(({ id, text }) => {
    const own = priceOf(table, table.decisions[question.decision]?.choices[id], reader, heard).filter(
      (one) => one.seat === seat && one.gives,
    );
    return own.length > 0 ? [`“${text}” asks ${own.map(({ gives }) => gives).join(', and ')} of me.`] : [];
  });
  return asked.join(' ') || 'None of them asks anything of me. I say what I think is right.';
}

/** Who took a job on a board, in words. */
export function jobView(table: EffectsTable, job: string, choice: string): { job: string; label: string; seat: string } {
  const taken = table.decisions[job]?.choices[choice];
  return { job: table.decisions[job]?.asks ?? job, label: taken ? labelOf(table, taken) : '', seat: taken?.does ?? '' };
}
