import { afterEach, describe, expect, it } from 'vitest';
import { followUp, openRoom } from '../../game/link/calls.ts';
import { createLink } from '../../game/link/link.ts';
import { type TestServer, testServer } from '../support/test-server.ts';

const day = 24 * 60 * 60 * 1000;
let server: TestServer;
afterEach(() => server.close());

/** A room by hands that made a plan, and the codes that its reminder names. */
async function planned(clock: { now: number }) {
  server = await testServer({ now: () => clock.now });
  const ports = server.ports();
  const opened = await openRoom(ports, server.base, { story: 'fixture', shape: 'one', way: 'hands', minutes: 60 });
  if (!opened.ok) throw new Error(opened.refusal);
  const { token } = opened.ticket;
  const host = createLink(ports, server.base, token);
  await host.wish({ kind: 'open-door' });
  await host.wish({ kind: 'people', corners: { ann: 3 }, agencies: ['health'] });
  await host.wish({ kind: 'begin' });
  await host.wish({ kind: 'stage', to: 'plans' });
  const plan = { agency: 'health', when: 'a visit is missed', then: 'ring the school', by: '2027-01-10' } as const;
  expect(await host.wish({ kind: 'plan', ...plan })).toEqual({ ok: true });
  await host.wish({ kind: 'end', keep: true });
  host.close();
  const ics = await (await server.ask('/api/pack/ics', { headers: { authorization: `Bearer ${token}` } })).text();
  return { ports, ics, codes: /follow\.html#(\w{6}-\w{8})/.exec(ics.replaceAll('\r\n ', ''))?.[1] ?? '' };
}

describe('what became of the plans of a room', () => {
  it('is asked six weeks on at the page that the reminder names, counted, and never asks who answers', async () => {
    const clock = { now: Date.UTC(2026, 10, 1) };
    const { ports, ics, codes } = await planned(clock);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261213');
    expect(ics.replaceAll('\r\n ', '')).toContain('with Joined Up started: http://127.0.0.1:4600/follow.html#');
    expect(ics.replaceAll('\r\n ', '')).toContain('If a visit is missed\\, then we ring the school.');
    clock.now += 42 * day;
    const asked = await followUp(ports, server.base, codes);
    if (!asked.ok) throw new Error(asked.refusal);
    const [plan] = asked.plans;
    expect(plan).toMatchObject({ when: 'a visit is missed', became: { kept: 0, partly: 0 } });
    await followUp(ports, server.base, codes, { plan: plan?.plan ?? '', became: 'partly' });
    const again = await followUp(ports, server.base, codes, { plan: plan?.plan ?? '', became: 'kept' });
    expect(again).toMatchObject({ ok: true, plans: [{ became: { kept: 1, partly: 1, 'not-yet': 0, dropped: 0 } }] });
  });

  it('is not told to whoever has another code, nor after the plans are past their time', async () => {
    const clock = { now: Date.UTC(2026, 10, 1) };
    const { ports, codes } = await planned(clock);
    const wrong = await followUp(ports, server.base, `${codes.slice(0, 7)}22222222`);
    expect(wrong).toMatchObject({ ok: false, refusal: expect.stringContaining('not known') });
    clock.now += 91 * day;
    expect(await followUp(ports, server.base, codes)).toMatchObject({ ok: false, refusal: expect.stringContaining('no longer kept') });
  });
});
