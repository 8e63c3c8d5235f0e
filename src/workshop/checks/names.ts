import { personIds } from '../../story/cast.ts';
import type { Condition, Table } from '../../story/table.ts';
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
  ],
};

function mentions(table: Table): Asked[] {
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
  const effects = (kind: 'decisions' | 'moves', group: string, of: Table['decisions'][string]['choices']): Asked[] =>
    Object.entries(of).flatMap(([id, { costs, acknowledges, does }]) => [
      ...(does ? [seat(does, kind, group, 'choices', id, 'does')] : []),
      ...costs.map((cost, at) => seat(cost.seat, kind, group, 'choices', id, 'costs', at, 'seat')),
      ...acknowledges.map((name) => seat(name, kind, group, 'choices', id, 'acknowledges')),
    ]);
  return [
    ...Object.entries(table.seats).map(([id, { person: name }]) => person(name, 'seats', id, 'person')),
    ...Object.entries(table.people).map(([id, { person: name }]) => person(name, 'people', id, 'person')),
    ...Object.entries(table.facts).map(([id, { seat: name }]) => seat(name, 'facts', id, 'seat')),
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
      .filter(([, { they }]) => Object.entries(they).some(([seat, colleague]) => seat === colleague))
      .map(([id]) =>
        inTable(draft, ['decisions', id, 'they'], `"${id}" asks a seat to guess its own wish; name a colleague under "they".`),
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
