import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/session/events.ts';
import type { Session } from '../../../src/session/session.ts';
import type { LoadedStory } from '../../../src/story/loaded-story.ts';
import type { Decision } from '../../../src/story/effects-table.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { begin, hand, owedBy } from '../../support/play.ts';

/** The fixture with some more said about one of its decisions. */
function storyWith(decision: string, more: Partial<Decision>): LoadedStory {
  const { table } = fixtureStory;
  const whole = { ...(table.decisions[decision] as Decision), ...more };
  return { ...fixtureStory, table: { ...table, decisions: { ...table.decisions, [decision]: whole } } };
}

/** Ann alone, who has told what she knows and answered I, We and They at the first decision. */
function atAim(story: LoadedStory = fixtureStory): Session {
  const session = begin(story, 'ann');
  hand(
    session,
    { type: 'moved', question: 'ann_speaks', seat: 'ann', choice: 'speak' },
    { type: 'facts-shared', question: 'round_1', seat: 'ann', facts: ['hearing'] },
    { type: 'answered', question: 'aim/instinct', seat: 'ann', i: 'aim_read', we: 'aim_hear', they: 'aim_hear' },
  );
  return session;
}

const puts = (choice: string, question: string): Input => ({ type: 'proposed', question, seat: 'ann', choice });
const thinks = (question: string, choice: string): Input => ({
  type: 'answered',
  question,
  seat: 'ann',
  i: choice,
  we: choice,
  they: choice,
});
const goesAlong = (choice: string, question = 'aim/response'): Input => ({ type: 'went-along', question, seat: 'ann', choice });
const putBy = (session: Session, question: string) =>
  Object.fromEntries(
    session.state().log.flatMap((event) => (event.type === 'proposed' && event.question === question ? [[event.seat, event.choice]] : [])),
  );
const lastSettled = (session: Session) => session.state().log.findLast((event) => event.type === 'settled');

// At "aim" it suits Ben to hear first, Cat to read (the first of two that suit her alike): Ann's reading carries, her hearing carries with Ben's.
const torn = storyWith('aim', {
  wants: { cat: { choice: 'aim_read', because: 'her court date' }, ben: { choice: 'aim_read', because: 'his ward' } },
});

describe('seats that nobody sits in', () => {
  it('put forward what suits them, sealed together with what the player puts forward', () => {
    const session = atAim();
    hand(session, puts('aim_read', 'aim/proposal'));
    expect(putBy(session, 'aim/proposal')).toEqual({ ann: 'aim_read', ben: 'aim_hear', cat: 'aim_read' });
    expect(lastSettled(session)).toMatchObject({ choice: 'aim_read', why: 'most' });
  });

  it('put forward what they hold best for the table once somebody went along with them, and say so', () => {
    const session = atAim(torn);
    hand(session, puts('aim_hear', 'aim/proposal'), goesAlong('aim_read'));
    expect(lastSettled(session)).toMatchObject({ choice: 'aim_read', why: 'went-along' });
    const cause = { by: 'joined', decision: 'aim', who: ['ann'] };
    expect(session.state().totals.minds).toEqual({ ben: cause, cat: cause });
    hand(session, thinks('ways/instinct', 'ways_one'), puts('ways_one', 'ways/proposal'));
    // Ben would rather share the visits anyway; it suits Cat that one of them does it all, but her word for the table is to wait.
    expect(putBy(session, 'ways/proposal')).toEqual({ ann: 'ways_one', ben: 'ways_share', cat: 'ways_wait' });
  });

  it('have not been gone along with where somebody objected', () => {
    const session = atAim(torn);
    hand(session, puts('aim_hear', 'aim/proposal'), { type: 'objected', question: 'aim/response', seat: 'ann', text: '' });
    expect(session.state().totals.minds).toEqual({});
  });

  it('fall back to what suits them when they are passed over', () => {
    const session = atAim(torn);
    hand(session, puts('aim_hear', 'aim/proposal'), goesAlong('aim_read'));
    hand(session, thinks('ways/instinct', 'ways_share'), puts('ways_share', 'ways/proposal'));
    expect(lastSettled(session)).toMatchObject({ choice: 'ways_share' });
    expect(session.state().totals.minds.cat).toBeUndefined();
  });

  it('think as we when something they gave up is acknowledged', () => {
    const acknowledging = storyWith('aim', {});
    const read = {
      ...(acknowledging.table.decisions.aim as Decision).choices.aim_read,
      acknowledges: ['ben'],
    } as Decision['choices'][string];
    const story = storyWith('aim', { choices: { ...(fixtureStory.table.decisions.aim as Decision).choices, aim_read: read } });
    const session = atAim(story);
    hand(session, puts('aim_read', 'aim/proposal'));
    expect(session.state().totals.minds.ben).toEqual({ by: 'thanked', choice: 'aim_read' });
  });

  it('put forward what the writer says they do, whatever suits them', () => {
    const story = storyWith('aim', { puts: { ben: [{ when: { shared: ['hearing'] }, choose: 'aim_read', because: 'Since the bell.' }] } });
    const session = atAim(story);
    hand(session, puts('aim_hear', 'aim/proposal'));
    expect(putBy(session, 'aim/proposal').ben).toBe('aim_read');
  });
});

