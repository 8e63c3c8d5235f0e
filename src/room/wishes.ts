import * as v from 'valibot';
import { agencies } from '../story/vocabulary.ts';
import { sendLimits } from './limits.ts';
import { stages } from './room-events.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(sendLimits.id));
const anyId = v.pipe(v.string(), v.maxLength(sendLimits.id));
const text = (letters: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(letters));
const count = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));
const table = count(sendLimits.tables);
const agency = v.picklist(agencies);
const counts = v.pipe(
  v.record(id, count(sendLimits.people)),
  v.check((all) => Object.keys(all).length <= sendLimits.choices),
);
const place = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('child'), table }),
  v.strictObject({ kind: v.literal('seat'), table, seat: id }),
]);

/** What one person answers. */
const vote = v.variant('type', [
  v.strictObject({ type: v.literal('answered'), i: id, we: id, they: anyId }),
  v.strictObject({ type: v.literal('proposed'), choice: id }),
  v.strictObject({ type: v.literal('asked'), colleague: id }),
  v.strictObject({ type: v.literal('went-along'), choice: id }),
  v.strictObject({ type: v.literal('held-out') }),
  v.strictObject({ type: v.literal('objected'), text: v.pipe(v.string(), v.trim(), v.maxLength(sendLimits.objection)) }),
  v.strictObject({ type: v.literal('carried'), choice: id }),
  v.strictObject({ type: v.literal('moved'), choice: id }),
  v.strictObject({ type: v.literal('assigned'), choices: v.pipe(v.array(id), v.maxLength(sendLimits.jobs)) }),
  v.strictObject({ type: v.literal('facts-shared'), facts: v.pipe(v.array(id), v.maxLength(sendLimits.facts)) }),
  v.strictObject({
    type: v.literal('committed'),
    how: v.picklist(['hold', 'signpost', 'commit']),
    guess: v.exactOptional(count(sendLimits.seats)),
  }),
]);
const shares = v.pipe(
  v.array(v.strictObject({ vote, people: v.pipe(count(sendLimits.people), v.minValue(1)) })),
  v.minLength(1),
  v.maxLength(sendLimits.choices),
);

/**
 * Everything that anybody may wish for in a room. Who may wish what stands in `may.ts`. `era` in a vote is the table's, so that an answer to what was asked
 * before the room went back is known for a late one.
 */
export const wishSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('join'), agency: v.union([agency, v.literal('')]) }),
  v.strictObject({ kind: v.literal('sit'), place }),
  v.strictObject({ kind: v.literal('leave') }),
  v.strictObject({ kind: v.literal('vote'), table, era: count(1000), question: id, vote }),
  v.strictObject({ kind: v.literal('next'), table, page: count(100_000) }),
  v.strictObject({ kind: v.literal('agree'), yes: v.boolean() }),
  v.strictObject({ kind: v.literal('say-word'), text: text(sendLimits.word) }),
  v.strictObject({ kind: v.literal('comment'), text: text(sendLimits.comment) }),
  v.strictObject({ kind: v.literal('dot'), themes: v.pipe(v.array(count(sendLimits.themes)), v.maxLength(3)) }),
  v.strictObject({ kind: v.literal('thank'), to: id, gift: count(500) }),
  v.strictObject({
    kind: v.literal('plan'),
    agency,
    when: text(sendLimits.planPart),
    then: text(sendLimits.planPart),
    by: v.pipe(v.string(), v.isoDate()),
  }),
  v.strictObject({ kind: v.literal('open-door') }),
  v.strictObject({ kind: v.literal('close-door') }),
  v.strictObject({ kind: v.literal('deal'), tables: v.exactOptional(v.pipe(table, v.minValue(1))) }),
  v.strictObject({ kind: v.literal('move'), participant: id, place }),
  v.strictObject({ kind: v.literal('remove'), participant: id }),
  v.strictObject({ kind: v.literal('people'), corners: counts, agencies: v.pipe(v.array(agency), v.maxLength(agencies.length)) }),
  v.strictObject({ kind: v.literal('begin') }),
  v.strictObject({ kind: v.literal('count'), table, question: id, seat: id, shares }),
  v.strictObject({ kind: v.literal('tally'), table, question: id, we: counts }),
  v.strictObject({ kind: v.literal('close'), table, question: id }),
  v.strictObject({ kind: v.literal('go-on-without'), table, question: id }),
  v.strictObject({ kind: v.literal('hold') }),
  v.strictObject({ kind: v.literal('resume') }),
  v.strictObject({ kind: v.literal('gather') }),
  v.strictObject({ kind: v.literal('inject'), table: v.nullable(table), inject: id }),
  v.strictObject({ kind: v.literal('go-back'), table }),
  v.strictObject({ kind: v.literal('stage'), to: v.picklist(stages) }),
  v.strictObject({ kind: v.literal('show-words') }),
  v.strictObject({ kind: v.literal('release'), voice: id, released: v.boolean() }),
  v.strictObject({ kind: v.literal('theme'), voice: id, theme: v.nullable(count(sendLimits.themes)) }),
  v.strictObject({
    kind: v.literal('name-theme'),
    theme: count(sendLimits.themes),
    name: v.pipe(v.string(), v.trim(), v.maxLength(sendLimits.theme)),
  }),
  v.strictObject({ kind: v.literal('undo') }),
  v.strictObject({ kind: v.literal('end'), keep: v.boolean() }),
]);

export type Wish = v.InferOutput<typeof wishSchema>;
export type WishOf<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>;
