import { kb, ms, table } from './figures.ts';
import type { Opening } from './opening.ts';
import { type PackageSize, sizesTable } from './package-sizes.ts';
import type { Replaying } from './replaying.ts';
import type { Answering } from './answering.ts';
import type { ReadingExports } from './cohort.ts';
import { changesOfPlace, type Staging } from './staging.ts';
import type { Touching } from './touching.ts';
import type { Condition } from './visit.ts';
import type { Weighing } from './weighing.ts';

/** What was measured for one page under one condition. */
export type Row = Opening & Answering & { page: string; condition: Condition };

/** All that was measured in one run. */
export type Measured = {
  machine: string;
  visitors: number;
  story: { id: string; words: number };
  rows: readonly Row[];
  stage: Staging;
  stageShown: Record<Condition, number>;
  touching: Touching;
  weights: Weighing;
  packages: readonly PackageSize[];
  replay: Replaying;
  cohort: ReadingExports;
};

/** The figures as Markdown, each with how it was measured. */
export function report({
  machine,
  visitors,
  story,
  rows,
  stage,
  stageShown,
  touching,
  weights,
  packages,
  replay,
  cohort,
}: Measured): string {
  const heapChange = (stage.heapAfter / stage.heapBefore - 1) * 100;
  return `# Measured

Written by \`npm run bench\` from one run: ${machine}. Story: ${story.id}, ${story.words} words. Headless, 1280 × 720. Trust ratios more than times.

## Opening and answering (milliseconds)

${speeds(rows)}

- *Slow* is DevTools' 4× CPU slowdown with Slow 4G (562.5 ms a round trip, 1.44 Mbit/s), given over the DevTools protocol. All pages come gzipped from the same kind of server on this machine.
- Joined Up is opened at the story's own page (whose-job.dev.html), whose HTML holds the opening: its pages are read, and turned, before the game has come. *The game itself*: when that has taken their place, and everything else can be pressed.
- First paint (the browser's first-contentful-paint), first words (the frame in which a line of the story first stands on the screen) and first step (the frame in which a choice, or what turns the opening's page, first stands on the screen and can be pressed) are counted from the start of the navigation: medians of ${visitors} visitors with empty caches.
- Press to words: from any press that brings words to the frame that holds the next of them, over one whole play by mouse, with the settings as they are when nobody has changed them: the first line comes with the press, the rest at reading pace or by another press. *With every line at once*: the same with pace set to "all", where a press brings all that is told until something is asked. The stage has come and is asleep before each press, and the page is left alone after it.
- The bare page plays the same Ink with inkjs, paragraphs and buttons, and nothing else. The other is our own page of the kind that an editor for Ink exports: the runtime and the story as plain scripts, paragraphs that fade in a fifth of a second apart (counted when they stand on the page, before they have faded in).
- Longest task: of the main thread, from the first press to the end of the play, as the browser reports it (from 50 ms up), in a second play that is pressed from within the page, as aiming a pointer is work too. In a reveal: between a press that puts something forward and the next press, with the stage at rest before that.

## Bytes (kilobytes of 1,000 bytes, gzipped)

${table([
  ['what is fetched', 'text (HTML, scripts, styles, story)', 'fonts', 'pictures'],
  ['up to the first step, stage off', kb(weights.withoutStage.text), kb(weights.withoutStage.fonts), kb(weights.withoutStage.pictures)],
  ['what the stage adds', kb(weights.stageAdds.text), kb(weights.stageAdds.fonts), kb(weights.stageAdds.pictures)],
])}

The largest script that the stage adds, Phaser's chunk, is ${kb(weights.phaserChunk.bytes)} KB. Text before Phaser: ${kb(weights.withoutStage.text)} KB, where at most 100 is allowed. Counted by the server as it sent them.

## Packages (megabytes of 1,000,000 bytes)

${sizesTable(packages)}

What \`npm run package\` makes. Those for learning systems are made for all stories and for each story; the largest stands here.

## The stage (drawn by ${stage.drawing})

${table([
  ['what', 'measured', 'wanted'],
  [
    'script on the main thread a frame, in motion',
    `${stage.scriptMsPerFrame.toFixed(2)} ms over ${stage.framesInMotion} frames`,
    'at most 4 ms',
  ],
  ['all work of the main thread a frame, in motion', `${stage.taskMsPerFrame.toFixed(2)} ms`, ''],
  [
    'from the start of the navigation to the stage in place of its still',
    `${ms(stageShown.unthrottled)} ms; slow: ${ms(stageShown.slow)} ms`,
    '',
  ],
  ['frames drawn in 5 seconds of rest', String(stage.framesAtRest), '0'],
  ['bytes of the code that follows hands (gzipped, by itself)', `${kb(touching.bytes)} KB`, ''],
  ['frames while a token is dragged to a card, and until the stage is at rest', String(touching.framesDragged), ''],
  ['frames in 2 seconds after that', String(touching.framesAfter), '0'],
  ['work of the main thread a second, at rest', `${stage.taskMsPerSecondAtRest.toFixed(2)} ms`, ''],
  [
    `heap after ${changesOfPlace} changes of place`,
    `${kb(stage.heapBefore)} to ${kb(stage.heapAfter)} KB (${heapChange >= 0 ? '+' : ''}${heapChange.toFixed(1)}%)`,
    'within 5%',
  ],
])}

In motion: the pictures of a real play are shown again one after the other, each as a new place and each to its rest; script and task time are Chromium's own counters over that while. Heap: JavaScript in use after forced collections, when each picture has been shown once, and after ${changesOfPlace} changes of place.

## Replay

The longest of ${replay.plays} seeded plays has ${replay.events} events and a save of ${replay.saveCharacters} characters; replaying it in Node takes ${ms(replay.replayMs)} ms (the middle of 50, warm).

${cohortPart(cohort)}`;
}

