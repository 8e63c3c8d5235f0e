import { expect, test, vi } from 'vitest';
import type { LiveRoom, Rooms } from '../../server/rooms.ts';
import { createWatchers, type Sink } from '../../server/watchers.ts';
import { fixtureStory } from '../support/fixture-story.ts';
import { comeIn, testRoom } from '../support/room.ts';

/** Two rooms as they are served, and the way to let somebody come into both. */
function twoRooms() {
  const held = testRoom({ story: fixtureStory, script: null });
  const live = (id: string) => ({ row: { id }, ground: held.ground, state: held.state() }) as LiveRoom;
  const rooms = { find: async (id: string) => live(id), onChange: () => () => {}, release: () => {} } as unknown as Rooms;
  return { rooms, live, comeIn: () => comeIn(held, ['health']) };
}

test('a room that cannot be shown is said, and holds up no other', async () => {
  const { rooms, live, comeIn } = twoRooms();
  const failures: unknown[] = [];
  const watchers = createWatchers(
    rooms,
    () => {
      throw new Error('not reached: strangers see nothing of the house');
    },
    (error) => failures.push(error),
  );
  const seen: string[] = [];
  const whole: Sink = { write: (text) => void seen.push(text), end: () => {} };
  let writes = 0;
  const broken: Sink = {
    write() {
      if (++writes > 1) throw new Error('the socket is gone');
    },
    end: () => {},
  };
  watchers.stream(live('broken'), 'one', { role: 'stranger' }, broken);
  watchers.stream(live('whole'), 'two', { role: 'stranger' }, whole);
  for (let times = 1; times <= 2; times++) {
    comeIn();
    watchers.touch('broken');
    watchers.touch('whole');
    await vi.waitFor(() => expect(seen).toHaveLength(1 + times));
    await vi.waitFor(() => expect(failures).toHaveLength(times));
  }
  expect(failures.map(String)).toEqual(['Error: the socket is gone', 'Error: the socket is gone']);
  watchers.close();
});
