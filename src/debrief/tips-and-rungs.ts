import { type Level, rungs } from '../evidence/ladder.ts';
import { tips } from '../evidence/tips.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import type { Milestone, EffectsTable } from '../story/effects-table.ts';
import type { Moment } from './moment.ts';
import { namesOf } from './names.ts';
import { counted, type Figure, listed, percent } from './say.ts';

/** One tip with where it was practised and missed, in words, and where it stands in the source. */
export type TipView = { tip: number; says: string; element: string; source: string; practised: string[]; missed: string[] };

/** Part 6 of the debrief: tips practised and missed. `tips` holds those that were met; the table has all nineteen. */
export type Tips = Figure & { tips: TipView[] };

/** The ladder of partnership, with the level reached (null: nothing has been chosen yet). */
export type Rungs = Figure & { level: Level | null };

/** Builds the tips' figure. */
export function tipsFigure(table: EffectsTable, card: Scorecard, moments: readonly Moment[]): Tips {
  const names = namesOf(table, card.seat);
  const place = ({ at, choice, by }: { at: number; choice: string; by: string | null }) => {
    const number = moments.find((moment) => moment.at === at)?.number;
    return `${names.choice(choice)}${by === null ? '' : ` by ${names.who(by)}`}${number === undefined ? '' : ` (moment ${number})`}`;
  };
  const views = card.tips.map(({ tip, practised, missed }): TipView => {
    const about = tips[tip] ?? { says: '', element: '', pages: '' };
    return {
      tip,
      says: about.says,
      element: about.element,
      source: `Frost 2005, ${about.pages}`,
      practised: practised.map(place),
      missed: missed.map(place),
    };
  });
  const met = views.filter((view) => view.practised.length + view.missed.length > 0);
  return {
    sentence: tipsSentence(met),
    tips: met,
    table: {
      caption: 'The nineteen tips: practised, missed, and where they come from',
      columns: ['Tip', 'In our words', 'Practised at', 'Missed at', 'Part of', 'Source'],
      rows: views.map(({ tip, says, practised, missed, element, source }) => [
        tip,
        says,
        practised.join('; '),
        missed.join('; '),
        element,
        source,
      ]),
    },
  };
}

function tipsSentence(met: readonly TipView[]): string {
  if (met.length === 0) return 'None of the nineteen tips has come up yet.';
  const practised = met.filter((view) => view.practised.length > 0);
  const missed = met.filter((view) => view.missed.length > 0);
  const both = met.filter((view) => view.practised.length > 0 && view.missed.length > 0);
  return `Of the nineteen tips, ${counted(practised.length, 'was', 'were')} practised and ${missed.length} missed${both.length > 0 ? `; ${both.length} of them ${both.length === 1 ? 'was' : 'were'} both` : ''}.`;
}

const milestoneWords: Record<Milestone, string> = {
  'information-shared': 'information shared',
  'common-plan': 'a common plan',
  'joint-goal': 'a joint goal',
  'named-lead': 'a named lead',
};

/** Builds the ladder's figure. */
export function rungsFigure(card: Scorecard): Rungs {
  const { ladder } = card;
  const level = ladder?.level ?? null;
  return {
    level,
    sentence: rungsSentence(card),
    table: {
      caption: 'The ladder of partnership',
      columns: ['Level', 'Name', 'What it means', 'What counts here', 'Reached'],
      rows: rungs.map((rung) => [rung.level, rung.name, rung.means, rung.needs, level !== null && rung.level <= level ? 'yes' : 'no']),
    },
  };
}

function rungsSentence({ ladder }: Scorecard): string {
  const rung = rungs.find(({ level }) => level === ladder?.level);
  if (!ladder || !rung) return 'No rung of the ladder can be read yet.';
  const missing = (Object.entries(milestoneWords) as [Milestone, string][])
    .filter(([milestone]) => ladder.milestones[milestone] === null)
    .map(([, words]) => words);
  const committed = ladder.committed === null ? '' : ` ${percent(ladder.committed)} of the seats committed.`;
  return `The table reached level ${rung.level} of 3, ${rung.name.toLowerCase()}.${committed}${missing.length === 0 ? '' : ` Not met: ${listed(missing)}.`}`;
}
