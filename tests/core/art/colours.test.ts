import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agencyMarks } from '../../../game/art/agency-marks.ts';
import { contrast } from '../../../game/art/colour.ts';
import { litBy } from '../../../game/art/light.ts';
import { mix, palette, themeLooks } from '../../../game/art/palette.ts';
import { lampGlow, lamplight } from '../../../game/art/props/room-light.ts';
import { writing } from '../../../game/art/props/hung.ts';
import { tableDrawn } from '../../../game/stage/art.ts';
import { themes } from '../../../src/evidence/themes.ts';
import { agencies } from '../../../src/story/vocabulary.ts';
import { colourVisions, type ColourVision, distance } from './colour-vision.ts';

/** Five times what can just be noticed; each theme has an icon and a word besides. */
const leastDistance = 12;
const visions = Object.keys(colourVisions) as ColourVision[];

/** The theme colours of the page, by day, in the dark and in high contrast, as its style sheet gives them: one value, or one for light and one for dark. */
function pageColours(): string[][] {
  const css = readFileSync(new URL('../../../game/style/tokens.css', import.meta.url), 'utf8');
  const blocks = [...css.matchAll(/{([^{}]*)}/g)].map(([, block]) => block as string).filter((block) => block.includes(`--${themes[0]}:`));
  return blocks.flatMap((block) => {
    const values = themes.map((theme) => block.match(new RegExp(`--${theme}:([^;]*);`))?.[1]?.match(/#[0-9a-f]{6}/g) ?? []);
    return [values.map((value) => value[0] as string), values.map((value) => value.at(-1) as string)];
  });
}

const closest = (colours: readonly string[], vision: ColourVision): number =>
  Math.min(...colours.flatMap((a, index) => colours.slice(index + 1).map((b) => distance(a, b, vision))));

describe('colours that mean something', () => {
  test.each(visions)('the four themes stay apart on the table for somebody whose vision is: %s', (vision) => {
    expect(
      closest(
        themes.map((theme) => themeLooks[theme].colour),
        vision,
      ),
    ).toBeGreaterThanOrEqual(leastDistance);
  });

  test.each(visions)('the four themes stay apart on every page, light or dark, for somebody whose vision is: %s', (vision) => {
    const pages = pageColours();
    expect(new Set(pages.map(String)).size).toBeGreaterThanOrEqual(3);
    for (const colours of pages) expect(closest(colours, vision), colours.join()).toBeGreaterThanOrEqual(leastDistance);
  });

  test('two colours that only red and green part come together without the cones for it, so the distance is a real one', () => {
    expect(distance('#b06a2c', '#7d7d2c', 'all')).toBeGreaterThan(30);
    expect(distance('#b06a2c', '#7d7d2c', 'deuteranopia')).toBeLessThan(leastDistance);
  });

  test('every agency has a word, an icon and a colour of its own', () => {
    for (const part of ['word', 'icon', 'colour'] as const)
      expect(new Set(agencies.map((agency) => agencyMarks[agency][part])).size, part).toBe(agencies.length);
  });
});

/** A tone under the brightest of the lamps. */
const atDusk = (colour: string): string => mix(litBy('shade', colour), lamplight, lampGlow);

describe('words over pictures', () => {
  test('the names at the table can be read on their plates', () => {
    for (const evening of [false, true]) {
      const { svg, words } = tableDrawn([{ id: 'rhona', person: 'rhona', name: 'Rhona' }], evening, 'team-room');
      const plate = [...svg().matchAll(/<rect[^>]* fill="(#[0-9a-f]{6})"/g)].at(-1)?.[1];
      expect(words?.map(({ text }) => text)).toEqual(['Rhona']);
      expect(contrast(plate as string, words?.[0]?.colour as string)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('what is settled can be read on the board by day and at dusk', () => {
    const board = writing({ x: 0, y: 0, w: 300, h: 200 }, ['Goal', 'Dev leads', 'Rhona watches', 'Joel keeps the plan']);
    const pens = [...board.matchAll(/scale\([^)]*\)" fill="none" stroke="(#[0-9a-f]{6})"/g)].map(([, pen]) => pen as string);
    expect(pens).toHaveLength(4);
    for (const pen of pens) {
      expect(contrast(pen, palette.chalk), pen).toBeGreaterThanOrEqual(4.5);
      expect(contrast(atDusk(pen), atDusk(palette.chalk)), pen).toBeGreaterThanOrEqual(4.5);
    }
  });
});
