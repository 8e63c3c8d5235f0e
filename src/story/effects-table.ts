import * as v from 'valibot';
import { codeIds } from '../evidence/codes.ts';
import { themes } from '../evidence/themes.ts';
import { isReserved } from './reserved.ts';
import { longestId } from './short-id.ts';
import { dutyIds } from '../evidence/duties.ts';
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

const duty = v.picklist(dutyIds, (issue) => `there is no duty ${issue.received}; the duties are ${dutyIds.join(', ')}`);

const cost = v.strictObject({
  seat: id,
  theme: v.picklist(themes),
  code: v.picklist(codeIds),
  weight: v.pipe(v.number(), v.integer(), v.minValue(1, 'at least 1'), v.maxValue(3, 'at most 3')),
  gives: words,
  /** Facts that the words of `gives` tell: whoever does not know them reads only that something is asked. */
  tells: v.optional(v.array(id), []),
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
  /** What is asked of the family, or of a child: their time, their privacy, a say, trust, money; shown first, without a weight. */
  asks_of: v.optional(
    v.array(v.strictObject({ who: words, kind: v.picklist(['time', 'privacy', 'say', 'trust', 'money']), gives: words })),
    [],
  ),
  /** Duties that this choice carries out, or that stand behind it. */
  duties: v.optional(v.array(duty), []),
  /** Risks that this choice passes on to those who must know, whether or not the table hears them. */
  passes_on: v.optional(v.array(id), []),
  /** Facts about which somebody promises here to tell nobody, and facts about which such a promise is taken back. */
  promises: v.optional(v.array(id), []),
  takes_back: v.optional(v.array(id), []),
  does: v.optional(id),
  /** Seats for which this is theirs alone to do or refuse (a signature, hours, a consent, a duty): whoever of them puts it forward may hold out for it. */
  yours: v.optional(v.record(id, v.strictObject({ because: words, duty: v.optional(duty), costs: v.optional(v.array(cost), []) })), {}),
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

/** What is said at a step of a decision by somebody who teaches it, as narration with its own quotation marks; shown above what is asked. */
const voice = v.strictObject({
  instinct: v.optional(words),
  proposal: v.optional(words),
  response: v.optional(words),
});

/** Words for a seat, or for a seat at a choice. */
const bySeat = v.optional(v.record(id, words), {});

const decision = v.strictObject({
  part: v.picklist(['share', 'goal', 'plan', 'commit', 'consequences']),
  measured: v.optional(v.boolean(), false),
  /** How a measured decision plays: in full (I, We and They, the price, the reveal), or quick (put forward, reveal, settle). */
  play: v.optional(v.picklist(['full', 'quick']), 'full'),
  asks: words,
  /** What the decision is about, in two or three words that fit after "You did not stand in Dev’s way about". */
  about: v.optional(words),
  they: v.optional(v.record(id, id), {}),
  /** What suits a seat, and why; without it, its best own stake. */
  wants: v.optional(v.record(id, v.strictObject({ choice: id, because: words })), {}),
  /** What a seat holds best for the table, once it has reason to think as we; without it, the largest group value. */
  we: v.optional(v.record(id, id), {}),
  /** What a seat says when it puts a choice forward. */
  because: v.optional(v.record(id, v.record(id, words)), {}),
  /** What a seat puts forward whatever suits it: the first rule that holds. */
  puts: v.optional(v.record(id, v.array(v.strictObject({ when: v.optional(condition), choose: id, because: words }))), {}),
  /** What a seat answers when it is asked, heard by all: the first rule that holds. A fact may come out with it, a confidence never. */
  if_asked: v.optional(v.record(id, v.array(v.strictObject({ when: v.optional(condition), says: words, fact: v.optional(id) }))), {}),
  voice: v.optional(voice, {}),
  /** What a seat says when somebody goes along with it, and when it is passed over. */
  if_joined: bySeat,
  if_passed: bySeat,
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

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The table of a story, as `story.yaml` is written. Every default is filled in, so that readers need not guess. */
export const effectsTableSchema = v.strictObject({
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
      /** Somebody asked for it to be kept, and no child is at risk from keeping it. */
      confidence: v.optional(v.strictObject({ asked_by: words, because: words })),
      /** A child is suffering harm or likely to: it is told to those who must know, whoever asked for what. */
      risk: v.optional(v.strictObject({ to: words, because: words, who_must_know: words, by_when: words, duty })),
    }),
  ),
  decisions: v.record(id, decision),
  moves: v.optional(v.record(id, move), {}),
  shares: v.optional(v.record(id, share), {}),
  boards: v.optional(v.record(id, board), {}),
  commitments: v.optional(v.record(id, commitment), {}),
  endings: v.record(id, v.strictObject({ title: words, meaning: words })),
  /** Whose numbers these are: how many people rated it, and how many of its choices. Never written by hand: the tools put it here with the ratings of `panel.yaml`. */
  panel: v.optional(v.strictObject({ raters: count, rated: count })),
});

export type EffectsTable = v.InferOutput<typeof effectsTableSchema>;
export type Seat = EffectsTable['seats'][string];
export type Fact = EffectsTable['facts'][string];
export type Decision = EffectsTable['decisions'][string];
export type Move = EffectsTable['moves'][string];
export type Share = EffectsTable['shares'][string];
export type Board = EffectsTable['boards'][string];
export type Commitment = EffectsTable['commitments'][string];
export type Effects = Decision['choices'][string];
export type Cost = v.InferOutput<typeof cost>;
export type Ask = Effects['asks_of'][number];
export type Condition = v.InferOutput<typeof condition>;
export type Policy = v.InferOutput<typeof policy>;
export type Kind = EffectsTable['kind'];
export type Milestone = NonNullable<Effects['milestone']>;
