import { useEffect, useMemo } from 'preact/hooks';
import type { Wish } from '../../src/room/wishes.ts';
import { createLink, type Link, type LinkState } from '../link/link.ts';
import { useStore } from '../use-store.ts';
import type { PageParts } from './page.tsx';

/** A room as a page has it: how the link stands, what is seen, and a way to wish. A refusal is said as a notice; the promise tells whether the wish was granted. */
export type Linked = LinkState & { wish(wish: Wish): Promise<boolean> };

/** Links a page to its room for as long as the token is the same. */
export function useLink({ ports, base, notices }: PageParts, token: string): Linked {
  const link: Link = useMemo(() => createLink(ports, base, token), [token]);
  useEffect(() => () => link.close(), [link]);
  return {
    ...useStore(link.state),
    async wish(wish) {
      const reply = await link.wish(wish);
      if (!reply.ok) notices.say(reply.refusal);
      return reply.ok;
    },
  };
}
