import type { Became, FollowedUp } from '../../src/room/plans.ts';
import { protocolVersion } from '../../src/room/protocol.ts';
import type { Shape, Way } from '../../src/room/room-events.ts';
import type { RoomView } from '../../src/room/room-view.ts';
import type { Agency } from '../../src/story/vocabulary.ts';
import { type LinkPorts, lettersOf } from './ports.ts';

/** What a call came to: what the server said, or why not, in a sentence. `status` is 0 when it could not be reached. */
export type Called<Body> = ({ ok: true } & Body) | { ok: false; refusal: string; status: number };

/** What is kept in the tab of somebody who is in a room. */
export type Ticket = { token: string; code: string };

const ticketKey = 'joined-up.ticket';
/** How long an answer may take, in milliseconds. */
const patienceMs = 8000;
/** How often a call that could not get through is tried again before it is given up, so that somebody who joins sees what is the matter. */
const tries = 3;

/** Looks in at the door of a room. `base` is the address of the server with a slash at its end. */
export const look = (ports: LinkPorts, base: string, code: string): Promise<Called<{ view: RoomView }>> =>
  post(ports, `${base}api/look`, { v: protocolVersion, code });

/** Joins a room. The page draws its own token, so that joining again after a lost answer is joining once. The ticket stays in the tab. */
export async function join(ports: LinkPorts, base: string, code: string, agency: Agency | ''): Promise<Called<{ ticket: Ticket }>> {
  const ticket = { token: newToken(ports), code };
  const id = lettersOf(ports.chance(12));
  const called = await post<object>(ports, `${base}api/join`, { v: protocolVersion, id, code, token: ticket.token, agency });
  return called.ok ? keep(ports, ticket) : called;
}

/** Comes back to a seat, opens a screen, or gets in as the host again, with a code for that. */
export async function redeem(ports: LinkPorts, base: string, room: string, code: string): Promise<Called<{ ticket: Ticket }>> {
  const ticket = { token: newToken(ports), code: room };
  const called = await post<object>(ports, `${base}api/redeem`, { v: protocolVersion, room, code, token: ticket.token });
  return called.ok ? keep(ports, ticket) : called;
}

/** What room is wanted; `days` is how long it is kept. */
export type RoomWanted = { story: string; shape: Shape; way?: Way; minutes: 60 | 120; days?: number };

/** What the server says of itself to somebody who is in no room: whether they may open one, whether that takes an organiser's key, and on which stories. */
export type Offer = { mayOpen: boolean; needsKey: boolean; stories: { id: string; title: string; script: boolean }[] };

/** Asks what rooms can be opened on. */
export const offer = (ports: LinkPorts, base: string): Promise<Called<Offer>> => ask(ports, `${base}api/stories`, { method: 'GET' });

/** Opens a room, on the computer that runs it. The ticket of its host stays in the tab; the recovery code is to be printed. */
export async function openRoom(
  ports: LinkPorts,
  base: string,
  wanted: RoomWanted,
  organiserKey = '',
): Promise<Called<{ ticket: Ticket; recoveryCode: string; until: string }>> {
  const called = await post<{ code: string; hostToken: string; recoveryCode: string; until: string }>(
    ports,
    `${base}api/rooms`,
    wanted,
    '',
    organiserKey ? { 'x-organiser-key': organiserKey } : {},
  );
  if (!called.ok) return called;
  const { code, hostToken, recoveryCode, until } = called;
  return { ...keep(ports, { token: hostToken, code }), recoveryCode, until };
}

/** Makes a code: for oneself or (the host) for somebody to come back with, or for a screen. */
export const makeCode = (
  ports: LinkPorts,
  base: string,
  token: string,
  wanted: { for: 'return'; participant?: string } | { for: 'screen'; table: number | null },
): Promise<Called<{ code: string; room: string }>> => post(ports, `${base}api/codes`, { v: protocolVersion, ...wanted }, token);

