import type { HostPart } from '../../src/room/host-view.ts';
import type { RoomView } from '../../src/room/room-view.ts';
import type { Ticket } from '../link/calls.ts';
import type { PageParts } from '../together/page.tsx';
import type { Linked } from '../together/use-link.ts';

/** What every part of the host's screen is given. */
export type HostProps = { parts: PageParts; ticket: Ticket; linked: Linked; view: RoomView; host: HostPart };
