import * as v from 'valibot';
import type { Shelf } from '../library/shelf.ts';
import type { Standing } from './standing.ts';

/** The key under which results wait for a learning system. */
export const outboxKey = 'outbox';

/** Standings that no learning system has said it wrote down, one a play, the latest last. */
export type Outbox = { waiting(): Standing[]; put(standing: Standing): void; remove(play: string): void };

const most = 10;
const schema = v.fallback(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.array(
      v.object({
        play: v.string(),
        completed: v.boolean(),
        place: v.string(),
        data: v.string(),
        head: v.string(),
        leftOut: v.number(),
      }),
    ),
  ),
  [],
);

/** Opens the outbox on a shelf. One that is damaged is empty; the plays themselves stand in the library. */
export function createOutbox(shelf: Pick<Shelf, 'read' | 'write' | 'remove'>): Outbox {
  const waiting = () => v.parse(schema, shelf.read(outboxKey) ?? '[]');
  const others = (play: string) => waiting().filter((standing) => standing.play !== play);
  const write = (standings: readonly Standing[]) =>
    standings.length === 0 ? shelf.remove(outboxKey) : shelf.write(outboxKey, JSON.stringify(standings.slice(-most)));
  return {
    waiting,
    put: (standing) => write([...others(standing.play), standing]),
    remove(play) {
      if (waiting().some((standing) => standing.play === play)) write(others(play));
    },
  };
}
