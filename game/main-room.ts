import { passages, type Room, rooms } from '../src/story/vocabulary.ts';

/** The room of a compiled story's first scene, corridors, stairs and cars aside; where it names none, the team room. */
export function mainRoom(ink: string): Room {
  const first = (room: Room) => ink.indexOf(`^scene: ${room}`);
  const [met] = rooms
    .filter((room) => !passages.includes(room) && room !== 'car-dusk' && first(room) >= 0)
    .sort((a, b) => first(a) - first(b));
  return met ?? 'team-room';
}
