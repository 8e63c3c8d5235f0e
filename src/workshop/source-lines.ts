import type { StoryFile } from './story-files.ts';

/** Where something stands: a file and a line of it, from 1; 0 where only the file is known. */
export type Place = { file: string; line: number };

/**
 * The lines of all scripts of a story, numbered through: those of the first script as they are, those of the next behind them. So one number says
 * where something stands, and `placeOf` gives back the file and its own line.
 */
export type SourceLines = { lines: readonly string[]; placeOf(line: number): Place; lineOf(place: Place): number };

/** Numbers the lines of scripts, the first one first. */
export function sourceLines(scripts: readonly StoryFile[]): SourceLines {
  const texts = scripts.map(({ name, text }) => ({ name, lines: text.split('\n') }));
  const starts: number[] = [];
  let count = 0;
  for (const { lines } of texts) {
    starts.push(count);
    count += lines.length;
  }
  const [first] = texts;
  return {
    lines: texts.flatMap(({ lines }) => lines),
    placeOf(line) {
      const at = Math.max(
        0,
        starts.findLastIndex((start) => line > start),
      );
      return { file: texts[at]?.name ?? first?.name ?? '', line: Math.max(0, line - (starts[at] ?? 0)) };
    },
    lineOf({ file, line }) {
      const at = texts.findIndex(({ name }) => name === file);
      return line > 0 && at >= 0 ? line + (starts[at] ?? 0) : line;
    },
  };
}
