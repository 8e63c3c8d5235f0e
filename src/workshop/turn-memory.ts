import type { Globals, InkTurn, InkTurns } from './ink-turns.ts';
import type { Script } from './script.ts';

/** A turn met before, with the number of the position it leads to. */
export type KnownTurn = InkTurn & { to: number };

type Fork = { reads: string; next: Map<string, Fork | KnownTurn> };

/** Plays turns, and plays none twice: `turns` are those that Ink had to play, all others were remembered. */
export type TurnMemory = {
  start: number;
  declared: InkTurns['declared'];
  play(position: number, globals: Globals, choice: number | null): KnownTurn;
  turns(): readonly KnownTurn[];
  script(): Script;
};

/**
 * Remembers each turn by what it read on its way (a tree: look at this variable, with this value look at that one ...), so that
 * variables a turn does not look at never cause it to be played again.
 */
export function createTurnMemory(turns: InkTurns): TurnMemory {
  const positions: string[] = [turns.start];
  const numbers = new Map([[turns.start, 0]]);
  const known = new Map<string, Fork | KnownTurn>();
  const learnt: KnownTurn[] = [];

  function play(position: number, globals: Globals, choice: number | null): KnownTurn {
    const key = `${position}|${choice}`;
    let here = known.get(key);
    while (here && 'next' in here) here = here.next.get(valueOf(here.reads, globals));
    return here ?? learn(key, position, globals, choice);
  }

  function learn(key: string, position: number, globals: Globals, choice: number | null): KnownTurn {
    const turn = turns.play(positions[position] as string, globals, choice);
    const leaf: KnownTurn = { ...turn, to: numberOf(turn.position), position: '' };
    let place: { map: Map<string, Fork | KnownTurn>; key: string } = { map: known, key };
    for (const read of turn.reads) {
      const there = place.map.get(place.key);
      const fork: Fork = there && 'next' in there ? there : { reads: read, next: new Map() };
      place.map.set(place.key, fork);
      place = { map: fork.next, key: valueOf(read, globals) };
    }
    place.map.set(place.key, leaf);
    learnt.push(leaf);
    return leaf;
  }

  function numberOf(position: string): number {
    const found = numbers.get(position);
    if (found !== undefined) return found;
    numbers.set(position, positions.length);
    return positions.push(position) - 1;
  }

  return { start: 0, declared: turns.declared, play, turns: () => learnt, script: turns.script };
}

/** The value that `read` (`ink:name`, `seen:path`, `visits:path`) has here, as text; '' for a variable at its default. */
export function valueOf(read: string, { vars, visits }: Globals): string {
  const colon = read.indexOf(':');
  const name = read.slice(colon + 1);
  switch (read.slice(0, colon)) {
    case 'ink':
      return vars.get(name) ?? '';
    case 'seen':
      return (visits.get(name) ?? 0) > 0 ? '1' : '0';
    default:
      return String(visits.get(name) ?? 0);
  }
}
