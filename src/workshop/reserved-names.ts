import type { Problem } from '../story/read-table.ts';
import type { Table } from '../story/table.ts';
import type { Draft } from './draft.ts';

/** Names that every object has in the language we are written in. Ink keeps variables and knots, and we keep ids, in such objects. */
const reserved = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
];
const declares = new RegExp(
  `^\\s*(?:VAR|CONST|LIST|~\\s*temp|={1,}(?:\\s*function)?|[*+-]\\s*\\()\\s*(${reserved.join('|')})\\b|#\\s*id:\\s*(${reserved.join('|')})\\b`,
);

/** Refuses the names that break Ink's own saves. A story that has one is not walked at all, as it could not even be put down and taken up again. */
export function reservedNames(source: string, table: Table, { files, lineOf }: Pick<Draft, 'files' | 'lineOf'>): Problem[] {
  const inScript = source.split('\n').flatMap((text, at) => {
    const name = declares.exec(text)?.slice(1).find(Boolean);
    return name
      ? [
          {
            file: files.ink,
            line: at + 1,
            message: `"${name}" cannot be a name in a story: the language below Ink already means something by it, and a save would lose what stands under it. Call it something else.`,
          },
        ]
      : [];
  });
  const parts = ['seats', 'people', 'facts', 'decisions', 'moves', 'shares', 'boards', 'commitments', 'endings'] as const;
  const places = parts.flatMap((part) =>
    Object.keys(table[part])
      .filter((name) => reserved.includes(name))
      .map((name) => [part, name]),
  );
  return [
    ...inScript,
    ...places.map((place) => ({
      file: files.table,
      line: lineOf(place),
      message: `"${place[1]}" cannot be an id: the language below the table already means something by it.`,
    })),
  ];
}
