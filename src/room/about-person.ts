import type { Pledge } from '../session/events.ts';
import type { Piece } from './told.ts';
import type { SeatView } from './views.ts';

/** What anybody at the table knows of somebody: who they are, what they have told, promised and given up so far. */
export type AboutPerson = { name: string; job: string; you: boolean; told: string[]; pledges: Pledge[]; gaveUp: string[] };

/** What a press on a person says, from the pieces shown so far; null for somebody whom the story does not name. */
export function aboutPerson({ story, seat }: Pick<SeatView, 'story' | 'seat'>, shown: readonly Piece[], id: string): AboutPerson | null {
  const person = story.people.find((one) => one.id === id);
  if (!person) return null;
  const told = shown.flatMap((piece) => {
    if (piece.kind === 'shared') return piece.facts.filter((fact) => fact.seat === id).map(({ says }) => says);
    return piece.kind === 'replied' && piece.seat === id && piece.fact ? [piece.fact] : [];
  });
  return {
    name: person.name,
    job: person.job,
    you: id === seat,
    told: [...new Set(told)],
    pledges: shown.flatMap((piece) => (piece.kind === 'round' ? piece.hows.filter((one) => one.seat === id).map(({ how }) => how) : [])),
    gaveUp: shown.flatMap(({ gifts }) => gifts.filter((gift) => gift.seat === id && gift.gives).map(({ gives }) => gives)),
  };
}
