import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event, Input } from '../../../src/session/events.ts';
import { createSession } from '../../../src/session/session.ts';
import type { Step } from '../../../src/workshop/legs.ts';
import { type Walk, walk, type WalkNode } from '../../../src/workshop/walk.ts';
import { fixtureText, storyOf } from './fixture.ts';

const { story, memory } = storyOf(fixtureText('small'));
const pasts = [{}, { 'whose-job': 'shared_load' }];

function inputsOf(step: Step, seat: string, they: string | null): Input[] {
  switch (step.kind) {
    case 'decision':
      return [
        { type: 'answered', decision: step.decision, seat, i: step.choice, we: step.choice, they: they ? step.choice : '' },
        { type: 'proposed', decision: step.decision, seat, choice: step.choice },
      ];
    case 'move':
      return [{ type: 'moved', seat, choice: step.choice }];
    case 'share':
      return [{ type: 'facts-shared', round: step.round, seat, facts: step.facts }];
    case 'board':
      return [{ type: 'assigned', board: step.board, seat, choices: step.choices }];
    case 'commit':
      return [{ type: 'committed', round: step.round, seat, how: step.how }];
  }
}

/** Plays a session and the walk side by side, taking at each point the edge that `picks` says. */
function playBoth(found: Walk, opening: number, picks: readonly number[]) {
  const open = found.openings[opening];
  if (!open) throw new Error(`Expected an opening ${opening}.`);
  const session = createSession(story, { seed: 7, seats: [found.seat], past: open.past });
  const walked = [...open.legs];
  let node = found.nodes[open.to] as WalkNode;
  for (const pick of picks) {
    const edge = node.edges[pick % Math.max(1, node.edges.length)];
    if (!edge) break;
    const { asks } = session.state();
    for (const input of inputsOf(edge.step, found.seat, 'they' in asks ? asks.they : null)) {
      if (input.type === 'answered' && !('measured' in asks && asks.measured)) continue;
      expect(session.apply(input)).toEqual({ ok: true });
    }
    walked.push(...edge.legs);
    node = found.nodes[edge.to] as WalkNode;
  }
  return { session: session.state(), walked, node };
}

const unspoken = (log: readonly Event[]) => log.filter(({ type }) => type !== 'session-started' && type !== 'answered');

describe.each(['dev', 'maire'])('a walk from the seat of %s', (seat) => {
  const found = walk(story.table, memory, seat, pasts);

  test('tells the same lines, logs the same events and waits for the same thing as a session in which the same picks are made', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.nat(1), fc.array(fc.nat(11), { minLength: 10, maxLength: 10 }), (opening, picks) => {
        const { session, walked, node } = playBoth(found, opening, picks);
        const lines = session.entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line.text] : []));
        expect(walked.flatMap(({ turn }) => turn.lines.map(({ text }) => text))).toEqual(lines);
        expect(walked.flatMap(({ events }) => events)).toEqual(unspoken(session.log));
        expect(node.waits.kind).toBe(session.asks.kind);
        if (node.waits.kind === 'ended' && session.asks.kind === 'ended') expect(node.waits.ending).toBe(session.asks.ending);
        if ('choices' in node.waits && 'choices' in session.asks)
          expect(node.waits.choices.map(({ id }) => id)).toEqual(session.asks.choices.map(({ id }) => id));
        if (node.waits.kind === 'share' && session.asks.kind === 'share') expect(node.waits.facts).toEqual(session.asks.facts);
      }),
    );
  });

  test('finds every ending, and takes far fewer states than there are plays', () => {
    const endings = new Set(found.nodes.flatMap(({ waits }) => (waits.kind === 'ended' ? [waits.ending] : [])));
    expect([...endings].sort()).toEqual(seat === 'maire' ? ['alone', 'drift', 'together'] : expect.arrayContaining(['drift']));
    expect(found.stopped).toBeNull();
  });
});
