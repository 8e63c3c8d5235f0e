import { effectsOf } from '../../session/totals.ts';
import type { Effects, EffectsTable } from '../../story/effects-table.ts';
import { type Check, type Draft, doubt, type Found, inInk, inTable, wayAs } from '../draft.ts';
import { tells } from '../keeping.ts';
import type { Leg } from '../passages.ts';
import { reachedWithout, stepsTo } from '../paths.ts';
import type { WalkEdge } from '../walk.ts';

/**
 * Words by which somebody promises secrecy. It is a guess: what it finds is a doubt, unless the choice says itself which fact it promises to keep (`promises`).
 */
const secrecy =
  /\b(?:promis(?:e|es|ed|ing)|swears?|swore) (?:not|never|that (?:no ?body|no one)|\w+ (?:not|never))\b|\b(?:won['’]t|will not|not going to|never going to) (?:tell|say) (?:a soul|any ?(?:one|body)|them|him|her)\b|\b(?:stays?|keep (?:it|this|that|the \w+)) (?:strictly )?between\b|\byour secret\b|\bkeep (?:it|this|that) (?:secret|to (?:my|our)sel(?:f|ves))\b/i;

/** Whoever works with children promises nobody secrecy without a way to take it back. */
export const promises: Check = {
  name: 'no promise of secrecy',
  reason:
    'Nobody who works with children can promise to tell nobody; what cannot be kept is said, and a promise already made is taken back.',
  find: (draft) => [...notTakenBack(draft), ...sounding(draft)],
};

/** Promises made by a worker, at a decision of the table or by a move of its own; a parent may promise what they like. */
function promising({ decisions, moves, seats }: EffectsTable): { choice: string; fact: string; place: string[] }[] {
  const of = (kind: string, group: string, choices: Record<string, Effects>) =>
    Object.entries(choices).flatMap(([choice, effects]) =>
      effects.promises.map((fact) => ({ choice, fact, place: [kind, group, 'choices', choice] })),
    );
  return [
    ...Object.entries(decisions).flatMap(([id, { choices }]) => of('decisions', id, choices)),
    ...Object.entries(moves).flatMap(([id, { seat, choices }]) => (seats[seat]?.agency === 'family' ? [] : of('moves', id, choices))),
  ];
}

function notTakenBack(draft: Draft): Found[] {
  const { table } = draft;
  const made = promising(table);
  if (made.length === 0) return [];
  const walks = draft.walks.filter(({ stopped }) => !stopped);
  return made.flatMap(({ choice, fact, place }): Found[] => {
    const takesBack = (legs: readonly Leg[]) =>
      legs.some(
        ({ turn: { then } }) => then.kind === 'choices' && then.choices.some(({ id }) => effectsOf(table, id)?.takes_back.includes(fact)),
      );
    for (const walk of walks) {
      const undone = (edge: WalkEdge, at: number) => takesBack(edge.legs) || tells(table, walk, fact)(edge, at);
      const after = walk.nodes.flatMap(({ edges }, at) =>
        edges.filter((edge) => takes(edge.legs, choice) && !undone(edge, at)).map(({ to }) => to),
      );
      const reached = reachedWithout(walk, undone, after);
      const end = [...reached.keys()].find((at) => walk.nodes[at]?.waits.kind === 'ended');
      if (end === undefined) continue;
      return [
        {
          ...inTable(
            draft,
            place,
            `"${choice}" promises secrecy about "${fact}", and a play can end without a choice that takes it back (takes_back).`,
          ),
          way: wayAs(walk, stepsTo(reached, end)),
        },
      ];
    }
    return [];
  });
}

const takes = (legs: readonly Leg[], choice: string) =>
  legs.some(({ events }) => events.some((event) => (event.type === 'settled' || event.type === 'moved') && event.choice === choice));

/** What sounds like such a promise and does not say which fact it is about. */
function sounding(draft: Draft): Found[] {
  const { table } = draft;
  const works = (seat: string | undefined) =>
    seat !== undefined && table.seats[seat] !== undefined && table.seats[seat].agency !== 'family';
  return [
    ...draft.choices
      .filter(({ id, by, text }) => (by === undefined || works(by)) && secrecy.test(text) && saysNothing(effectsOf(table, id)))
      .map(({ at, id }) =>
        doubt(
          inInk(
            draft,
            at,
            `"${id}" reads like a promise of secrecy. If it is one, say about which fact (promises); if not, say what can be kept and what cannot.`,
          ),
        ),
      ),
    ...draft.lines
      .filter(({ tags, text }) => works(tags.who) && secrecy.test(text))
      .map(({ at, tags }) => doubt(inInk(draft, at, `${tags.who} seems to promise secrecy here; nobody who works with children can.`))),
  ];
}

const saysNothing = (effects: Effects | undefined) => !effects || (effects.promises.length === 0 && effects.takes_back.length === 0);
