import { expect, it } from 'vitest';
import { plainMoments } from '../../../game/host/plain-script.ts';
import { applyRecord, replayRoom } from '../../../src/room/apply.ts';
import { momentNow } from '../../../src/room/moment-now.ts';
import { momentsOf } from '../../../src/room/moments.ts';
import { simulate } from '../../support/bots.ts';
import { quickStory } from '../../support/quick-story.ts';

it('the presenter never hears the beginning again: once something was answered there is a word for each moment, and it is not that of the scene', () => {
  const story = quickStory('stories/bath-time');
  const { room } = simulate(story, 8, 'one', 5, {});
  const known = [...momentsOf(story.table), ...Object.keys(plainMoments), 'over', 'lobby'];
  const [opened, ...rest] = room.log;
  if (!opened) throw new Error('Expected a log.');
  let state = replayRoom(room.ground, [opened], []);
  const met = new Set<string>();
  for (const record of rest) {
    state = applyRecord(room.ground, state, record, []);
    const moment = momentNow(state);
    met.add(moment);
    const answered = state.tables.some(({ play }) => play.log.some((event) => 'question' in event && event.question !== ''));
    expect(known).toContain(moment);
    if (state.phase === 'play' && answered) expect(['briefs', 'scene']).not.toContain(moment);
  }
  for (const one of ['reading', 'revealed', 'settled', 'month', 'hands_1']) expect([...met]).toContain(one);
});
