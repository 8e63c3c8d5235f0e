import { describe, expect, it } from 'vitest';
import { drawRoom } from '../../../game/art/room.ts';
import { oval } from '../../../game/art/svg.ts';
import { palette } from '../../../game/art/palette.ts';
import { clockIn } from '../../../game/stage/wall-clock.ts';
import { rooms } from '../../../src/story/vocabulary.ts';

describe('the clock on the wall', () => {
  it.each(rooms)('has its hands where the clock of the room is drawn: %s', (room) => {
    const { mid } = drawRoom(room);
    const at = clockIn[room];
    if (!at) expect(room).toBe('car-dusk');
    else expect(mid).toContain(oval(at.x, at.y, 2.6, palette.brick));
  });
});
