import { type ToldLater, toldLater } from '../debrief/the-child.ts';
import type { Agency } from '../story/vocabulary.ts';
import { type AskedOfFamily, askedOfFamily, type LaidDown, laidDown } from './gifts.ts';
import { allShown, asShown } from './pace.ts';
import { type Plan, plansOf } from './plans.ts';
import { type Compared, type Missing, plenary } from './plenary.ts';
import { talkOver, type ToTalkOver } from './talk-over.ts';
import { agenciesIn, type Ground, inRoom, type RoomState } from './room-state.ts';
import { commentsOf, enoughPhones, type Theme, themesOf, type Word, wordsOf } from './voices.ts';

/** What one table came to: how it ended, and what was told after a day, a month and a year. */
export type ChildAt = { table: number; ending: { title: string; meaning: string } | null; later: ToldLater[] };

/** What one table laid down, and what it asked of the family. */
export type GivenAt = { table: number; family: AskedOfFamily[]; gifts: LaidDown[] };

/** Thanks from one seat to another for something laid down, and by how many people. */
export type ThanksView = { table: number; from: string; to: string; gives: string; people: number };

/** What the room sees at a step of the group's debrief; the same for everybody. */
export type StageView =
  | { stage: 'out-of-part' }
  | { stage: 'word'; shown: boolean; words: Word[] }
  | { stage: 'child'; name: string; tables: ChildAt[] }
  | { stage: 'parted'; decisions: Compared[] }
  | { stage: 'gave-up'; tables: GivenAt[] }
  | { stage: 'needed'; missing: Missing[] }
  | { stage: 'questions'; questions: ToTalkOver[] }
  | { stage: 'thanks'; tables: GivenAt[]; thanks: ThanksView[] }
  | { stage: 'comments'; onPaper: boolean; loose: string[]; themes: Theme[] }
  | { stage: 'plans'; agencies: Agency[]; plans: Plan[] };

/** The step of the debrief that the room is at; null before it and after the end. */
export function stageView(ground: Ground, state: RoomState): StageView | null {
  const { table } = ground.story;
  switch (state.phase) {
    case 'lobby':
    case 'play':
    case 'over':
      return null;
    case 'out-of-part':
      return { stage: 'out-of-part' };
    case 'word':
      return { stage: 'word', shown: state.debrief.wordsShown, words: state.debrief.wordsShown ? wordsOf(state) : [] };
    case 'child':
      return { stage: 'child', name: table.child.name, tables: state.tables.map((_, number) => childAt(ground, state, number)) };
    case 'parted':
      return { stage: 'parted', decisions: plenary(ground, state).decisions.filter(({ apart }) => apart > 0) };
    case 'gave-up':
      return { stage: 'gave-up', tables: givenAt(ground, state) };
    case 'needed':
      return { stage: 'needed', missing: plenary(ground, state).missing };
    case 'questions':
      return { stage: 'questions', questions: talkOver(ground, state) };
    case 'thanks':
      return { stage: 'thanks', tables: givenAt(ground, state), thanks: thanksIn(ground, state) };
    case 'comments': {
      const loose = commentsOf(state).flatMap(({ released, theme, text }) => (released && theme === null ? [text] : []));
      return { stage: 'comments', onPaper: !enoughPhones(state), loose, themes: themesOf(state) };
    }
    case 'plans':
      return { stage: 'plans', agencies: agenciesIn(state), plans: plansOf(state) };
  }
}

/** How many are still to do what a step asks of everybody; null where it asks nothing of that kind. */
export function stillToDo(state: RoomState): number | null {
  const here = inRoom(state).filter(({ away }) => !away);
  if (state.phase === 'word' && !state.debrief.wordsShown) return here.filter(({ id }) => !state.debrief.said.word.includes(id)).length;
  if (state.phase === 'thanks')
    return here.filter(({ id, place }) => place.kind === 'seat' && !Object.hasOwn(state.debrief.thanks, id)).length;
  return null;
}

/** What a table's child has come to, as everybody may see it. */
function childAt({ story }: Ground, { tables }: RoomState, number: number): ChildAt {
  const one = tables[number];
  if (!one) return { table: number, ending: null, later: [] };
  const { question } = one.play;
  const { entries } = asShown(one.play, one.shown);
  const ending = question.kind === 'ended' && allShown(one.play, one.shown) ? story.table.endings[question.ending] : undefined;
  return { table: number, ending: ending ?? null, later: toldLater(entries, '') };
}

const givenAt = ({ story }: Ground, { tables }: RoomState): GivenAt[] =>
  tables.map((one, number) => ({ table: number, family: askedOfFamily(story.table, one), gifts: laidDown(story.table, one) }));

/** All thanks, by seats; nobody's own. */
function thanksIn(ground: Ground, state: RoomState): ThanksView[] {
  const views = new Map<string, ThanksView>();
  for (const [id, { from, to, gift }] of Object.entries(state.debrief.thanks)) {
    const place = state.people[id]?.place;
    const table = place && place.kind !== 'none' ? place.table : 0;
    const one = state.tables[table];
    const gives = one ? (laidDown(ground.story.table, one)[gift]?.gives ?? '') : '';
    const key = JSON.stringify([table, from, to, gift]);
    views.set(key, { table, from, to, gives, people: (views.get(key)?.people ?? 0) + 1 });
  }
  return [...views].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, view]) => view);
}
