import type { Spread } from '../../src/lib/few.ts';
import { hiddenWords } from '../../src/cohort/words.ts';
import { Bars } from '../together/bars.tsx';

type Names = Record<string, string>;

const together = (ids: readonly string[], names: Names) => ids.map((id) => names[id] ?? id).join(' or ');

/** A spread as bars, as far as it may be shown. */
export function SpreadBars({ caption, shown, names }: { caption: string; shown: Spread; names: Names }) {
  if (shown === 'hidden')
    return (
      <figure class="bars">
        <figcaption>{caption}</figcaption>
        <p class="soft">{hiddenWords}</p>
      </figure>
    );
  return (
    <Bars caption={caption} lies={shown.map(({ ids, plays }) => ({ choice: ids.join(' '), text: together(ids, names), people: plays }))} />
  );
}

/** A spread in one line: "before the aim was settled 12, never 16". */
export function spreadWords(shown: Spread, names: Names): string {
  if (shown === 'hidden') return hiddenWords;
  return shown
    .filter(({ plays }) => plays > 0)
    .map(({ ids, plays }) => `${together(ids, names)}: ${plays}`)
    .join('; ');
}