describe('a player whom the table does not follow', () => {
  it('is asked what they do about it, and whom they can ask', () => {
    const session = atAim(torn);
    hand(session, puts('aim_hear', 'aim/proposal'));
    expect(owedBy(torn, session, 'ann')).toMatchObject({
      kind: 'response',
      colleagues: ['ben', 'cat'],
      joins: [{ choice: 'aim_read', seats: ['ben', 'cat'] }],
      holds: false,
      tied: false,
    });
    expect(lastSettled(session)).toBeUndefined();
  });

  it('can ask one colleague: the answer brings a fact, all put forward once more, and that settles it', () => {
    const story = storyWith('aim', {
      ...(torn.table.decisions.aim as Decision),
      if_asked: { cat: [{ says: 'He sleeps at his aunt’s on school nights.', fact: 'secret' }] },
      puts: { ben: [{ when: { shared: ['secret'] }, choose: 'aim_hear', because: 'Then he hears nothing at night.' }] },
    });
    const session = atAim(story);
    hand(session, puts('aim_hear', 'aim/proposal'), { type: 'asked', question: 'aim/response', seat: 'ann', colleague: 'cat' });
    expect(session.state().totals.shared).toContain('secret');
    hand(session, puts('aim_hear', 'aim/again'));
    expect(putBy(session, 'aim/again')).toEqual({ ann: 'aim_hear', ben: 'aim_hear', cat: 'aim_read' });
    expect(lastSettled(session)).toMatchObject({ choice: 'aim_hear', why: 'most' });
  });

  it('cannot ask, hold out or object a second time', () => {
    const session = atAim(torn);
    hand(session, puts('aim_hear', 'aim/proposal'), { type: 'asked', question: 'aim/response', seat: 'ann', colleague: 'ben' });
    expect(owedBy(torn, session, 'ann')?.kind).toBe('again');
    hand(session, puts('aim_hear', 'aim/again'));
    expect(lastSettled(session)).toMatchObject({ choice: 'aim_read', why: 'most' });
  });

  it('can object: it is settled against them all the same, costs nothing, and stays in the record', () => {
    const session = atAim(torn);
    hand(session, puts('aim_hear', 'aim/proposal'), {
      type: 'objected',
      question: 'aim/response',
      seat: 'ann',
      text: 'Until his ears are tested.',
    });
    expect(lastSettled(session)).toMatchObject({ choice: 'aim_read', why: 'most' });
    expect(session.state().totals.pillars.responsibility).toBe(1);
    expect(session.apply({ type: 'held-out', question: 'aim/response', seat: 'ann' }).ok).toBe(false);
  });

  const yours = (more: object) => {
    const { choices } = torn.table.decisions.aim as Decision;
    const hear = {
      ...choices.aim_hear,
      yours: { ann: { because: 'It is her signature.', costs: [], ...more } },
    } as Decision['choices'][string];
    return storyWith('aim', { ...(torn.table.decisions.aim as Decision), choices: { ...choices, aim_hear: hear } });
  };

  it('can hold out where it is theirs alone: it goes their way, and the table’s responsibility falls by one', () => {
    const session = atAim(yours({}));
    hand(session, puts('aim_hear', 'aim/proposal'), { type: 'held-out', question: 'aim/response', seat: 'ann' });
    expect(lastSettled(session)).toMatchObject({ choice: 'aim_hear', why: 'held-out', seat: 'ann' });
    // speaking up gave 1, holding out takes 1
    expect(session.state().totals.pillars.responsibility).toBe(0);
  });

  it('pays for holding out what the story says it costs, and nothing in responsibility where a duty stands behind it', () => {
    const cost = { seat: 'ann', theme: 'power', code: 'status-hierarchy', weight: 1, gives: 'their good will', tells: [] };
    const session = atAim(yours({ duty: 'refer', costs: [cost] }));
    hand(session, puts('aim_hear', 'aim/proposal'), { type: 'held-out', question: 'aim/response', seat: 'ann' });
    expect(session.state().totals.pillars.responsibility).toBe(1);
    expect(session.state().totals.costs.map(({ gives }) => gives)).toContain('their good will');
  });
});

