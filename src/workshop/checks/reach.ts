import { type Check, inInk, inTable } from '../draft.ts';

/** Everything written can be met on some path. */
export const reach: Check = {
  name: 'everything can be reached',
  reason: 'A line no path comes by is work nobody sees, and mostly a condition with a slip in it.',
  find: (draft) => {
    if (draft.walks.some(({ stopped }) => stopped)) return [];
    const { script, turns, table } = draft;
    const lines = new Set(turns.flatMap(({ texts }) => texts));
    const knots = new Set(turns.flatMap((turn) => turn.knots));
    const offered = new Set(draft.choices.map(({ path }) => path));
    const lost = script.knots.filter(({ name }) => !knots.has(name));
    const rounds = new Set(turns.flatMap(({ then }) => (then.kind === 'activity' ? [then.id] : [])));
    const endings = new Set(turns.flatMap(({ then }) => (then.kind === 'end' ? [then.ending] : [])));
    return [
      ...lost.map(({ name, at }) => inInk(draft, at, `No path reaches the knot "${name}".`)),
      ...script.choices
        .filter(({ path, fallback }) => !fallback && !offered.has(path))
        .map(({ at }) => inInk(draft, at, `No path offers this choice: ${excerpt(draft.source[at - 1])}`)),
      ...script.lines
        .filter((at) => !lines.has(at) && !isChoice(draft.source[at - 1]))
        .map((at) => inInk(draft, at, `No path reaches this line: ${excerpt(draft.source[at - 1])}`)),
      ...(['shares', 'boards', 'commitments'] as const).flatMap((kind) =>
        Object.keys(table[kind])
          .filter((id) => !rounds.has(id))
          .map((id) => inTable(draft, [kind, id], `No path comes to the ${kind === 'boards' ? 'board' : 'round'} "${id}".`)),
      ),
      ...Object.keys(table.endings)
        .filter((id) => !endings.has(id))
        .map((id) => inTable(draft, ['endings', id], `No path comes to the ending "${id}".`)),
    ];
  },
};

const isChoice = (text: string | undefined) => /^\s*[*+]/.test(text ?? '');
const excerpt = (text: string | undefined) => `"${(text ?? '').trim().slice(0, 60)}"`;
