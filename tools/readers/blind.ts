import { best, groupValue } from '../../src/session/values.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import type { BlindQuestion } from '../../src/workshop/agreement.ts';
import { plainPlay } from './plain-play.ts';

/** A play for a reader who has seen nothing else, the key that lies beside it, and a sheet for the answers. */
export type BlindPaper = {
  text: string;
  key: Record<string, BlindQuestion & { decision: string; values: number[] }>;
  answers: Record<string, { guess: string; confidence: number }>;
};

/** Before: one play of a story as one seat reads it. At each measured decision the reader guesses which choice is best for the child and the table together. */
export function blindPaper(story: LoadedStory, seat: string, seed: number): BlindPaper {
  const { table } = story;
  const who = table.seats[seat];
  const key: BlindPaper['key'] = {};
  const parts: string[] = [
    `# ${table.title}\n\nYou are ${who?.name}, ${who?.profession}. ${who?.pitch}\n\nRead once, from the top, and do not look back. At each QUESTION write down the letter of the choice that you think does most for the child and for the people at this table together (their goal, their plan, their sharing of responsibility), and how sure you are: 0 (a guess) to 3.`,
  ];
  for (const { text, asks } of plainPlay(story, seat, seed)) {
    parts.push(text);
    if (!asks || !('decision' in asks) || (asks.kind !== 'instinct' && !(asks.kind === 'proposal' && asks.measured))) continue;
    const decision = table.decisions[asks.decision];
    if (!decision || Object.values(key).some((one) => one.decision === asks.decision)) continue;
    const id = String(Object.keys(key).length + 1);
    const top = best(
      { choices: Object.fromEntries(asks.choices.map(({ id: choice }) => [choice, decision.choices[choice]])) as typeof decision.choices },
      groupValue,
    );
    const letter = (at: number) => 'ABCD'[at] ?? '';
    key[id] = {
      best: asks.choices.map(({ id: choice }, at) => (top.includes(choice) ? letter(at) : '')).join(''),
      of: asks.choices.length,
      decision: asks.decision,
      values: asks.choices.map(({ id: choice }) => groupValue(decision.choices[choice] as (typeof decision.choices)[string])),
    };
    parts.push(
      `\n[QUESTION ${id}] ${decision.asks}\n${asks.choices.map(({ text: words }, at) => `   ${letter(at)}. ${words}`).join('\n')}\n`,
    );
  }
  return {
    text: `${parts.filter(Boolean).join('\n')}\n`,
    key,
    answers: Object.fromEntries(Object.keys(key).map((id) => [id, { guess: '', confidence: 0 }])),
  };
}
