import { personIds } from '../../story/cast.ts';
import { isConfidence } from '../../story/facts.ts';
import type { Condition, EffectsTable } from '../../story/effects-table.ts';
import { type Check, type Draft, type Found, inTable } from '../draft.ts';

type Place = readonly (string | number)[];
type Asked = { place: Place; name: string; among: readonly string[]; what: string };

/** Whatever the table names is there: people, seats, facts and choices. */
export const names: Check = {
  name: 'names in the table',
  reason: 'A name that nothing answers to is a rule that never holds or a cost that nobody bears.',
  find: (draft) => [
    ...mentions(draft.table)
      .filter(({ name, among }) => !among.includes(name))
      .map(({ place, name, among, what }) =>
        inTable(draft, place, `There is no ${what} "${name}"; known are ${among.join(', ') || 'none'}.`),
      ),
    ...openPolicies(draft),
    ...answersOfOthers(draft),
  ],
};

function mentions(table: EffectsTable): Asked[] {
  const seats = Object.keys(table.seats);
  const facts = Object.keys(table.facts);
  const choices = [...Object.values(table.decisions), ...Object.values(table.moves)].flatMap((group) => Object.keys(group.choices));
  const seat = (name: string, ...place: Place): Asked => ({ place, name, among: seats, what: 'seat' });
  const fact = (name: string, ...place: Place): Asked => ({ place, name, among: facts, what: 'fact' });
  const choice = (name: string, among: readonly string[], ...place: Place): Asked => ({ place, name, among, what: 'choice' });
  const person = (name: string, ...place: Place): Asked => ({ place, name, among: personIds, what: 'person of Calderwick' });
  const when = (condition: Condition | undefined, ...place: Place): Asked[] => [
    ...[...(condition?.shared ?? []), ...(condition?.not_shared ?? [])].map((name) => fact(name, ...place)),
    ...(condition?.chosen ?? []).map((name) => choice(name, choices, ...place)),
  ];
  const effects = (kind: 'decisions' | 'moves', group: string, of: EffectsTable['decisions'][string]['choices']): Asked[] =>
    Object.entries(of).flatMap(([id, { costs, acknowledges, does, yours, passes_on, promises, takes_back }]) => [
      ...(does ? [seat(does, kind, group, 'choices', id, 'does')] : []),
      ...costs.flatMap((cost, at) => [
        seat(cost.seat, kind, group, 'choices', id, 'costs', at, 'seat'),
        ...cost.tells.map((name) => fact(name, kind, group, 'choices', id, 'costs', at, 'tells')),
      ]),
      ...acknowledges.map((name) => seat(name, kind, group, 'choices', id, 'acknowledges')),
      ...Object.keys(yours).map((name) => seat(name, kind, group, 'choices', id, 'yours', name)),
      ...Object.entries({ passes_on, promises, takes_back }).flatMap(([part, names]) =>
        names.map((name) => fact(name, kind, group, 'choices', id, part)),
      ),
    ]);
  const voices = (id: string, decision: EffectsTable['decisions'][string]): Asked[] => {
    const own = Object.keys(decision.choices);
    const here = (name: string, ...place: Place) => choice(name, own, 'decisions', id, ...place);
    return [
      ...(['wants', 'because', 'puts', 'if_asked', 'if_joined', 'if_passed'] as const).flatMap((part) =>
        Object.keys(decision[part]).map((name) => seat(name, 'decisions', id, part, name)),
      ),
      ...Object.entries(decision.wants).map(([from, wish]) => here(wish.choice, 'wants', from)),
      ...Object.entries(decision.because).flatMap(([from, said]) => Object.keys(said).map((name) => here(name, 'because', from, name))),
      ...Object.entries(decision.puts).flatMap(([from, rules]) =>
        rules.flatMap((rule, at) => [here(rule.choose, 'puts', from, at, 'choose'), ...when(rule.when, 'decisions', id, 'puts', from, at)]),
      ),
      ...Object.entries(decision.if_asked).flatMap(([from, rules]) =>
        rules.flatMap((rule, at) => [
          ...(rule.fact ? [fact(rule.fact, 'decisions', id, 'if_asked', from, at, 'fact')] : []),
          ...when(rule.when, 'decisions', id, 'if_asked', from, at),
        ]),
      ),
    ];
  };
  return [
    ...Object.entries(table.seats).map(([id, { person: name }]) => person(name, 'seats', id, 'person')),
    ...Object.entries(table.people).map(([id, { person: name }]) => person(name, 'people', id, 'person')),
    ...Object.entries(table.facts).map(([id, { seat: name }]) => seat(name, 'facts', id, 'seat')),
    ...Object.entries(table.decisions).flatMap(([id, decision]) => voices(id, decision)),
    ...Object.entries(table.decisions).flatMap(([id, { they, we, outweighed, choices: own }]): Asked[] => [
      ...Object.entries(they).flatMap(([from, to]) => [seat(from, 'decisions', id, 'they'), seat(to, 'decisions', id, 'they', from)]),
      ...Object.entries(we).flatMap(([from, to]) => [
        seat(from, 'decisions', id, 'we'),
        choice(to, Object.keys(own), 'decisions', id, 'we', from),
      ]),
      ...(outweighed
        ? [
            seat(outweighed.by, 'decisions', id, 'outweighed', 'by'),
            choice(outweighed.choice, Object.keys(own), 'decisions', id, 'outweighed', 'choice'),
            ...when(outweighed.unless, 'decisions', id, 'outweighed', 'unless'),
          ]
        : []),
      ...effects('decisions', id, own),
    ]),
    ...Object.entries(table.moves).flatMap(([id, { seat: name, policy, choices: own }]) => [
      seat(name, 'moves', id, 'seat'),
      ...policy.flatMap((rule, at) => [
        choice(rule.choose, Object.keys(own), 'moves', id, 'policy', at, 'choose'),
        ...when(rule.when, 'moves', id, 'policy', at, 'when'),
      ]),
      ...effects('moves', id, own),
    ]),
    ...Object.entries(table.shares).flatMap(([id, { facts: told, policy }]) => [
      ...told.map((name, at) => fact(name, 'shares', id, 'facts', at)),
      ...Object.entries(policy).flatMap(([from, rules]) => [
        seat(from, 'shares', id, 'policy'),
        ...rules.flatMap((rule, at) => [
          fact(rule.fact, 'shares', id, 'policy', from, at, 'fact'),
          ...when(rule.when, 'shares', id, 'policy', from, at, 'when'),
        ]),
      ]),
    ]),
    ...Object.entries(table.boards).flatMap(([id, { jobs }]) =>
      jobs.map(
        (job, at): Asked => ({ place: ['boards', id, 'jobs', at], name: job, among: Object.keys(table.decisions), what: 'decision' }),
      ),
    ),
    ...Object.entries(table.commitments).flatMap(([id, { seats: those }]) =>
      Object.entries(those).flatMap(([name, { costs }]) => [
        seat(name, 'commitments', id, 'seats', name),
        ...costs.map((cost, at) => seat(cost.seat, 'commitments', id, 'seats', name, 'costs', at, 'seat')),
      ]),
    ),
  ];
}

