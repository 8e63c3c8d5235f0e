/** Words on a drawing, in its own units: centred at `x`, from `top` down, in lines of at most `width`; smaller than `size` where they would not fit into `height`. */
export type Written = { text: string; x: number; top: number; width: number; height: number; size: number; weight: number; colour: string };

const typeface = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";
const leading = 1.18;
/** Words that still do not fit at this share of their size are let stand over the edge. */
const smallest = 0.7;

/** Writes words on a drawing of which a unit has `scale` pixels, once the typeface of the page is there. */
export async function write(pen: CanvasRenderingContext2D, words: readonly Written[], scale: number): Promise<void> {
  // A typeface that does not come is no reason to show nothing: the next best is used.
  await document.fonts.load(`600 16px ${typeface}`).catch(console.info);
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  for (const one of words) {
    const { size, lines } = fitted(pen, one, scale);
    pen.fillStyle = one.colour;
    const tall = lines.length * size * leading;
    const first = one.top * scale + Math.max(0, (one.height * scale - tall) / 2) + size * 0.9;
    for (const [at, line] of lines.entries()) pen.fillText(line, one.x * scale, first + at * size * leading);
  }
}

/** The largest size at which the words fit, in pixels, and their lines at it. */
function fitted(
  pen: CanvasRenderingContext2D,
  { text, width, height, size, weight }: Written,
  scale: number,
): { size: number; lines: string[] } {
  for (let share = 1; ; share -= 0.05) {
    const pixels = size * share * scale;
    pen.font = `${weight} ${pixels}px ${typeface}`;
    const lines = linesOf(text, (words) => pen.measureText(words).width <= width * scale);
    if (
      share <= smallest ||
      (lines.length * size * share * leading <= height && lines.every((line) => pen.measureText(line).width <= width * scale))
    )
      return { size: pixels, lines };
  }
}

/** The words of a text in lines that fit; a word that does not fit alone has a line of its own. */
export function linesOf(text: string, fits: (words: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
