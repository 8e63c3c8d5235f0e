import * as v from 'valibot';
import { codeIds } from '../evidence/codes.ts';
import { themes } from '../evidence/themes.ts';
import { isReserved } from './reserved.ts';
import { longestId } from './short-id.ts';
import { agencies } from './vocabulary.ts';

const short = v.maxLength<string, typeof longestId, string>(
  longestId,
  `an id has ${longestId} letters at most, so that it fits into a record`,
);
const free = v.check<string, string>(
  (id) => !isReserved(id),
  'this word cannot be an id: the language below the table already means something by it',
);
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]*$/, 'an id has small letters, digits and _ only, and starts with a letter'),
  short,
  free,
);
const storyId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'a story id has small letters, digits and - only'), short, free);
const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'needs some words'));
const score = v.pipe(v.number(), v.integer('a whole number'), v.minValue(-2, 'at least -2'), v.maxValue(2, 'at most 2'));
const tip = v.pipe(v.number(), v.integer(), v.minValue(1, 'tips run from 1 to 19'), v.maxValue(19, 'tips run from 1 to 19'));

const cost = v.strictObject({
  seat: id,
  theme: v.picklist(themes),
  code: v.picklist(codeIds),
  weight: v.pipe(v.number(), v.integer(), v.minValue(1, 'at least 1'), v.maxValue(3, 'at most 3')),
  gives: words,
});

const effects = {
  label: words,
  child: v.optional(
    v.strictObject({
      healthy: v.optional(score, 0),
      safe: v.optional(score, 0),
      enjoy: v.optional(score, 0),
      contribute: v.optional(score, 0),
      prosper: v.optional(score, 0),
    }),
    {},
  ),
  pillars: v.optional(
    v.strictObject({
      goal: v.optional(score, 0),
      plan: v.optional(score, 0),
      responsibility: v.optional(score, 0),
    }),
    {},
  ),
  costs: v.optional(v.array(cost), []),
  tips: v.optional(v.strictObject({ practised: v.optional(v.array(tip), []), missed: v.optional(v.array(tip), []) }), {}),
  evokes: v.optional(v.array(v.picklist(codeIds)), []),
  milestone: v.optional(v.picklist(['information-shared', 'common-plan', 'joint-goal', 'named-lead'])),
  acknowledges: v.optional(v.array(id), []),
  does: v.optional(id),
};
const choice = v.strictObject(effects);

/** A condition on the session so far; every part that is given must hold. */
const condition = v.strictObject({
  shared: v.optional(v.array(id)),
  not_shared: v.optional(v.array(id)),
  chosen: v.optional(v.array(id)),
  goal_at_least: v.optional(v.number()),
  plan_at_least: v.optional(v.number()),
  responsibility_at_least: v.optional(v.number()),
});
/** A written policy: the first rule whose `when` holds (or that has none) is followed. */
const policy = v.pipe(v.array(v.strictObject({ when: v.optional(condition), choose: id })), v.minLength(1, 'needs a rule'));

const decision = v.strictObject({
  part: v.picklist(['share', 'goal', 'plan', 'commit', 'consequences']),
  measured: v.optional(v.boolean(), false),
  asks: words,
  they: v.optional(v.record(id, id), {}),
  we: v.optional(v.record(id, id), {}),
  outweighed: v.optional(v.strictObject({ by: id, choice: id, because: words, unless: v.optional(condition) })),
  sources: v.pipe(v.array(words), v.minLength(1, 'a decision needs a source')),
  choices: v.record(id, choice),
});

const move = v.strictObject({
  seat: id,
  asks: words,
  policy,
  sources: v.optional(v.array(words), []),
  choices: v.record(id, choice),
});

const share = v.strictObject({
  asks: words,
  facts: v.pipe(v.array(id), v.minLength(1, 'a share round needs facts')),
  policy: v.record(id, v.array(v.strictObject({ when: v.optional(condition), fact: id }))),
});

const commitment = v.strictObject({
  asks: words,
  value: v.pipe(v.array(v.number()), v.minLength(3, 'one value for 0, 1, ... n seats')),
  sources: v.optional(v.array(words), []),
  seats: v.record(
    id,
    v.strictObject({
      does: words,
      hold: words,
      signpost: words,
      commit: words,
      alone: v.pipe(v.number(), v.maxValue(0, 'what a seat stands to lose is 0 or less')),
      starts: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      costs: v.optional(v.array(cost), []),
    }),
  ),
});

/** A who-does-what board: jobs handed out all at once. Each job is a decision of the table, and each of its choices names who `does` it. */
const board = v.strictObject({
  asks: words,
  jobs: v.pipe(v.array(id), v.minLength(2, 'a board needs two jobs or more')),
});

const seat = v.strictObject({
  person: id,
  name: words,
  profession: words,
  agency: v.picklist(agencies),
  playable: v.optional(v.boolean(), false),
  pitch: words,
});

/** The table of a story, as `story.yaml` is written. Every default is filled in, so that readers need not guess. */
export const tableSchema = v.strictObject({
  id: storyId,
  title: words,
  kind: v.picklist(['tutorial', 'role', 'identity', 'control', 'incident']),
  order: v.optional(v.number(), 99),
  minutes: v.tuple([v.number(), v.number()]),
  place: words,
  summary: words,
  content_note: words,
  child: v.strictObject({ name: words, drawing: v.picklist(['boat', 'stairs', 'bridge', 'house', 'bike', 'garden']) }),
  seats: v.record(id, seat),
  people: v.optional(v.record(id, v.strictObject({ person: id, name: words, role: words })), {}),
  facts: v.record(
    id,
    v.strictObject({
      seat: id,
      says: words,
      confidence: v.optional(v.strictObject({ asked_by: words, because: words })),
    }),
  ),
  decisions: v.record(id, decision),
  moves: v.optional(v.record(id, move), {}),
  shares: v.optional(v.record(id, share), {}),
  boards: v.optional(v.record(id, board), {}),
  commitments: v.optional(v.record(id, commitment), {}),
  endings: v.record(id, v.strictObject({ title: words, meaning: words })),
});

export type Table = v.InferOutput<typeof tableSchema>;
export type Seat = Table['seats'][string];
export type Fact = Table['facts'][string];
export type Decision = Table['decisions'][string];
export type Move = Table['moves'][string];
export type Share = Table['shares'][string];
export type Board = Table['boards'][string];
export type Commitment = Table['commitments'][string];
export type Effects = Decision['choices'][string];
export type Cost = v.InferOutput<typeof cost>;
export type Condition = v.InferOutput<typeof condition>;
export type Policy = v.InferOutput<typeof policy>;
export type Kind = Table['kind'];
export type Milestone = NonNullable<Effects['milestone']>;
