import type { Cost, Fact, EffectsTable } from '../../story/effects-table.ts';
import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';
import { tells, untoldOpenings } from '../keeping.ts';
import { reachedWithout } from '../paths.ts';
import type { KnownTurn } from '../turn-memory.ts';
import type { WalkNode } from '../walk.ts';

/**
 * A price does not give away what somebody has not told. The words of `gives` are laid beside those of each fact that is not named under `tells`: a word of five
 * letters or more that both have, that is nobody's name, and that nobody hears while the fact is untold, may give it away. A person must judge.
 */
export const privatePrices: Check = {
  name: 'prices keep what is private',
  reason: 'Everybody reads what a choice asks of whom; a private fact in a price is told to the whole table by nobody.',
  find: (draft) => {
    const prices = pricesIn(draft.table);
    return Object.entries(draft.table.facts).flatMap(([id, fact]) => leaks(draft, id, fact, prices));
  },
};

type Priced = { cost: Cost; place: (string | number)[] };

/** Every price that the table sees: those of choices at measured decisions. */
function pricesIn({ decisions }: EffectsTable): Priced[] {
  return Object.entries(decisions)
    .filter(([, { measured }]) => measured)
    .flatMap(([id, { choices }]) =>
      Object.entries(choices).flatMap(([choice, { costs }]) =>
        costs.map((cost, at) => ({ cost, place: ['decisions', id, 'choices', choice, 'costs', at] })),
      ),
    );
}

function leaks(draft: Draft, id: string, fact: Fact, prices: readonly Priced[]): Found[] {
  const own = wordsIn(fact.says);
  const near = prices
    .filter(({ cost }) => !cost.tells.includes(id))
    .map((price) => ({ ...price, shared: [...wordsIn(price.cost.gives)].filter((word) => own.has(word)) }))
    .filter(({ shared }) => shared.length > 0);
  if (near.length === 0) return [];
  const open = openWords(draft, id);
  return near.flatMap(({ cost, place, shared }) => {
    const rare = shared.filter((word) => !open.has(word));
    if (rare.length === 0) return [];
    return [
      doubt(
        inTable(
          draft,
          place,
          `The price "${cost.gives}" may give away "${id}", which only ${fact.seat} knows (${rare.join(', ')}). If it does, put "tells: [${id}]" on it.`,
        ),
      ),
    ];
  });
}

/** The words that everybody may have heard or read while a fact is untold, and all names. */
function openWords(draft: Draft, fact: string): ReadonlySet<string> {
  const { table } = draft;
  const names = [table.child.name, ...[...Object.values(table.seats), ...Object.values(table.people)].map(({ name }) => name)];
  const turns = new Set<KnownTurn>();
  for (const walk of draft.walks) {
    for (const { legs } of walk.openings) for (const { turn } of legs) turns.add(turn);
    const told = tells(table, walk, fact);
    for (const at of reachedWithout(walk, told, untoldOpenings(table, walk, fact)).keys())
      for (const edge of (walk.nodes[at] as WalkNode).edges) if (!told(edge, at)) for (const { turn } of edge.legs) turns.add(turn);
  }
  const heard = [...turns].flatMap(({ lines, then }) => [
    ...lines.filter(({ tags }) => !tags.to).map(({ text }) => text),
    ...(then.kind === 'choices' ? then.choices.filter(({ by }) => !by).map(({ text }) => text) : []),
  ]);
  // Most turns tell what others tell too.
  return new Set([...new Set([...heard, ...names])].flatMap((text) => [...wordsIn(text)]));
}

/** Words that give nothing away. */
const plain = new Set(
  'about after again before could every found never other should still their there thing those under until where which while would'.split(
    ' ',
  ),
);

/** The longer words of a text, in small letters and without the endings of plural and possession. */
function wordsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return new Set(words.map((word) => word.replace(/['’]s$|s$/, '')).filter((word) => word.length >= 5 && !plain.has(word)));
}
