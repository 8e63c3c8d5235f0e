import { type Check, inInk, inTable } from '../draft.ts';

/** Names that every object has in the language we are written in; Ink keeps its names in such objects. */
const reserved = ['constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'prototype', 'toLocaleString', 'toString', 'valueOf', '__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'];
const declares = new RegExp(`^\\s*(?:VAR|CONST|LIST|~\\s*temp|={1,}(?:\\s*function)?|[*+-]\\s*\\()\\s*(${reserved.join('|')})\\b|#\\s*id:\\s*(${reserved.join('|')})\\b`);

/** Names that break Ink's own saves are refused. */
export const reservedNames: Check = {
  name: 'reserved names',
  reason: 'Ink keeps variables and knots under their names; these names are taken already, so the story would lose what it keeps there.',
  find: (draft) => [
    ...draft.source.flatMap((text, at) => {
      const name = declares.exec(text)?.slice(1).find(Boolean);
      return name ? [inInk(draft, at + 1, `"${name}" cannot be a name in a story: the language below Ink already means something by it. Call it something else.`)] : [];
    }),
    ...(['seats', 'people', 'facts', 'decisions', 'moves', 'shares', 'commitments', 'endings'] as const).flatMap((part) => Object.keys(draft.table[part])
      .filter((name) => reserved.includes(name)).map((name) => inTable(draft, [part, name], `"${name}" cannot be an id: the language below the table already means something by it.`))),
  ],
};
