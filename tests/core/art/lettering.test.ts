import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writing } from '../../../game/art/props/hung.ts';
import { isLettered, letter, letteredWidth } from '../../../game/art/props/lettering.ts';
import { storyFolders } from '../../../tools/compile.ts';
import { faultsOf } from './well-formed.ts';

describe('what is written on a whiteboard', () => {
  it.each(storyFolders('stories'))('has a stroke for every sign of %s', (story) => {
    const boards = [...readFileSync(`stories/${story}/story.ink`, 'utf8').matchAll(/#board: ?([^#\n]*)/g)].map(([, words = '']) => words);
    for (const words of boards) expect(isLettered(words.replace(/\{[^:}]*:|[{}|]/g, '').trim()), words).toBe(true);
  });

  it('keeps accents over their letters, and takes no more room for them', () => {
    expect(letteredWidth('MÁIRE', 14)).toBe(letteredWidth('MAIRE', 14));
    expect(letter('Máire', 0, 0, 14, '#000')).not.toBe(letter('Maire', 0, 0, 14, '#000'));
  });

  it('sets a sign that it has no strokes for, whatever it is', () => {
    for (const words of ['ქართული', '<b>&', '½ ≠ ∞']) {
      expect(isLettered(words)).toBe(false);
      const drawn = letter(words, 0, 0, 14, '#000');
      expect(drawn).toContain('<text');
      expect(faultsOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${drawn}</svg>`)).toEqual([]);
    }
  });

  it('is all of one size, within its board, however much there is', () => {
    const board = { x: 100, y: 100, w: 300, h: 150 };
    const scales = (lines: string[]) => [...writing(board, lines).matchAll(/scale\(([\d.]+)\)/g)].map(([, scale]) => Number(scale));
    const feet = (lines: string[]) =>
      [...writing(board, lines).matchAll(/<g transform="translate\([\d.]+ ([\d.]+)\)/g)].map(([, y]) => Number(y));
    const short = ['One aim'];
    const many = [
      'One aim that takes more than a row of it',
      'Who does it, and by when',
      'A line',
      'Another line which is longer than all',
    ];
    for (const lines of [short, many, [...many, ...many, ...many]]) {
      expect(new Set(scales(lines)).size).toBe(1);
      expect(Math.min(...feet(lines))).toBeGreaterThan(board.y);
      expect(Math.max(...feet(lines)) + 14 * Math.max(...scales(lines))).toBeLessThanOrEqual(board.y + board.h);
    }
    expect(scales(short)[0]).toBeGreaterThan(scales(many)[0] ?? 0);
  });
});
