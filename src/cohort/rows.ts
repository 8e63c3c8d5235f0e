import { csvOf } from '../lib/csv.ts';
import type { StoryCount } from './count.ts';
import type { Spread } from '../lib/few.ts';
import { hiddenWords, planSentence, reachedWords, shareWords, theyWords } from './words.ts';

type Row = (string | number)[];

const columns: Row = ['story', 'part', 'about', 'kind', 'words', 'plays'];

/** What the page shows as CSV text (RFC 4180), under the same rule: a row for every number. No field can be read as a formula. */
export const cohortCsv = (stories: readonly StoryCount[]): string => csvOf([columns, ...stories.flatMap(rowsOf)]);

function rowsOf(count: StoryCount): Row[] {
  const row = (part: string, about: string, kind: string, words: string, plays: number | '' = ''): Row => [
    count.title,
    part,
    about,
    kind,
    words,
    plays,
  ];
  const few = 'fewer than five';
  const unfinished: Row[] =
    count.unfinished === 'none'
      ? []
      : [count.unfinished === 'few' ? row('plays', '', 'not finished', few) : row('plays', '', 'not finished', '', count.unfinished)];
  if (!count.enough) return [row('plays', '', 'finished', `${few}, so nothing is shown`), ...unfinished];
  const lies = (part: string, about: string, kind: string, shown: Spread, names: Record<string, string>): Row[] =>
    shown === 'hidden'
      ? [row(part, about, kind, hiddenWords)]
      : shown.map(({ ids, plays }) => row(part, about, kind, ids.map((id) => names[id] ?? id).join(' or '), plays));
  return [
    row('plays', '', 'finished', '', count.plays),
    ...unfinished,
    ...lies('seats', '', 'played from', count.seats, count.names.seats),
    ...lies('endings', '', 'ended', count.endings, count.names.endings),
    ...count.decisions.flatMap(({ asks, names, i, we, settled, they }) => [
      ...(i ? lies('decisions', asks, 'I', i, names) : []),
      ...(we ? lies('decisions', asks, 'We', we, names) : []),
      ...lies('decisions', asks, 'settled', settled, names),
      ...(they === null ? [] : [row('decisions', asks, 'They', theyWords(they))]),
    ]),
    ...count.facts.flatMap(({ says, mustKnow, askedToKeep, reached }) =>
      lies('facts', says, mustKnow ? `reached ${mustKnow}` : askedToKeep ? 'told, though asked to be kept' : 'told', reached, reachedWords),
    ),
    ...count.tips.flatMap(({ tip, says, practised, missed }) => [
      row('tips', `${tip}. ${says}`, 'practised', shareWords(practised)),
      row('tips', `${tip}. ${says}`, 'passed by', shareWords(missed)),
    ]),
    ...(count.plans === null
      ? [row('plans', '', '', `${few} wrote one, so none is shown`)]
      : count.plans.map((plan) => row('plans', '', '', planSentence(plan)))),
  ];
}
