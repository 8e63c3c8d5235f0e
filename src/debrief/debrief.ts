import { type Duty, duties } from '../evidence/duties.ts';
import { kinds, plainVerdicts, verdictWords } from '../evidence/explanations.ts';
import { scorecard } from '../scoring/scorecard.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Event } from '../session/events.ts';
import { agencyNames } from '../story/agency-names.ts';
import { dutiesIn } from '../story/duties-in.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { Agency } from '../story/vocabulary.ts';
import { measures, type MeasureView } from './measures.ts';
import type { Moment } from './moment.ts';
import { neededToKnow, type NeededToKnow } from './needed-to-know.ts';
import { feelingKey, isPlan, type Note, notesOf, type Plan, planKeyOf, readPlan } from './notes.ts';
import { pathTaken, type Path } from './roads-not-taken.ts';
import type { SaidAloud } from './said-aloud.ts';
import { type Figure, percent, signed } from './say.ts';
import type { TalkingPoint } from './talking-point.ts';
import { talkingPoints } from './talking-points.ts';
import { type TheChild, theChild, type ToldLater } from './the-child.ts';
import { byTheme, type ThemeGroup, timeline } from './timeline.ts';
import { type Rungs, rungsFigure, type Tips, tipsFigure } from './tips-and-rungs.ts';
import { type TrustFigure, trustFigure } from './trust-figure.ts';
import { weightWords } from './weights.ts';
import { type WhoKnew, whoKnew } from './who-knew.ts';
import { type Parted, whereParted } from './where-parted.ts';
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
  parted: Parted[];
  knew: WhoKnew;
  needed: NeededToKnow;
  tips: Tips;
  rungs: Rungs;
  path: Path;
  talkingPoints: TalkingPoint[];
  /** Where the law leaves no choice: the duties this story rests on. */
  duties: Duty[];
  /** Whose numbers the effects are: the authors', or those of a panel of people who do the work. */
  weights: string;
  notes: Note[];
  /** An if-then plan for each agency at the table, the seat's own first; `key` is what its note goes by. */
  plans: { key: string; agency: string; plan: Plan }[];
};

/** What was heard in a session and is not in its log: what the story told after a day, a month and a year (`toldLater`), and what was said at decisions (`saidAloud`). */
export type Heard = { later: ToldLater[]; said: SaidAloud[] };

/** Works out the debrief of a session from its log, finished or not, for one seat, with what was heard. */
export function debrief(
  story: Pick<LoadedStory, 'table' | 'range'>,
  log: readonly Event[],
  seat: string,
  { later, said }: Heard = { later: [], said: [] },
): Debrief {
  const { table } = story;
  const card = scorecard(story, log, seat);
  const moments = timeline(table, log, card);
  const notes = notesOf(log, seat);
  const noteOn = (key: string) => notes.find((note) => note.on === key)?.text ?? '';
  const knew = whoKnew(table, card, moments);
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
    parted: whereParted(table, log, seat, moments, said),
    knew,
    needed: neededToKnow(knew.facts),
    tips: tipsFigure(table, card, moments),
    rungs: rungsFigure(card),
    path: pathTaken(table, log, moments),
    talkingPoints: talkingPoints(table, log, card, moments, said),
    duties: dutiesIn(table).map(({ id }) => duties[id]),
    weights: weightWords(table),
    notes: notes.filter(({ on }) => on !== feelingKey && !isPlan(on)),
    plans: agenciesAt(table, seat).map((agency, at) => {
      const key = planKeyOf(at === 0 ? null : agency);
      return { key, agency: agencyNames[agency], plan: readPlan(noteOn(key)) };
    }),
  };
}

/** The agencies at a table, that of a seat first; the family is not one. */
function agenciesAt(table: EffectsTable, seat: string): Agency[] {
  const own = table.seats[seat]?.agency;
  const all = [...(own ? [own] : []), ...Object.values(table.seats).map(({ agency }) => agency)];
  return [...new Set(all)].filter((agency, at) => at === 0 || agency !== 'family');
}

function verdictFigure(card: Scorecard): Debrief['verdict'] {
  const { verdict, collectivePreference: formed, actedOn: acted } = card;
  return {
    word: verdict ?? 'not measured',
    formed,
    acted,
    sentence: verdict
      ? `${plainVerdicts[verdict]} (Rose: ${verdict.toLowerCase()}). ${verdictWords[verdict]} Formed as a table: ${percent(formed)} of what this story allows. Acted on by you: ${percent(acted)}.`
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
