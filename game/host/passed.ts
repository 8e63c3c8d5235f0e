import { join } from '../link/calls.ts';
import { createLink } from '../link/link.ts';
import type { LinkPorts } from '../link/ports.ts';
import type { PageParts } from '../together/page.tsx';

/** A seat on a screen that is passed round, with the token that answers for it. */
export type Passed = { seat: string; token: string };

const key = 'joined-up.passed';

/** The seats that this tab answers for. */
export function passedIn({ tab }: LinkPorts): Passed[] {
  try {
    const kept: unknown = JSON.parse(tab.read(key) ?? '[]');
    return Array.isArray(kept) ? (kept as Passed[]) : [];
  } catch {
    return [];
  }
}

/** The ports of a page with a tab of its own in memory: the seats of one screen do not take each other's tickets. */
export function portsApart(ports: LinkPorts): LinkPorts {
  const tab = new Map<string, string>();
  return {
    ...ports,
    tab: { read: (name) => tab.get(name) ?? null, write: (name, text) => void (text === null ? tab.delete(name) : tab.set(name, text)) },
  };
}

/** Lets one person into each of these seats of a room that is passed round. Gives a refusal, or '' when all of them sit. */
export async function seatAll({ ports, base }: PageParts, code: string, seats: readonly string[]): Promise<string> {
  const passed = passedIn(ports);
  for (const seat of seats.filter((one) => !passed.some((other) => other.seat === one))) {
    const apart = portsApart(ports);
    const joined = await join(apart, base, code, '');
    if (!joined.ok) return joined.refusal;
    const { token } = joined.ticket;
    const link = createLink(apart, base, token);
    const sat = await link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat } });
    link.close();
    if (!sat.ok) return sat.refusal;
    passed.push({ seat, token });
    ports.tab.write(key, JSON.stringify(passed));
  }
  return '';
}

/** Forgets the seats, for another room. */
export const forgetPassed = ({ tab }: LinkPorts): void => tab.write(key, null);
