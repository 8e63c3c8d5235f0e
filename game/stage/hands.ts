import { thingsOf, thingWords } from '../../src/room/things.ts';
import { type Gesture, gestureOf, type Target, toTable, whatIsAt } from './hit.ts';
import type { StageView } from './view.ts';

/** The stage as hands touch it: what it shows now, and what can be held. */
export type Touchable = {
  view(): StageView | null;
  hold(id: string, x: number, y: number): void;
  letGo(id: string): void;
};

type Point = { x: number; y: number };

/** Follows mouse and fingers over the stage: what is pressed, dragged and pushed, and the name of what a mouse is over. Gives what stops it. */
export function followHands(place: HTMLElement, { view, hold, letGo }: Touchable, onGesture: (gesture: Gesture) => void): () => void {
  let taken: { on: Target; from: Point; pointer: number } | null = null;

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = place.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const found = (event: PointerEvent) => {
    const now = view();
    return now ? whatIsAt(now, pointOf(event)) : null;
  };

  function down(event: PointerEvent): void {
    if (taken || event.button !== 0) return;
    const on = found(event);
    if (!on) return;
    taken = { on, from: pointOf(event), pointer: event.pointerId };
    place.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    const now = view();
    if (!now) return;
    if (!taken) {
      const on = whatIsAt(now, pointOf(event));
      place.style.cursor = on ? (canBeHeld(on) ? 'grab' : 'pointer') : '';
      place.title = on ? nameOf(now, on) : '';
      return;
    }
    if (taken.pointer !== event.pointerId || !canBeHeld(taken.on) || !now.table || now.table.settled) return;
    const { x, y } = toTable(now.fit, pointOf(event));
    hold(idOf(taken.on), x, y);
  }

  function up(event: PointerEvent): void {
    if (taken?.pointer !== event.pointerId) return;
    const { on, from } = taken;
    taken = null;
    if (canBeHeld(on)) letGo(idOf(on));
    const now = view();
    const gesture = now && event.type === 'pointerup' ? gestureOf(now, on, from, pointOf(event)) : null;
    if (gesture) onGesture(gesture);
  }

  place.addEventListener('pointerdown', down);
  place.addEventListener('pointermove', move);
  place.addEventListener('pointerup', up);
  place.addEventListener('pointercancel', up);
  return () => {
    place.removeEventListener('pointerdown', down);
    place.removeEventListener('pointermove', move);
    place.removeEventListener('pointerup', up);
    place.removeEventListener('pointercancel', up);
    place.style.cursor = '';
    place.title = '';
  };
}

const canBeHeld = (on: Target): on is Extract<Target, { kind: 'card' | 'token' }> => on.kind === 'card' || on.kind === 'token';
const idOf = (on: Target): string => (on.kind === 'card' ? `card ${on.choice}` : on.kind === 'token' ? `token ${on.token}` : '');

/** The name of a person, or of a thing and whose it was. */
function nameOf({ picture }: StageView, on: Target): string {
  const known = (id: string) => [...picture.people, ...picture.sitters].find((one) => one.id === id)?.name ?? id;
  if (on.kind === 'person') return known(on.id);
  const thing = on.kind === 'thing' ? thingsOf(picture)[on.at] : undefined;
  return thing ? thingWords(thing, picture.sitters.find(({ id }) => id === thing.seat)?.name ?? thing.seat) : '';
}