/** The figures of the cohort page. */
export const cohortPart = ({ exports, letters, readMs, workMs, countedMs, longestMs }: ReadingExports) => `## Many plays side by side

${table([
  ['what', 'measured', 'wanted'],
  [`${exports} exports (${kb(letters)} KB) dropped on the page, until all are counted and shown`, `${ms(readMs)} ms`, 'at most 2000 ms'],
  ['of that, work of the page’s main thread (its own time)', `${ms(workMs)} ms`, ''],
  ['the longest that the page did not answer meanwhile', `${ms(longestMs)} ms`, ''],
  ['reading and counting alone, in Node (its own time)', `${ms(countedMs)} ms`, ''],
])}

In Chromium: from the event in which the files are handed over to the frame that shows them counted, the story already fetched by an earlier drop; the longest task as the browser reports it. Forty plays, each as it would be with many other dice.
`;

function speeds(rows: readonly Row[]): string {
  const heading = [
    'page',
    'condition',
    'first paint',
    'first words',
    'first step',
    'the game itself',
    'press to words, middle',
    'worst',
    'presses',
    'with every line at once',
    'longest task',
    'in a reveal',
  ];
  const lines = rows.map((row) => [
    row.page,
    row.condition,
    withRatio(row, rows, 'firstPaintMs'),
    withRatio(row, rows, 'firstWordsMs'),
    withRatio(row, rows, 'firstChoiceMs'),
    row.gameMs === null ? '' : ms(row.gameMs),
    withRatio(row, rows, 'medianMs'),
    ms(row.worstMs),
    String(row.presses),
    withRatio(row, rows, 'allAtOnceMs'),
    task(row.longestTaskMs),
    row.revealTaskMs === null ? '' : task(row.revealTaskMs),
  ]);
  return table([heading, ...lines]);
}

const task = (longestMs: number) => (longestMs === 0 ? 'under 50' : ms(longestMs));

/** The figure, and how many times that of the bare page it is. */
function withRatio(
  row: Row,
  rows: readonly Row[],
  key: 'firstPaintMs' | 'firstWordsMs' | 'firstChoiceMs' | 'medianMs' | 'allAtOnceMs',
): string {
  // A page whose words fade in paints nothing before it is asked.
  if (Number.isNaN(row[key])) return '';
  const bare = rows.find((other) => other.condition === row.condition);
  return bare && bare !== row ? `${ms(row[key])} (${(row[key] / bare[key]).toFixed(2)}×)` : ms(row[key]);
}
