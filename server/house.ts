import type { House } from '../src/room/house.ts';
import type { Context } from './context.ts';
import type { LiveRoom } from './rooms.ts';

/** What the house knows of a room: for its host and, as far as joining goes, its projector. */
export function houseOf(
  { shown, presence, rooms, publicUrl }: Pick<Context, 'shown' | 'presence' | 'rooms' | 'publicUrl'>,
  room: LiveRoom,
): House {
  return {
    code: room.row.code,
    addresses: shown(),
    encrypted: publicUrl?.startsWith('https:') ?? false,
    until: new Date(room.row.until).toISOString().slice(0, 10),
    here: presence.here(room.row.id),
    trouble: rooms.figures().trouble,
  };
}
