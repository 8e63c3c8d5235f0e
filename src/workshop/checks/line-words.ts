import { type Check, inInk } from '../draft.ts';
import { wordsIn } from '../../lib/words-in.ts';

/** The most words a line may have. */
export const longestLine = 60;

/** No line is a wall of words. */
export const lineWords: Check = {
  name: 'words of lines',
  reason: 'Lines are read aloud by screen readers and projected to a room; long ones are broken by business and silence.',
  find: (draft) =>
    draft.lines
      .filter(({ text }) => wordsIn(text) > longestLine)
      .map(({ at, text }) => inInk(draft, at, `The line has ${wordsIn(text)} words; ${longestLine} is the most. Break it.`)),
};