/** What comes out when somebody is asked is theirs to tell: a fact of their own, and never a confidence. */
function answersOfOthers(draft: Draft): Found[] {
  const { table } = draft;
  return Object.entries(table.decisions).flatMap(([id, { if_asked }]) =>
    Object.entries(if_asked).flatMap(([seat, rules]) =>
      rules.flatMap(({ fact: name }, at): Found[] => {
        const fact = name === undefined ? undefined : table.facts[name];
        const place = ['decisions', id, 'if_asked', seat, at, 'fact'];
        if (!fact) return [];
        if (fact.seat !== seat) return [inTable(draft, place, `${seat} tells "${name}" when asked, which ${fact.seat} knows.`)];
        if (!isConfidence(fact)) return [];
        return [
          inTable(draft, place, `${seat} tells "${name}" when asked, which was told in confidence; a question never brings one out.`),
        ];
      }),
    ),
  );
}

/** A policy ends in a rule without a condition, and every seat in a commitment round has a value for each number of seats. */
function openPolicies(draft: Draft): Found[] {
  const { moves, commitments, decisions, seats } = draft.table;
  const playable = Object.keys(seats).filter((seat) => seats[seat]?.playable);
  return [
    ...Object.entries(moves)
      .filter(([, { policy }]) => policy.at(-1)?.when)
      .map(([id, { policy }]) =>
        inTable(
          draft,
          ['moves', id, 'policy', policy.length - 1],
          `The last rule of the policy of "${id}" has a condition; end with a rule that always holds.`,
        ),
      ),
    ...Object.entries(commitments)
      .filter(([, { value, seats: those }]) => value.length !== Object.keys(those).length + 1)
      .map(([id, { value, seats: those }]) =>
        inTable(
          draft,
          ['commitments', id, 'value'],
          `The round "${id}" has ${Object.keys(those).length} seats and needs ${Object.keys(those).length + 1} values, for 0 to all of them; it has ${value.length}.`,
        ),
      ),
    ...Object.entries(decisions)
      .filter(([, { measured }]) => measured)
      .flatMap(([id, { they }]) =>
        playable
          .filter((seat) => they[seat] === seat)
          .map((seat) =>
            inTable(draft, ['decisions', id, 'they'], `At "${id}" ${seat} is asked to guess its own wish; name a colleague under "they".`),
          ),
      ),
    ...(draft.table.kind === 'tutorial' ? [] : playable)
      .filter((seat) => !Object.values(decisions).some(({ measured, play, they }) => measured && play === 'full' && they[seat]))
      .map((seat) =>
        inTable(
          draft,
          ['seats', seat],
          `${seat} is never asked whose wish to guess; name a colleague under "they" of one or two decisions that play in full.`,
        ),
      ),
  ];
}
