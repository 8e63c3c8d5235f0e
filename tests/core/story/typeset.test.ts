import fc from 'fast-check';
import { Compiler } from 'inkjs/full';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScript } from '../../../src/room/presenter.ts';
import { createNarrator } from '../../../src/story/narrator.ts';
import { readEffectsTable } from '../../../src/story/read-effects-table.ts';
import { typeset } from '../../../src/story/typeset.ts';
import { storyFolders } from '../../../tools/compile.ts';

describe('marks as a reader sees them', () => {
  test.each([
    [`"You said 'after' in March," says Ruby.`, '“You said ‘after’ in March,” says Ruby.'],
    [`It's the boys' bus, and Jaden's.`, 'It’s the boys’ bus, and Jaden’s.'],
    [`'Is it?' "'Is it?' she said."`, '‘Is it?’ “‘Is it?’ she said.”'],
    [`Get 'em in by '98 ("if you can").`, 'Get ’em in by ’98 (“if you can”).'],
    [`A word - "team" - and <i>"Three,"</i> too.`, 'A word - “team” - and <i>“Three,”</i> too.'],
    ['“Set already,” it’s said.', '“Set already,” it’s said.'],
    ['צה"ל', 'צה"ל'],
  ])('%s', (written, seen) => expect(typeset(written)).toBe(seen));

  test('only marks change, and setting twice is setting once', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', "'", '"', ' ', '.', '(', '-', '<i>', 'א'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const seen = typeset(written);
        expect(seen.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(written);
        expect(typeset(seen)).toBe(seen);
      }),
    );
  });
});

describe('no straight mark reaches a reader', () => {
  test('from a line, a choice or a tag of a script', () => {
    const script = `"It's {true:Dev's|hers}," he says. #board: Dev's turn\n* ["I'll ring her" #id: ring]\n  -> END\n`;
    const { lines, then } = createNarrator(new Compiler(script).Compile().ToJson() as string, 1).next();
    expect(lines.map(({ text, tags }) => [text, tags.board])).toEqual([['“It’s Dev’s,” he says.', 'Dev’s turn']]);
    expect(then).toEqual({ kind: 'choices', choices: [{ id: 'ring', text: '“I’ll ring her”' }] });
  });

  test.each(storyFolders(resolve('stories')))('from the table or the presenter of %s', (folder) => {
    const read = (file: string) => readFileSync(resolve('stories', folder, file), 'utf8');
    const { table, problems } = readEffectsTable(read('story.yaml'), 'story.yaml');
    if (!table) throw new Error(problems.map(({ message }) => message).join('\n'));
    expect(straightIn(table)).toEqual([]);
    const { script } = readScript(read('presenter.yaml'), 'presenter.yaml', table);
    expect(straightIn(script)).toEqual([]);
  });
});

/** The texts in plain data that hold a straight mark. */
function straightIn(value: unknown): string[] {
  if (typeof value === 'string') return /["']/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(straightIn) : [];
}
