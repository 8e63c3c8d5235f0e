import type { Agency } from '../story/vocabulary.ts';
import { agenciesIn, type Participant, type RoomState } from './room-state.ts';
import type { Verdict } from './verdict.ts';
import type { WishOf } from './wishes.ts';

/** How many plans a room may make. */
const mostPlans = 60;

/** An if-then plan of a service that is in the room: *if ... then we ...*, by a day (ISO). Nobody is named. */
export type Plan = { plan: string; agency: Agency; when: string; then: string; by: string };

/** What became of a plan, asked some weeks later; nobody is asked who they are. */
export const became = ['kept', 'partly', 'not-yet', 'dropped'] as const;
export type Became = (typeof became)[number];

/** How many answers a plan has had to what became of it. */
export type FollowedUp = Plan & { became: Record<Became, number> };

/** A plan is made only for a service that somebody here works for; people plan for their own. `id` is null for the host, who may write for any of them. */
export function plan(state: RoomState, id: string | null, { agency, when, then, by }: WishOf<'plan'>, key: string): Verdict {
  if (state.phase !== 'plans') return 'Plans are not made now.';
  if (!agenciesIn(state).includes(agency)) return 'Nobody of that service is in this room, so nobody can promise it.';
  const own = id === null ? '' : (state.people[id] as Participant).agency;
  if (own !== '' && own !== agency) return 'You can plan for your own service only.';
  if (plansOf(state).length >= mostPlans) return `There are ${mostPlans} plans, and that is all a room can carry.`;
  return { events: [{ type: 'planned', agency }], kept: [{ kind: 'plan', key, agency, when, then, by }] };
}

/** The plans of a room, by service and then by day. */
export function plansOf({ kept }: Pick<RoomState, 'kept'>): Plan[] {
  return kept
    .flatMap((one) => (one.kind === 'plan' ? [{ plan: one.key, agency: one.agency, when: one.when, then: one.then, by: one.by }] : []))
    .sort((one, other) => compare(one.agency, other.agency) || compare(one.by, other.by) || compare(one.plan, other.plan));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
