import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { subjectOf } from '../../src/session/question.ts';
import { sheetsOf } from '../../src/workshop/sheets.ts';
import { plainPlay, type Stretch } from './plain-play.ts';

/** A play cut into scenes for a reader whose first language is not English, the sheet to mark it by, and where to write the marks. */
export type ClarityPaper = { text: string; sheet: string; marks: Record<string, { right: number | null; of: number }> };

const questions = [
  'Who is there, and what is the job of each?',
  'Who wants what?',
  'Who did or decided something, and what?',
  'Who is "you" here?',
  'Which words or sentences did you not understand?',
];

/** A scene has at least so many words; what is shorter goes with the next. */
const shortestScene = 60;

/** Clarity: one play from one seat, scene by scene, each with the same questions. The sheet says what the effects table has: who sits there with which job, who wants what, and what may be done by whom. */
export function clarityPaper(story: LoadedStory, seat: string, seed: number): ClarityPaper {
  const { table } = story;
  const scenes = scenesOf(plainPlay(story, seat, seed));
  const who = table.seats[seat];
  const text = [
    `# ${table.title}`,
    `You read this once, one scene after the other. You are ${who?.name} (${who?.profession}). After each scene answer the questions in your own words, in any language, before you read on. Do not look back.`,
    ...scenes.map(
      (scene, at) =>
        `## Scene ${at + 1}\n\n${scene.text}\n\n${questions.map((question, number) => `${at + 1}.${number + 1} ${question}`).join('\n')}`,
    ),
  ].join('\n\n');
  const sheets = sheetsOf(table);
  const sheet = [
    `# ${table.title}: sheet for whoever marks`,
    `One mark a question 1 to 4 of each scene: right or not (5 is for mending). Write the number of right answers of each scene into clarity.marks.json, then run: npm run readers -- score ${table.id}.`,
    `## Who is who\n\n${[...Object.values(table.seats).map(({ name, profession }) => `- ${name}: ${profession}`), ...Object.values(table.people).map(({ name, role }) => `- ${name}: ${role}`)].join('\n')}\n- "you": ${who?.name}`,
    ...scenes.map(({ decisions }, at) => {
      const here = sheets.filter(({ id }) => decisions.includes(id));
      const words = here.map(({ asks, by, seats, choices }) =>
        [
          `${by ? `${by} alone` : 'The table'}: ${asks} (${choices.map(({ label }) => label).join(' / ')})`,
          ...seats.map(({ name, wants, because }) => `  - ${name} wants ${wants}${because ? `, because ${because}` : ''}`),
        ].join('\n'),
      );
      return `## Scene ${at + 1}\n\n${words.join('\n\n') || 'Nothing is decided here: who is there, who speaks, what has changed.'}`;
    }),
  ].join('\n\n');
  return {
    text: `${text}\n`,
    sheet: `${sheet}\n`,
    marks: Object.fromEntries(scenes.map((_, at) => [String(at + 1), { right: null, of: 4 }])),
  };
}

/** A scene ends where something new is asked; what was settled or done stands in the scene in which it is told, and the steps of one decision are one scene. */
function scenesOf(stretches: readonly Stretch[]): { text: string; decisions: string[] }[] {
  const scenes: { text: string; decisions: string[] }[] = [];
  let [text, decisions, asked]: [string, string[], string] = ['', [], ''];
  for (const stretch of stretches) {
    text = [text, stretch.text].filter(Boolean).join('\n');
    if (asked && !decisions.includes(asked)) decisions = [...decisions, asked];
    asked = stretch.asks ? subjectOf(stretch.asks.question) : '';
    const within = stretch.asks !== null && ['proposal', 'response', 'again', 'payer'].includes(stretch.asks.kind);
    if (within || text.split(/\s+/).length < shortestScene) continue;
    scenes.push({ text, decisions });
    [text, decisions] = ['', []];
  }
  if (text) scenes.push({ text, decisions });
  return scenes;
}
