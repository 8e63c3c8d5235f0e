import { expect, it } from 'vitest';
import { replayRoom } from '../../../src/room/apply.ts';
import { parseSent } from '../../../src/room/protocol.ts';
import { viewFor } from '../../../src/room/view-for.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { anySending, anyText, chanceOf } from '../../support/any-wish.ts';
import { fixtureScript } from '../../support/fixture-script.ts';
import { testRoom } from '../../support/room.ts';

/** The long form is part of the proofs: JOINED_UP_FUZZ=200000. */
const count = Number(process.env.JOINED_UP_FUZZ ?? 4000);
const ground = { story: fixtureStory, script: fixtureScript };

it('a room meets whatever is wished with events or a refusal, throws nothing, and moves only when it grants', () => {
  const chance = chanceOf(count);
  let granted = 0;
  for (let sent = 0; sent < count; ) {
    const way = (['phones', 'phones', 'hands', 'pass'] as const)[chance(4)] ?? 'phones';
    const room = testRoom(ground, { way, shape: chance(2) === 0 ? 'one' : 'tables', seed: chance(1000) });
    for (let at = 0; at < 250 && sent < count; at++, sent++) {
      const before = room.state();
      const { from, wish } = anySending(room, chance);
      const refusal = room.wish(from, wish);
      if (refusal === null) granted++;
      else expect(room.state()).toBe(before);
      if (refusal !== null) expect(refusal).toMatch(/^\S.*[.?]$/);
      if (at % 25 === 0) {
        viewFor(ground, room.state(), { role: 'host' });
        viewFor(ground, room.state(), { role: 'projector', table: null });
        for (const id of Object.keys(room.state().people)) viewFor(ground, room.state(), { role: 'participant', id });
      }
    }
    expect(replayRoom(ground, room.log, room.kept)).toEqual(room.state());
  }
  expect(granted).toBeGreaterThan(count / 10);
}, 3_600_000);

it('reads whatever text is sent without throwing, and takes only wishes', () => {
  const chance = chanceOf(count + 1);
  for (let sent = 0; sent < count; sent++) {
    const read = parseSent(anyText(chance));
    if (read.ok) expect(read.sent.v).toBe(1);
    else expect(read.refusal).toMatch(/^\S.*\.$/);
  }
}, 3_600_000);
