import { type Duty, duties } from '../evidence/duties.ts';
import { kinds, verdictWords } from '../evidence/explanations.ts';
import { scorecard } from '../scoring/scorecard.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Event } from '../session/events.ts';
import { dutiesIn } from '../story/duties-in.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { measures, type MeasureView } from './measures.ts';
import type { Moment } from './moment.ts';
import { feelingKey, type Note, notesOf, type Plan, planKey, readPlan } from './notes.ts';
import { pathTaken, type Path } from './roads-not-taken.ts';
import { type Figure, percent, signed } from './say.ts';
import { talkingPoints, type TalkingPoint } from './talking-points.ts';
import { type TheChild, theChild, type ToldLater } from './the-child.ts';
import { byTheme, type ThemeGroup, timeline } from './timeline.ts';
import { type Rungs, rungsFigure, type Tips, tipsFigure } from './tips-and-rungs.ts';
import { type TrustFigure, trustFigure } from './trust-figure.ts';
import { weightWords } from './weights.ts';
import { type WhoKnew, whoKnew } from './who-knew.ts';
import { type WhoPaid, whoPaid } from './who-paid.ts';

/** The document made after a session: plain data with the parts in the order in which they are read. Whoever shows it decides nothing. */
export type Debrief = {
  story: { id: string; title: string; place: string; kind: string; about: string };
  seat: { id: string; name: string; profession: string };
  /** How it ended; null while it has not, or where the table has no words for its ending. */
  ending: { title: string; meaning: string } | null;
  hasEnded: boolean;
  feeling: string;
  verdict: Figure & { word: string; formed: number | null; acted: number | null };
  measures: MeasureView[];
  decisions: Figure & { moments: Moment[]; byTheme: ThemeGroup[] };
  trust: TrustFigure;
  paid: WhoPaid;
  child: TheChild;
  knew: WhoKnew;
  tips: Tips;
  rungs: Rungs;
  path: Path;
  talkingPoints: TalkingPoint[];
  /** Where the law leaves no choice: the duties this story rests on. */
  duties: Duty[];
  /** Whose numbers the effects are: the authors', or those of a panel of people who do the work. */
  weights: string;
  notes: Note[];
  plan: Plan;
};

/**
 * Works out the debrief of a session from its log, finished or not, for one seat. `later` is what the story told after a day, a month and a year
 * (`toldLater`), which is in the words and not in the log.
 */
export function debrief(
  story: Pick<LoadedStory, 'table' | 'range'>,
  log: readonly Event[],
  seat: string,
  later: ToldLater[] = [],
): Debrief {
  const { table } = story;
  const card = scorecard(story, log, seat);
  const moments = timeline(table, log, card);
  const notes = notesOf(log, seat);
  const noteOn = (key: string) => notes.find((note) => note.on === key)?.text ?? '';
  const kind = kinds[table.kind];
  const last = log.find((event) => event.type === 'session-ended');
  return {
    story: { id: table.id, title: table.title, place: table.place, kind: kind.name, about: kind.about },
    seat: { id: seat, name: table.seats[seat]?.name ?? seat, profession: table.seats[seat]?.profession ?? '' },
    ending: (last?.type === 'session-ended' && table.endings[last.ending]) || null,
    hasEnded: last !== undefined,
    feeling: noteOn(feelingKey),
    verdict: verdictFigure(card),
    measures: measures(story, log, card),
    decisions: { ...decisionsFigure(moments), moments, byTheme: byTheme(moments) },
    trust: trustFigure(table, card),
    paid: whoPaid(table, card),
    child: theChild(table, log, card, later),
    knew: whoKnew(table, card, moments),
    tips: tipsFigure(table, card, moments),
    rungs: rungsFigure(card),
    path: pathTaken(table, log, moments),
    talkingPoints: talkingPoints(table, log, card, moments),
    duties: dutiesIn(table).map(({ id }) => duties[id]),
    weights: weightWords(table),
    notes: notes.filter(({ on }) => on !== feelingKey && on !== planKey),
    plan: readPlan(noteOn(planKey)),
  };
}

function verdictFigure(card: Scorecard): Debrief['verdict'] {
  const { verdict, collectivePreference: formed, actedOn: acted } = card;
  return {
    word: verdict ?? 'not measured',
    formed,
    acted,
    sentence: verdict
      ? `${verdict}. ${verdictWords[verdict]} Formed as a table: ${percent(formed)} of what this story allows. Acted on by you: ${percent(acted)}.`
      : 'There is not enough in this play to place it: that takes a choice that took effect and a measured decision or a commitment of yours.',
    table: {
      caption: 'Where this play stands',
      columns: ['Measure', 'Value'],
      rows: [
        ['Collective preference formed (F)', percent(formed)],
        ['Acted on (A)', percent(acted)],
        ['Verdict', verdict ?? 'not measured'],
      ],
    },
  };
}

function decisionsFigure(moments: readonly Moment[]): Figure {
  const decisions = moments.flatMap((moment) => (moment.kind === 'decision' ? [moment] : []));
  const measured = decisions.filter(({ answers }) => answers);
  const alike = measured.filter(({ answers }) => answers?.i === answers?.we).length;
  const carried = decisions.filter(({ proposed, settled }) => proposed === settled).length;
  return {
    sentence:
      decisions.length === 0
        ? 'The table has settled nothing yet.'
        : `The table settled ${decisions.length} ${decisions.length === 1 ? 'decision' : 'decisions'}, ${carried} of them as you put it forward.${measured.length === 0 ? '' : ` In ${alike} of the ${measured.length} you answered for both, your I and your We were the same.`}`,
    table: {
      caption: 'Decision by decision',
      columns: ['Moment', 'Asked', 'I', 'We', 'They', 'Put forward', 'Settled', 'Group value', 'What it cost whom'],
      rows: decisions.map((one) => [
        one.number,
        one.asks,
        one.answers?.i ?? '',
        one.answers?.we ?? '',
        one.answers?.they ? `${one.answers.they.about}: ${one.answers.they.guess}` : '',
        one.proposed ?? '',
        one.settled,
        signed(one.choices.find(({ settled }) => settled)?.groupValue ?? 0),
        one.costs.map(({ name, gives }) => `${name}: ${gives}`).join('; ') || 'nobody',
      ]),
    },
  };
}
