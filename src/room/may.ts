import type { RoomState } from './room-state.ts';
import type { Wish } from './wishes.ts';

/** Who sends a wish: somebody at the door, somebody who was let in, the host, or a screen that only shows. */
export type From = { role: 'stranger'; id: string } | { role: 'participant'; id: string } | { role: 'host' } | { role: 'projector' };

/** What somebody is in a room: a participant has a seat, an observer has none (or the child's chair), and who is gone has left or was removed. */
export type Role = 'stranger' | 'observer' | 'participant' | 'gone' | 'projector' | 'host';

/** Who may wish for what. Whatever is not said here is refused. */
export const may: Record<Wish['kind'], readonly Role[]> = {
  join: ['stranger'],
  sit: ['participant', 'observer'],
  leave: ['participant', 'observer'],
  vote: ['participant'],
  next: ['participant', 'host'],
  agree: ['participant'],
  'say-word': ['participant', 'observer'],
  comment: ['participant', 'observer'],
  dot: ['participant', 'observer'],
  thank: ['participant'],
  plan: ['participant', 'observer', 'host'],
  'open-door': ['host'],
  'close-door': ['host'],
  deal: ['host'],
  move: ['host'],
  remove: ['host'],
  people: ['host'],
  begin: ['host'],
  count: ['host'],
  tally: ['host'],
  close: ['host'],
  'go-on-without': ['host'],
  hold: ['host'],
  resume: ['host'],
  gather: ['host'],
  inject: ['host'],
  'go-back': ['host'],
  stage: ['host'],
  'show-words': ['host'],
  release: ['host'],
  theme: ['host'],
  'name-theme': ['host'],
  undo: ['host'],
  end: ['host'],
};

/** What the sender of a wish is in this room. A participant of another room is nobody here. */
export function roleOf(state: Pick<RoomState, 'people'>, from: From): Role {
  if (from.role !== 'participant') return from.role;
  const one = Object.hasOwn(state.people, from.id) ? state.people[from.id] : undefined;
  if (!one || one.gone) return 'gone';
  return one.place.kind === 'seat' ? 'participant' : 'observer';
}

/** The sentence for somebody who may not wish this. */
export function mayNot(role: Role): string {
  switch (role) {
    case 'gone':
      return 'You are not in this room any more. Ask the host to let you in again.';
    case 'projector':
      return 'This screen only shows the room. Use a phone to take part.';
    case 'stranger':
      return 'Join the room first.';
    case 'observer':
      return 'This needs a seat at the table. Ask the host for one.';
    case 'participant':
      return 'Only the host can do this.';
    case 'host':
      return 'The host has no seat at the table; this is for those who have.';
  }
}
