import { wordsIn } from '../../lib/words-in.ts';
import { type Check, type Draft, doubt, type Found, inInk } from '../draft.ts';
import type { SourceChoice } from '../ink-turns.ts';

/** How many choices may be offered, how many words one may have, and how much longer than its fellows it may be before it gives itself away. */
export const choiceLimits = { offered: 4, measured: 3, words: 25, ratio: 1.34, worst: 1.7, slack: 3 } as const;

/** Choices can be told apart by what they say, not by how long they are. */
export const choiceWords: Check = {
  name: 'words of choices',
  reason: 'The longest of several choices is mostly the one the writer believes in, and readers know it.',
  find: (draft) => [
    ...draft.choices
      .filter(({ text }) => wordsIn(text) > choiceLimits.words)
      .map(({ at, text }) => inInk(draft, at, `The choice has ${wordsIn(text)} words; ${choiceLimits.words} is the most.`)),
    ...onePerPlace(draft).flatMap((choices) => crowd(draft, choices)),
  ],
};

/** The fullest set of choices offered at each place of the script. */
function onePerPlace(draft: Draft): SourceChoice[][] {
  const places = new Map<string, SourceChoice[]>();
  for (const { then } of draft.turns) {
    if (then.kind !== 'choices') continue;
    const key = then.choices[0]?.path ?? '';
    if ((places.get(key)?.length ?? 0) < then.choices.length) places.set(key, then.choices);
  }
  return [...places.values()];
}

function crowd(draft: Draft, choices: SourceChoice[]): Found[] {
  const [first] = choices;
  if (!first) return [];
  const decision = Object.values(draft.table.decisions).find((one) => Object.hasOwn(one.choices, first.id));
  const most = decision?.measured ? choiceLimits.measured : choiceLimits.offered;
  const found: Found[] = [];
  if (choices.length > most)
    found.push(
      inInk(
        draft,
        first.at,
        `${choices.length} choices are offered here; ${decision?.measured ? 'a measured decision' : 'a choice'} has ${most} at most.`,
      ),
    );
  if (decision?.measured && choices.length < 2)
    found.push(inInk(draft, first.at, 'A measured decision needs two choices or three; only one is offered here.'));
  const byLength = [...choices].sort((a, b) => wordsIn(b.text) - wordsIn(a.text));
  const [longest, shortest] = [byLength[0], byLength.at(-1)];
  if (first.by || !longest || !shortest) return found;
  const [many, few] = [wordsIn(longest.text), wordsIn(shortest.text)];
  if (many - few <= choiceLimits.slack || many <= few * choiceLimits.ratio) return found;
  const uneven = inInk(
    draft,
    longest.at,
    `"${longest.id}" has ${many} words and "${shortest.id}" ${few}: choices of one decision should be about equally long.`,
  );
  return [...found, many > few * choiceLimits.worst ? uneven : doubt(uneven)];
}
