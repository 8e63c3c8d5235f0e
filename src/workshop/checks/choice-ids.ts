import { type Check, type Draft, type Found, inInk, inTable } from '../draft.ts';
import type { SourceChoice } from '../ink-turns.ts';

/** Every choice has an id of its own, and the table says what it does. */
export const choiceIds: Check = {
  name: 'choice ids',
  reason: 'Records, saves and scores know a choice by its id alone.',
  find: (draft) => [...unnamed(draft), ...doubled(draft), ...unmatched(draft), ...groups(draft)],
};

const unnamed = (draft: Draft) =>
  draft.choices
    .filter(({ given }) => !given)
    .map(({ at, text }) => inInk(draft, at, `The choice "${text}" has no #id inside its brackets.`));

function doubled(draft: Draft): Found[] {
  const seen = new Map<string, SourceChoice>();
  return draft.choices.flatMap((choice) => {
    const earlier = seen.get(choice.given);
    if (!earlier) seen.set(choice.given, choice);
    return choice.given && earlier && earlier.path !== choice.path
      ? [
          inInk(
            draft,
            choice.at,
            `The id "${choice.given}" is used twice: here and ${whereOf(draft, earlier)}. Give one of them another id.`,
          ),
        ]
      : [];
  });
}

function whereOf(draft: Draft, { at }: SourceChoice): string {
  const { file, line } = draft.ink.lines.placeOf(at);
  return `on line ${line}${file === draft.files.ink ? '' : ` of ${file}`}`;
}

function unmatched(draft: Draft): Found[] {
  const { decisions, moves } = draft.table;
  const jobs = Object.values(draft.table.boards).flatMap((board) => board.jobs);
  const onBoards = jobs.flatMap((job) => Object.keys(decisions[job]?.choices ?? {}));
  const inScript = new Set([...draft.choices.map(({ id }) => id), ...onBoards]);
  const places = [
    ...Object.entries(decisions).map(([id, group]) => ['decisions', id, group] as const),
    ...Object.entries(moves).map(([id, group]) => ['moves', id, group] as const),
  ].flatMap(([kind, group, { choices }]) => Object.keys(choices).map((id) => [kind, group, 'choices', id] as const));
  const tabled = new Map<string, readonly string[]>();
  return [
    ...places.flatMap((place) => {
      const earlier = tabled.get(place[3]);
      tabled.set(place[3], place);
      return earlier
        ? [inTable(draft, place, `The choice "${place[3]}" stands twice in the table: here and under ${earlier.slice(0, 2).join('.')}.`)]
        : [];
    }),
    ...draft.choices
      .filter(({ given, id }) => given && !tabled.has(id))
      .map(({ id, at }) => inInk(draft, at, `The choice "${id}" has no effects: put it into the table, under its decision or move.`)),
    ...places
      .filter((place) => !inScript.has(place[3]))
      .map((place) => inTable(draft, place, `The choice "${place[3]}" is in the table, but no path of the script offers it.`)),
  ];
}

/** All choices that are offered together belong to one decision of the table, or to one move of one seat. */
function groups(draft: Draft): Found[] {
  const { decisions, moves } = draft.table;
  const groupOf = (id: string) =>
    Object.keys({ ...decisions, ...moves }).find((group) => Object.hasOwn((decisions[group] ?? moves[group])?.choices ?? {}, id)) ?? '';
  return draft.turns.flatMap(({ then }) => {
    const choices = then.kind === 'choices' ? then.choices.filter(({ id }) => groupOf(id)) : [];
    const [first] = choices;
    if (!first) return [];
    const group = groupOf(first.id);
    const other = choices.find((choice) => groupOf(choice.id) !== group || choice.by !== first.by);
    if (other)
      return [
        inInk(
          draft,
          other.at,
          `"${other.id}" and "${first.id}" are offered together, but are not of the same decision or the same seat's move.`,
        ),
      ];
    const seat = moves[group]?.seat;
    if (first.by && seat !== first.by)
      return [
        inInk(
          draft,
          first.at,
          `"${first.id}" is a move #by ${first.by}; the table has it under ${seat ? `a move of ${seat}` : 'a decision of the table'}.`,
        ),
      ];
    return !first.by && seat
      ? [inInk(draft, first.at, `"${first.id}" is a move of ${seat} in the table; its choices need "#by: ${seat}".`)]
      : [];
  });
}
