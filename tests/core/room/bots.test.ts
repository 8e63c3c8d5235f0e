import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playsOf, readScript } from '../../../src/room/presenter.ts';
import { replayRoom } from '../../../src/room/apply.ts';
import { storyFolders } from '../../../tools/compile.ts';
import { simulate } from '../../support/bots.ts';
import { quickStory } from '../../support/quick-story.ts';

const root = resolve('stories');
/** The long form, in which every story is played at six tables too, belongs to the proofs. */
const long = process.env.JOINED_UP_LONG === '1';

describe('a room of twenty-four who are as slow as people', () => {
  for (const [at, folder] of storyFolders(root).entries()) {
    for (const shape of ['one', 'tables'] as const) {
      if (shape === 'tables' && at > 0 && !long) continue;
      it(`plays ${folder} ${shape === 'one' ? 'at one table' : 'at six tables'} and talks about it within 58 minutes`, () => {
        const story = quickStory(`${root}/${folder}`);
        const { script, problems } = readScript(readFileSync(`${root}/${folder}/presenter.yaml`, 'utf8'), 'presenter.yaml', story.table);
        expect(problems).toEqual([]);
        const { minutes, room, begins } = simulate(story, 24, shape, 11, script ? playsOf(script, 60) : {});
        if (process.env.SHOW) console.log(folder, shape, minutes.toFixed(2), JSON.stringify(begins));
        expect(room.state().phase).toBe('over');
        expect([minutes <= 58, begins]).toEqual([true, begins]);
        expect(replayRoom(room.ground, room.log, room.kept)).toEqual(room.state());
      }, 60_000);
    }
  }
});
