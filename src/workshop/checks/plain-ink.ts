import { type Check, inInk } from '../draft.ts';

/** Stories use the part of Ink that can be walked, replayed and told to everybody alike. */
export const plainInk: Check = {
  name: 'plain Ink',
  reason: 'Chance, hidden counts and calls outside make a story that cannot be replayed from its log or walked to its ends.',
  find: (draft) => [
    ...draft.script.uses.map(({ what, at }) =>
      inInk(draft, at, `The script uses ${what}; use a declared variable with few values instead.`),
    ),
    ...draft.script.choices
      .filter(({ fallback }) => fallback)
      .map(({ at }) =>
        inInk(draft, at, 'A choice without words is taken by itself when nothing else is left; write the way on after a gather instead.'),
      ),
    ...draft.script.choices
      .filter(({ onceOnly, fallback }) => !onceOnly && !fallback)
      .map(({ at }) => inInk(draft, at, 'A sticky choice (+) can be taken for ever; use * and gather.')),
  ],
};
