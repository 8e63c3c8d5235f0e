import { hairCovered } from '../../story/cast.ts';
import type { Line } from '../../story/turn.ts';
import { type Check, type Draft, type Found, inInk } from '../draft.ts';

/** Tags say words we know, of people who are there; each place has a description. */
export const tagsKnown: Check = {
  name: 'tags',
  reason: 'A tag that nothing answers to is silently lost, and a picture without a description shuts out whoever cannot see it.',
  find: (draft) => [
    ...[...draft.lines, ...draft.choices].flatMap(({ at, wrong }) => wrong.map((message) => inInk(draft, at, message))),
    ...draft.lines.flatMap((line) => unknowns(draft, line)),
    ...draft.lines
      .filter(({ tags }) => tags.scene && !tags.alt)
      .map(({ at, tags }) => inInk(draft, at, `The scene "${tags.scene}" has no #alt; describe the picture in one sentence.`)),
    ...draft.choices
      .filter(({ by }) => by && !Object.hasOwn(draft.table.seats, by))
      .map(({ at, by }) => inInk(draft, at, `#by names "${by}", who has no seat.`)),
  ],
};

function unknowns(draft: Draft, line: Line & { at: number }): Found[] {
  const { seats, people, facts, shares, boards, commitments, endings } = draft.table;
  const { tags } = line;
  const present = { ...seats, ...people };
  const changed = [...tags.moods, ...tags.poses, ...tags.wears].map(({ whom }) => whom);
  const persons = [tags.who, ...tags.enter, ...tags.leave, ...tags.heard, ...changed];
  const missing = (name: string | null | undefined, among: object, what: string): Found[] =>
    !name || Object.hasOwn(among, name)
      ? []
      : [inInk(draft, line.at, `"${name}" is no ${what} of this story; known are ${Object.keys(among).join(', ') || 'none'}.`)];
  return [
    ...persons.flatMap((name) => missing(name, present, 'person')),
    ...[...(tags.to ?? []), ...(tags.except ?? [])].flatMap((name) => missing(name, seats, 'seat')),
    ...tags.facts.flatMap((name) => missing(name, facts, 'fact')),
    ...missing(tags.activity, { ...shares, ...boards, ...commitments }, 'share round, board or commitment round'),
    ...tags.wears
      .filter(({ whom, to }) => to !== 'nothing' && hairCovered.includes(seated(present, whom ?? tags.who)))
      .map(({ whom, to }) =>
        inInk(draft, line.at, `"${whom ?? tags.who}" covers their hair, and wears no "${to}" over it; give it to somebody else.`),
      ),
    ...missing(tags.ending, endings, 'ending'),
  ];
}

/** The person of the cast behind a name in a story; '' where nobody bears it. */
const seated = (present: Record<string, { person: string }>, name: string | null | undefined): string =>
  (name && Object.hasOwn(present, name) && present[name]?.person) || '';
