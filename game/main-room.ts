import { passages, type Room, rooms } from '../src/story/vocabulary.ts';

/** The room that a compiled story names most often in its scenes, corridors and stairs aside; where it names none, the team room. */
export function mainRoom(ink: string): Room {
  const count = (room: Room) => ink.split(`^scene: ${room}`).length - 1;
  const [first] = rooms.filter((room) => !passages.includes(room) && count(room) > 0).sort((a, b) => count(b) - count(a));
  return first ?? 'team-room';
}
