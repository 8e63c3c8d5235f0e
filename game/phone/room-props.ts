import type { RoomView } from '../../src/room/room-view.ts';
import type { Ticket } from '../link/calls.ts';
import type { PageParts } from '../together/page.tsx';
import type { Linked } from '../together/use-link.ts';

/** What every part of a phone's screen is given. */
export type RoomProps = { parts: PageParts; ticket: Ticket; linked: Linked; view: RoomView; onLeave(): void };
