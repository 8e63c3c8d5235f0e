import { vi } from 'vitest';
import { createLink, type Link } from '../../game/link/link.ts';
import type { LinkPorts } from '../../game/link/ports.ts';
import type { RoomView } from '../../src/room/room-view.ts';
import type { Wish } from '../../src/room/wishes.ts';
import { voteFor } from '../e2e/support/room.ts';

/** A page that looks at a room over any ports, and wishes; what is refused throws. */
export function pageOn(ports: LinkPorts, base: string, token: string) {
  const link: Link = createLink(ports, base, token);
  return {
    link,
    view: () => link.state.getState().view as RoomView,
    async must(wish: Wish): Promise<void> {
      const reply = await link.wish(wish);
      if (!reply.ok) throw new Error(`${wish.kind}: ${reply.refusal}`);
    },
    until: (holds: (view: RoomView) => boolean) =>
      vi.waitFor(
        () => {
          const { view } = link.state.getState();
          if (!view || !holds(view)) throw new Error('Expected the page to come to it.');
        },
        { timeout: 5000, interval: 5 },
      ),
  };
}
export type Page = ReturnType<typeof pageOn>;

/**
 * Plays a room from its beginning to the end of its story. Whatever the way, seat number `at` always answers with the choice at `at`; the host counts hands, or
 * each seat has a page of its own (`seats`, by seat). `voteOf` says how they answer, where not as bots do.
 */
export async function playThrough(
  host: Page,
  order: readonly string[],
  seats: Readonly<Record<string, Page>>,
  voteOf = voteFor,
): Promise<void> {
  for (let steps = 0; steps < 300; steps++) {
    await host.until((view) => view.table !== null);
    const view = host.view();
    const table = view.table;
    if (!table) continue;
    const at = view.host?.tables[0];
    if (table.shown && table.view.open.kind === 'ended') return;
    if (!table.shown && !at?.open) {
      const { page } = table;
      await host.must({ kind: 'next', table: 0, page });
      await host.until((now) => now.table?.page !== page || now.host?.tables[0]?.open === true);
      continue;
    }
    const question = at?.question ?? '';
    if (view.room.way === 'hands') {
      for (const { seat, people, asks } of at?.asks ?? [])
        await host.must({ kind: 'count', table: 0, question, seat, shares: [{ vote: voteOf(asks, order.indexOf(seat)), people }] });
      await host.must({ kind: 'close', table: 0, question });
    } else
      for (const seat of order) {
        const page = seats[seat];
        if (!page) continue;
        // Others may have closed the question meanwhile; each page is told of it at its own pace.
        await page.until((now) => now.table?.era === table.era && now.turn !== null);
        const asks = page.view().table?.view.asks;
        if (asks?.question !== question || page.view().turn?.answered) continue;
        await page.must({ kind: 'vote', table: 0, era: table.era, question, vote: voteOf(asks, order.indexOf(seat)) });
      }
    await host.until((now) => now.host?.tables[0]?.question !== question || now.host?.tables[0]?.open !== true);
  }
  throw new Error('Expected the story to end within 300 steps.');
}
