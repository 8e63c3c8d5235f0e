import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storyFolders } from '../../tools/compile.ts';

/** Every place of a story in the order of its words: where it is, who is there, and what the picture is said to show. */
function scenesOf(folder: string): string[] {
  const lines = readFileSync(`stories/${folder}/story.ink`, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const tags = new Map([...line.matchAll(/#(\w+):\s*([^#]*)/g)].map(([, name = '', words = '']) => [name, words.trim()]));
    const scene = tags.get('scene');
    if (scene === undefined) return [];
    const more = ['when', 'clock', 'light', 'season', 'enter', 'pose', 'wears', 'heard'].flatMap((name) =>
      tags.has(name) ? [`${name} ${tags.get(name)}`] : [],
    );
    return [`${[scene, ...more].join('; ')}\n  ${tags.get('alt') ?? 'NOTHING IS SAID OF IT'}`];
  });
}

/*
 * Whoever changes a scene looks at its picture beside its words (`node tools/scenes.ts <story>` takes all of them) before the list is brought up to date
 * (`npx vitest run tests/stories/scenes -u`).
 */
test('every scene of every story says what it shows, and none has changed without somebody looking', async () => {
  const stories = storyFolders('stories').map((folder) => ({ folder, scenes: scenesOf(folder) }));
  for (const { folder, scenes } of stories) {
    expect(scenes.length, folder).toBeGreaterThan(3);
    expect(
      scenes.filter((scene) => scene.includes('NOTHING IS SAID')),
      folder,
    ).toEqual([]);
  }
  const list = stories.map(({ folder, scenes }) => [`# ${folder}: ${scenes.length} scenes`, ...scenes].join('\n')).join('\n\n');
  await expect(`${list}\n`).toMatchFileSnapshot('./scenes.txt');
});
