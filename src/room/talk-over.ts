import { laidDown } from './gifts.ts';
import { countOf, plenary } from './plenary.ts';
import type { Ground, RoomState } from './room-state.ts';

/** Something to talk over: what was seen, and a question that blames nobody. */
export type ToTalkOver = { rule: 'parted' | 'cost' | 'fact' | 'open'; seen: string; question: string };

/** Three questions for a room, by rule from what it did: where it parted most, what weighed most on one seat unseen, and what never came to the table. */
export function talkOver(ground: Ground, state: Pick<RoomState, 'tables'>): ToTalkOver[] {
  const found = [whereParted(ground, state), whatWeighed(ground, state), whatNeverCame(ground, state)].filter((one) => one !== null);
  return [...found, ...openQuestions].slice(0, 3);
}

const openQuestions: readonly ToTalkOver[] = [
  {
    rule: 'open',
    seen: 'Nobody at the table did it alone.',
    question: 'When did this feel like your own work, and when like somebody else’s?',
  },
  { rule: 'open', seen: 'Everybody laid something down.', question: 'What would you have said, had you been asked one question more?' },
  { rule: 'open', seen: 'It took a table to settle it.', question: 'Whose voice was missing, and how would you have heard it?' },
];

function whereParted({ story }: Ground, state: Pick<RoomState, 'tables'>): ToTalkOver | null {
  const [first] = plenary({ story, script: null }, state).decisions;
  if (!first || first.apart === 0) return null;
  // Where all held the same best for the team, they parted by what they put forward.
  const put = countOf(first.tables.flatMap((one) => one.first.map(({ text }) => text)));
  const byPut = first.we.length < 2 && Object.keys(put).length > 1;
  const lies = (byPut ? Object.entries(put).map(([text, people]) => ({ text, people })) : first.we)
    .map(({ text, people }) => `${people} for “${text}”`)
    .join(', ');
  const settled = [...new Set(first.tables.map(({ text }) => `“${text}”`))].join(' or ');
  const seen = lies
    ? `“${first.asks}” ${byPut ? 'Put forward first' : 'As a team'}: ${lies}. Settled: ${settled}.`
    : `“${first.asks}” Settled: ${settled}.`;
  return { rule: 'parted', seen, question: 'What did those who saw it otherwise see?' };
}

function whatWeighed({ story }: Ground, { tables }: Pick<RoomState, 'tables'>): ToTalkOver | null {
  const gifts = tables.flatMap((one) => laidDown(story.table, one)).sort((one, other) => other.weight - one.weight);
  const [gift] = [...gifts.filter(({ acknowledged }) => !acknowledged), ...gifts];
  if (!gift?.gives) return null;
  const unseen = gift.acknowledged ? '' : ' Nobody said so at the table.';
  return { rule: 'cost', seen: `${gift.name} gave up ${gift.gives}.${unseen}`, question: 'Who could have thanked them, and when?' };
}

function whatNeverCame({ story }: Ground, state: Pick<RoomState, 'tables'>): ToTalkOver | null {
  const { missing } = plenary({ story, script: null }, state);
  const [fact] = [...missing.filter(({ risk }) => risk), ...missing];
  if (!fact) return null;
  const where = state.tables.length > 1 ? `At table ${fact.table + 1} nobody heard` : 'Nobody heard';
  const must = fact.risk ? ` ${fact.risk} had to know.` : '';
  return { rule: 'fact', seen: `${where}: ${fact.says}${must}`, question: 'What would have made it possible to say it?' };
}