describe('a tie', () => {
  const split = storyWith('ways', {
    outweighed: undefined,
    wants: { cat: { choice: 'ways_wait', because: 'her panel' } },
  } as Partial<Decision>);
  function tied(): Session {
    const session = atAim(split);
    hand(session, puts('aim_read', 'aim/proposal'), thinks('ways/instinct', 'ways_one'), puts('ways_one', 'ways/proposal'));
    return session;
  }

  it('asks the player too; going along with somebody carries it', () => {
    const session = tied();
    expect(owedBy(split, session, 'ann')).toMatchObject({ kind: 'response', tied: true, joins: [{ seats: ['ben'] }, { seats: ['cat'] }] });
    hand(session, goesAlong('ways_share', 'ways/response'));
    expect(lastSettled(session)).toMatchObject({ choice: 'ways_share', why: 'went-along' });
    expect(Object.keys(session.state().totals.minds)).toContain('ben');
  });

  it('that stays a tie is carried by whoever would give up most', () => {
    const session = tied();
    hand(session, { type: 'objected', question: 'ways/response', seat: 'ann', text: '' });
    // Ben would give up 3 at ways_one; of the three it suits him best to share the visits.
    expect(lastSettled(session)).toMatchObject({ choice: 'ways_share', why: 'payer', seat: 'ben' });
  });

  it('of several people is talked over once: they put forward again, and then it is most or the payer', () => {
    const session = begin(split, 'ann', 'ben', 'cat');
    hand(session, { type: 'moved', question: 'ann_speaks', seat: 'ann', choice: 'silent' });
    for (const seat of ['ann', 'ben', 'cat']) hand(session, { type: 'facts-shared', question: 'round_1', seat, facts: [] });
    const all = (question: string, ann: string, ben: string, cat: string) =>
      hand(session, ...Object.entries({ ann, ben, cat }).map(([seat, choice]): Input => ({ type: 'proposed', question, seat, choice })));
    const think = (question: string, they: Record<string, string>) =>
      hand(
        session,
        ...['ann', 'ben', 'cat'].map(
          (seat): Input => ({
            type: 'answered',
            question,
            seat,
            i: they.i ?? '',
            we: they.i ?? '',
            they: seat === 'cat' ? '' : (they.i ?? ''),
          }),
        ),
      );
    think('aim/instinct', { i: 'aim_read' });
    all('aim/proposal', 'aim_read', 'aim_read', 'aim_hear');
    expect(lastSettled(session)).toMatchObject({ choice: 'aim_read', why: 'most' });
    think('ways/instinct', { i: 'ways_one' });
    all('ways/proposal', 'ways_one', 'ways_share', 'ways_wait');
    expect(session.state().question.kind).toBe('again');
    all('ways/again', 'ways_one', 'ways_share', 'ways_wait');
    expect(owedBy(split, session, 'ben')).toMatchObject({ kind: 'payer' });
    hand(session, { type: 'carried', question: 'ways/payer', seat: 'ben', choice: 'ways_wait' });
    expect(lastSettled(session)).toMatchObject({ choice: 'ways_wait', why: 'payer', seat: 'ben' });
  });
});
