import { replayRoom } from '../../src/room/apply.ts';
import { storyAsPlayed } from '../../src/room/moments.ts';
import type { Kept, RoomRecord } from '../../src/room/room-events.ts';
import type { Ground, RoomState } from '../../src/room/room-state.ts';
import type { SaveSlot, Written } from '../../src/ports.ts';
import { roomKey } from './addresses.ts';
import type { Playable } from './stories-here.ts';

/** Who holds a token here. */
export type HolderHere = { role: 'host' | 'participant' | 'projector'; participant: string };

/** A room as this browser keeps it. `until` is when it is deleted, in milliseconds since 1970; `recovery` gives its host in again, `screens` are codes for a projector's window that work once. */
export type KeptRoom = {
  version: 1;
  code: string;
  until: number;
  ground: Playable;
  recovery: string;
  screens: string[];
  tokens: Record<string, HolderHere>;
  records: RoomRecord[];
  kept: Kept[];
};

/** A room that is played here: as it is kept, and worked out. */
export type RoomHere = { text: string; kept: KeptRoom; ground: Ground; state: RoomState };

/** The rooms of this browser. */
export type RoomShelf = {
  codes(): string[];
  /** The room as it is kept now, whichever window wrote it last; null where there is none, or its time is over. */
  find(code: string): RoomHere | null;
  /** Writes a room down as it is after a change, and reads back whether it stands there. */
  write(room: Omit<RoomHere, 'text'>): Written;
  remove(code: string): void;
};

/** The rooms in a browser's storage. What is past its time is deleted as soon as anybody looks. */
export function createRoomShelf(slot: SaveSlot, now: () => number): RoomShelf {
  const known = new Map<string, RoomHere>();

  function find(code: string): RoomHere | null {
    const text = slot.read(roomKey(code));
    const before = known.get(code);
    if (text !== null && before?.text === text) return before;
    const room = text === null ? null : readRoom(text);
    if (!room) return null;
    if (room.kept.until <= now() || (room.state.phase === 'over' && !room.state.keep)) {
      slot.remove(roomKey(code));
      return null;
    }
    known.set(code, room);
    return room;
  }

  return {
    codes: () => slot.keys().flatMap((key) => (key.startsWith(roomKey('')) ? [key.slice(roomKey('').length)] : [])),
    find,
    write(room) {
      const { code } = room.kept;
      const text = JSON.stringify(room.kept);
      const written = slot.write(roomKey(code), text);
      if (!written.ok) return written;
      if (slot.read(roomKey(code)) !== text) return { ok: false, reason: 'This browser does not keep what the game writes.' };
      known.set(code, { ...room, text });
      return written;
    },
    remove(code) {
      known.delete(code);
      slot.remove(roomKey(code));
    },
  };
}

/** A room from what is kept of it; null where that cannot be read. */
function readRoom(text: string): RoomHere | null {
  try {
    const kept = JSON.parse(text) as KeptRoom;
    const opened = kept.records[0]?.events[0];
    if (kept.version !== 1 || opened?.type !== 'room-opened') return null;
    const ground = { story: storyAsPlayed(kept.ground.story, opened.plays), script: kept.ground.script };
    return { text, kept, ground, state: replayRoom(ground, kept.records, kept.kept) };
  } catch {
    return null;
  }
}
