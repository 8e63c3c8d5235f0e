import type { Answers, Event, Pledge, Why } from '../session/events.ts';
import type { Cause } from '../session/minds.ts';
import { type Proposal, wantedBy } from '../session/policies.ts';
import { type Settlement, subjectOf } from '../session/question.ts';
import type { Said } from '../session/way.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { labelOf } from '../story/label-of.ts';
import { whoIs } from '../story/people.ts';
import type { When } from '../story/vocabulary.ts';
import { priceOf } from './price.ts';

/** What one seat put forward, in words: what it says with it (`because`), and what is told of why it thinks as we (`cause`); '' where there is nothing to say. */
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
      return carried ? 'More put this forward than any other, and so did you' : 'More put this forward than any other';
    case 'outweighed':
      return `${who} ${you ? 'outweigh' : 'outweighs'} the others: ${because}`;
    case 'payer':
      return you
        ? 'A tie. Among those who decide, it asks most of you, so your word counts'
        : `A tie. Among those who decide, it asks most of ${who}, whose word counts`;
    case 'went-along':
      return 'You went along';
    case 'held-out':
      return `${who} held out. ${because}`;
  }
}

/** Why seats think as we, as far as a reader has been told it: by seat, the reason of the last time. */
export type CausesTold = Record<string, Cause>;

/**
 * The proposals of a round as this reader sees them; `text` gives the words of a choice. Why somebody thinks as we is told in full when it is new; who has it in
 * common with somebody before them in the round is told after that one, and who has had it since an earlier round is told in few words.
 */
export function rowsOf(
  table: EffectsTable,
  proposals: readonly Proposal[],
  text: (choice: string) => string,
  reader: string | null,
  humans: readonly string[],
  told: CausesTold,
): PutForward[] {
  return proposals.map(({ seat, choice, because, cause }, at) => {
    const isNew = (one: Proposal) => one.cause !== null && !isSame(told[one.seat], one.cause);
    const before = proposals.slice(0, at).find((one) => isNew(one) && isSame(one.cause, cause));
    const nameOf = (one: string) => whoIs(table, one)?.short ?? one;
    const name = nameOf(seat);
    return {
      seat,
      choice,
      text: text(choice),
      because: because ?? '',
      cause: !cause
        ? ''
        : isSame(told[seat], cause)
          ? `${name} still thinks of everybody here.`
          : before
            ? `${name} now thinks of everybody here, for the same reason as ${nameOf(before.seat)}.`
            : causeWords(table, cause, name, reader, humans),
      mine: seat === reader,
    };
  });
}

/** Two seats have a reason in common where the same people left the same decision to them, or the same words thanked them. */
const isSame = (one: Cause | null | undefined, other: Cause | null | undefined) =>
  one && other && JSON.stringify(one) === JSON.stringify(other);

/** Why the seat of that name thinks as we, as the game tells it. Nobody at the table would say it of themselves. */
function causeWords(table: EffectsTable, cause: Cause, name: string, reader: string | null, humans: readonly string[]): string {
  const asWe = `${name} now thinks of everybody here.`;
  if (cause.by === 'thanked') return `What ${name} gave up has been seen, and ${asWe}`;
  const about = table.decisions[cause.decision]?.about ?? `“${table.decisions[cause.decision]?.asks ?? cause.decision}”`;
  const [one = ''] = cause.who.filter((seat) => humans.includes(seat)).concat(cause.who);
  const who = reader !== null && cause.who.includes(reader) ? 'You' : (whoIs(table, one)?.short ?? one);
  return `${who} did not stand in ${name}’s way about ${about}, and ${asWe}`;
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
