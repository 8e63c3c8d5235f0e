import type { RoomEvent } from './room-events.ts';
import type { RoomState } from './room-state.ts';

/**
 * The events that would take back what the host has just done, in the room as it was before; null where something cannot be taken back: what was revealed,
 * told or begun stays.
 */
export function undoing(before: RoomState, events: readonly RoomEvent[]): RoomEvent[] | null {
  if (events.some(({ type }) => type === 'undone')) return null;
  const backwards = events.toReversed().map((event) => inverse(before, event));
  return backwards.every((event) => event !== null) && backwards.length > 0 ? backwards : null;
}

function inverse(before: RoomState, event: RoomEvent): RoomEvent | null {
  const { debrief } = before;
  switch (event.type) {
    case 'door-opened':
      return { type: 'door-closed' };
    case 'door-closed':
      return { type: 'door-opened' };
    case 'held':
      return { type: 'resumed' };
    case 'resumed':
      return { type: 'held' };
    case 'seat-changed':
      return {
        type: 'seat-changed',
        moves: event.moves.flatMap(({ participant }) => {
          const place = before.people[participant]?.place;
          return place ? [{ participant, place }] : [];
        }),
      };
    case 'left': {
      const place = before.people[event.participant]?.place;
      return place ? { type: 'let-in', participant: event.participant, place } : null;
    }
    case 'stepped-away':
      return { type: 'came-back', participants: event.participants };
    case 'peopled':
      return { type: 'peopled', corners: { ...before.corners }, agencies: [...before.services] };
    case 'gathered':
      return { type: 'gathered', to: before.gathered };
    case 'injected':
      return { type: 'withdrawn', table: event.table, inject: event.inject };
    case 'back-asked':
      return { type: 'back-declined', table: event.table };
    case 'staged':
      return before.phase === 'lobby' ? null : { type: 'staged', phase: before.phase };
    case 'released':
      return { type: 'kept-back', voice: event.voice };
    case 'kept-back':
      return { type: 'released', voice: event.voice };
    case 'themed':
      return { type: 'themed', voice: event.voice, theme: debrief.themes[event.voice] ?? null };
    case 'theme-named':
      return { type: 'theme-named', theme: event.theme, name: debrief.names[event.theme] ?? '' };
    default:
      return null;
  }
}
