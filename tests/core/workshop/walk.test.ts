import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/session/events.ts';
import { owes, waitingFor } from '../../../src/session/owes.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { answersTo } from '../../../src/workshop/steps.ts';
import { type Walk, walk, type WalkNode } from '../../../src/workshop/walk.ts';
import { fixtureText, storyOf } from './fixture.ts';

const { story, memory } = storyOf(fixtureText('small'));
const pasts = [{}, { 'whose-job': 'shared_load' }];

/** I, We and They decide nothing, and the walk passes over them. */
function think(session: Session): void {
  while (session.state().question.kind === 'instinct') {
    const [seat = ''] = waitingFor(session.state());
    const asks = owes(story.table, session.state(), seat);
    const [answer] = asks ? answersTo(asks, seat) : [];
    expect(answer && session.apply(answer)).toEqual({ ok: true });
  }
}

/** Plays a session and the walk side by side, taking at each point the edge that `picks` says. */
function playBoth(found: Walk, opening: number, picks: readonly number[]) {
  const open = found.openings[opening];
  if (!open) throw new Error(`Expected an opening ${opening}.`);
  const session = createSession(story, { seed: 7, seats: [...found.humans], past: open.past });
  const walked = [...open.legs];
  let node = found.nodes[open.to] as WalkNode;
  think(session);
  for (const pick of picks) {
    const edge = node.edges[pick % Math.max(1, node.edges.length)];
    if (!edge) break;
    for (const answer of edge.step) expect(session.apply(answer)).toEqual({ ok: true });
    think(session);
    walked.push(...edge.legs);
    node = found.nodes[edge.to] as WalkNode;
  }
  return { session: session.state(), walked, node };
}

const unspoken = (log: readonly Event[]) => log.filter(({ type }) => type !== 'session-started' && type !== 'answered');

describe.each([[['dev']], [['maire']], [['shabana']], [['dev', 'maire']], [['dev', 'maire', 'shabana']]])(
  'a walk with people in the seats of %s',
  (humans) => {
    const found = walk(story.table, memory, humans, pasts);

    test('tells the same lines, logs the same events and waits for the same thing as a session in which the same is handed in', {
      timeout: 60_000,
    }, () => {
      fc.assert(
        fc.property(fc.nat(1), fc.array(fc.nat(60), { minLength: 24, maxLength: 24 }), (opening, picks) => {
          const { session, walked, node } = playBoth(found, opening, picks);
          const lines = session.entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line.text] : []));
          expect(walked.flatMap(({ turn }) => turn.lines.map(({ text }) => text))).toEqual(lines);
          expect(walked.flatMap(({ events }) => events)).toEqual(unspoken(session.log));
          expect({ ...node.waits, opened: 0 }).toMatchObject({ ...session.question, opened: 0 });
        }),
      );
    });

    test('finds an ending wherever it goes, and takes far fewer states than there are plays', () => {
      const endings = new Set(found.nodes.flatMap(({ waits }) => (waits.kind === 'ended' ? [waits.ending] : [])));
      expect([...endings]).toContain('drift');
      expect(found.stopped).toBeNull();
    });
  },
);