/** What became of a room's plans, by the code that the reminder has (`ROOM-CODE`); with an answer it is counted first. */
export function followUp(
  ports: LinkPorts,
  base: string,
  codes: string,
  answer?: { plan: string; became: Became },
): Promise<Called<{ plans: FollowedUp[] }>> {
  const [room = '', code = ''] = codes.split('-');
  return post(ports, `${base}api/follow`, { v: protocolVersion, room, code, ...answer });
}

/** The ticket that this tab has, if any. */
export function ticketOf({ tab }: LinkPorts): Ticket | null {
  try {
    const ticket: unknown = JSON.parse(tab.read(ticketKey) ?? 'null');
    const isTicket = typeof ticket === 'object' && ticket !== null && 'token' in ticket && 'code' in ticket;
    return isTicket && typeof ticket.token === 'string' && typeof ticket.code === 'string'
      ? { token: ticket.token, code: ticket.code }
      : null;
  } catch {
    return null;
  }
}

/** Gives the ticket up. */
export const dropTicket = ({ tab }: LinkPorts): void => tab.write(ticketKey, null);

function keep({ tab }: LinkPorts, ticket: Ticket): { ok: true; ticket: Ticket } {
  tab.write(ticketKey, JSON.stringify(ticket));
  return { ok: true, ticket };
}

const newToken = ({ chance }: LinkPorts) => lettersOf(chance(16));

async function post<Body>(
  ports: LinkPorts,
  address: string,
  body: object,
  token = '',
  headers: Record<string, string> = {},
): Promise<Called<Body>> {
  for (let tried = 1; ; tried++) {
    const called = await ask<Body>(ports, address, posting(JSON.stringify(body), token, headers));
    if (called.ok || (called.status !== 0 && called.status !== 503) || tried >= tries) return called;
    await new Promise<void>((resolve) => ports.after(500 * tried, resolve));
  }
}

/** One try of a call; it ends by itself when no answer comes, and when `given` says so. */
export const postOnce = <Body>(
  ports: LinkPorts,
  address: string,
  body: string,
  token?: string,
  given?: AbortSignal,
): Promise<Called<Body>> => ask(ports, address, posting(body, token ?? '', {}), given);

/** Fetches a file that is there for whoever has this token alone, such as the pack of a room. */
export async function fetchFile({ fetch }: LinkPorts, address: string, token: string): Promise<Called<{ file: Blob; name: string }>> {
  try {
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}` }, cache: 'no-store', credentials: 'omit' });
    if (!response.ok) return { ok: false, refusal: 'The room’s computer did not give this file.', status: response.status };
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'joined-up';
    return { ok: true, file: await response.blob(), name };
  } catch {
    return unreachable;
  }
}

const posting = (body: string, token: string, headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
});

const unreachable = {
  ok: false,
  refusal: 'The room’s computer cannot be reached. Look whether this device is in the same Wi-Fi.',
  status: 0,
} as const;

async function ask<Body>({ fetch, after }: LinkPorts, address: string, init: RequestInit, given?: AbortSignal): Promise<Called<Body>> {
  const stop = new AbortController();
  const quit = () => stop.abort();
  const patience = after(patienceMs, quit);
  given?.addEventListener('abort', quit);
  try {
    const response = await fetch(address, { ...init, cache: 'no-store', credentials: 'omit', signal: stop.signal });
    const said: unknown = await response.json();
    if (response.ok && typeof said === 'object' && said !== null && 'ok' in said && said.ok === true) return said as { ok: true } & Body;
    const refusal =
      typeof said === 'object' && said !== null && 'refusal' in said
        ? String(said.refusal)
        : 'The room’s computer did not understand this.';
    return { ok: false, refusal, status: response.status };
  } catch {
    return unreachable;
  } finally {
    patience();
    given?.removeEventListener('abort', quit);
  }
}
