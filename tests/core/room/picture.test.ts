import { describe, expect, it } from 'vitest';
import { type Picture, pictureAlt, pictureOf, withTokens } from '../../../src/room/picture.ts';
import { thingsOf } from '../../../src/room/things.ts';
import type { Gift, Piece, PieceBody } from '../../../src/room/told.ts';
import type { SeatView } from '../../../src/room/views.ts';
import { readTags } from '../../../src/story/tags.ts';

const noOutcomes = { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 };
const person = (id: string, name: string, seated: boolean, who = id) => ({ id, name, short: name, job: 'x', person: who, seated });
const people = [
  person('dev', 'Dev', true),
  person('joel', 'Joel', true),
  person('rhona', 'Rhona', true),
  person('mum', 'Abena', false, 'abena'),
  person('stranger', 'X', false, 'nobody-drew-this'),
];
const open: SeatView['open'] = {
  question: 'hours/instinct',
  kind: 'instinct',
  asks: 'Who?',
  choices: [{ id: 'dev_gives', text: 'x', label: 'Dev gives' }],
  seat: '',
  measured: true,
};

let made = 0;
const piece = (body: PieceBody, gifts: Gift[] = [], child = noOutcomes): Piece => ({ ...body, key: `p${made++}`, gifts, child });
const tagsOf = (tags: string) =>
  readTags(
    tags
      .split('#')
      .filter(Boolean)
      .map((tag) => tag.trim()),
  ).tags;
const line = (text: string, tags: string, child = noOutcomes) => piece({ kind: 'line', line: { text, tags: tagsOf(tags) } }, [], child);
const row = (seat: string, choice: string) => ({ seat, choice, text: 'x', because: '', cause: '', mine: seat === 'dev' });
const revealed = piece({
  kind: 'revealed',
  decision: 'hours',
  again: false,
  offered: [
    { id: 'dev_gives', label: 'Dev gives' },
    { id: 'joel_gives', label: 'Joel gives' },
  ],
  rows: [row('dev', 'dev_gives'), row('joel', 'joel_gives'), row('rhona', 'dev_gives')],
  settlement: { choice: 'dev_gives', text: 'x', why: 'most', by: '' },
  guess: null,
});
const key: Gift = { seat: 'dev', theme: 'territory', weight: 2, gives: 'a key' };
const settled = piece(
  {
    kind: 'settled',
    decision: 'hours',
    choice: 'dev_gives',
    text: 'x',
    why: 'most',
    by: '',
    because: '',
    measured: true,
    mine: 'x',
    turned: false,
    carried: true,
    objection: null,
    price: [],
    reactions: [],
  },
  [key],
  { ...noOutcomes, safe: 2 },
);

const viewOf = (told: Piece[], asked: Partial<SeatView['open']> = {}): SeatView => ({
  seq: 1,
  seat: 'dev',
  humans: ['dev'],
  story: { id: 's', title: 'S', people, child: { name: 'Kofi', drawing: 'boat' } },
  told,
  own: null,
  open: { ...open, ...asked },
  asks: null,
  waitingFor: 1,
  canGoBackTo: null,
  ending: null,
  stuck: null,
});
const shown = (...pieces: Piece[]) => pictureOf(viewOf(pieces), pieces);
const meeting = line('Four chairs.', '#scene: school-meeting #alt: A meeting room. #enter: rhona, dev');
const moodOf = (picture: Picture, id: string) => picture.people.find((figure) => figure.id === id)?.mood;

describe('the picture after the pieces told so far', () => {
  it('seats people in the order of the table, visitors after them, and knows which of them is you', () => {
    const picture = shown(meeting, line('Hello.', '#who: mum'), line('Sorry.', '#who: joel'));
    expect(picture.people.map(({ id }) => id)).toEqual(['dev', 'joel', 'rhona', 'mum']);
    expect(picture.people.filter(({ you }) => you).map(({ id }) => id)).toEqual(['dev']);
  });

  it('seats those who come together in the order of the table, in the middle, and lets nobody move when others come or go', () => {
    const chairs = (...pieces: Piece[]) => Object.fromEntries(shown(...pieces).people.map(({ id, chair }) => [id, chair]));
    expect(chairs(meeting)).toEqual({ dev: 0, rhona: 1 });
    expect(chairs(meeting, line('Sorry.', '#enter: joel, mum'))).toEqual({ dev: 0, rhona: 1, joel: 2, mum: 3 });
    expect(chairs(meeting, line('Sorry.', '#enter: joel, mum'), line('Off.', '#leave: rhona'), line('Back.', '#enter: rhona'))).toEqual({
      dev: 0,
      rhona: 1,
      joel: 2,
      mum: 3,
    });
    expect(chairs(line('Three.', '#scene: corridor #alt: A. #enter: rhona, dev, joel'))).toEqual({ dev: 2, joel: 0, rhona: 1 });
  });

  it('empties the picture at a new scene, even in the same room', () => {
    const picture = shown(meeting, line('Later.', '#scene: school-meeting #alt: The room, dark.'));
    expect(picture).toMatchObject({ people: [], place: 2, alt: 'The room, dark.' });
  });

  it('takes light and season from their tags; without them it is morning in autumn, and winter a month on', () => {
    expect(shown(meeting)).toMatchObject({ light: 'morning', season: 'autumn' });
    expect(shown(line('A.', '#scene: clinic #alt: A. #light: dusk #season: spring'))).toMatchObject({ light: 'dusk', season: 'spring' });
    expect(shown(meeting, line('A month on.', '#when: month #scene: clinic #alt: A.'))).toMatchObject({ season: 'winter' });
  });

  it('sets the clock where the story tells the hour, a minute on with every piece, until another place', () => {
    const at = line('Twenty to four.', '#scene: school-meeting #clock: 15:40 #alt: A.');
    expect(shown(meeting).clock).toBeNull();
    expect(shown(at).clock).toBe(15 * 60 + 40);
    expect(shown(at, line('So.', '#who: dev'), revealed).clock).toBe(15 * 60 + 42);
    expect(shown(at, line('It is four.', '#clock: 16:00')).clock).toBe(16 * 60);
    expect(shown(at, line('Outside.', '#scene: corridor #alt: A.')).clock).toBeNull();
    expect(readTags(['clock: 25:00']).problems.join()).toMatch(/25:00.*written as in 8:40/);
  });

  it('says whom the third token is about, and nothing where it is not asked', () => {
    const asks = { question: 'hours/instinct', voice: '', kind: 'instinct' as const, asks: 'Who?', choices: [], mine: 'x' };
    const seen = (they: { seat: string; name: string } | null) =>
      pictureOf({ ...viewOf([meeting]), asks: { ...asks, they } }, [meeting]).desk?.they;
    expect(seen({ seat: 'joel', name: 'Joel' })).toBe('Joel');
    expect(seen(null)).toBe('');
    // When the cards are turned it still lies there, and is about the same person.
    const turned = { ...revealed, guess: { name: 'Joel', guess: '', right: true, wanted: [], because: '' } } as Extract<
      Piece,
      { kind: 'revealed' }
    >;
    const after = viewOf([meeting, turned], { kind: 'response' });
    expect(pictureOf(after, after.told).desk?.they).toBe('Joel');
  });

  it('shows nobody who is only heard, as on the telephone, until they come in or the place changes', () => {
    const called = [meeting, line('On the telephone.', '#heard: mum'), line('Hello?', '#who: mum')];
    const here = (...pieces: Piece[]) => shown(...called, ...pieces).people.map(({ id }) => id);
    expect(here()).not.toContain('mum');
    expect(here(line('There.', '#enter: mum'))).toContain('mum');
    expect(here(line('Later.', '#scene: clinic #alt: A.'), line('Hello.', '#who: mum'))).toContain('mum');
  });

  it('brings in whoever speaks, and lets them go when they leave', () => {
    expect(shown(meeting, line('Hello.', '#who: joel')).people.map(({ id }) => id)).toContain('joel');
    expect(shown(meeting, line('Dev gets up.', '#leave: dev')).people.map(({ id }) => id)).toEqual(['rhona']);
  });

  it('opens a plain face to speak and closes it afterwards, but keeps a mood the story set', () => {
    const speaking = shown(meeting, line('Well.', '#who: dev'));
    expect(speaking.speaking).toBe('dev');
    expect(moodOf(speaking, 'dev')).toBe('speaking');
    const after = shown(meeting, line('Well.', '#who: dev'), line('No.', '#who: rhona #mood: firm'), line('A pause.', ''));
    expect(moodOf(after, 'dev')).toBe('listening');
    expect(moodOf(after, 'rhona')).toBe('firm');
    expect(after.speaking).toBeNull();
  });

  it('gives a mood to someone who is not speaking', () => {
    const picture = shown(meeting, line('No.', '#who: rhona #mood: dev=weary #pose: dev=folded'));
    expect(picture.people.find(({ id }) => id === 'dev')).toMatchObject({ mood: 'weary', pose: 'folded' });
  });

  it('keeps on a head what somebody was given, over a change of scene and while they are away, until it is taken off or another time begins', () => {
    const wornBy = (id: string, ...after: Piece[]) =>
      shown(meeting, line('A crown.', '#who: rhona #wears: dev=paper-crown #wears: tall-hat'), ...after).people.find((one) => one.id === id)
        ?.worn;
    expect(shown(meeting).people.map(({ worn }) => worn)).toEqual(['nothing', 'nothing']);
    expect([wornBy('dev'), wornBy('rhona')]).toEqual(['paper-crown', 'tall-hat']);
    const elsewhere = line('Outside.', '#scene: corridor #alt: A corridor. #enter: rhona');
    expect(wornBy('rhona', elsewhere)).toBe('tall-hat');
    expect(wornBy('dev', elsewhere, line('Back.', '#enter: dev'))).toBe('paper-crown');
    expect(wornBy('dev', line('Off.', '#wears: dev=nothing'))).toBe('nothing');
    expect(wornBy('rhona', line('Off.', '#wears: dev=nothing'))).toBe('tall-hat');
    expect(wornBy('rhona', line('Later.', '#scene: clinic #alt: A. #when: month #enter: rhona'))).toBe('nothing');
    expect(wornBy('rhona', line('Later.', '#scene: clinic #alt: A. #when: month #enter: rhona #wears: rhona=fire-helmet'))).toBe(
      'fire-helmet',
    );
  });

  it('seats whoever looks first at the table, which is nearest to them, and all others as they sit round it', () => {
    const view = viewOf([meeting]);
    const ids = (seat: string | null) => pictureOf({ ...view, seat } as typeof view, [meeting]).sitters.map(({ id }) => id);
    const round = ids(null);
    expect(round.length).toBeGreaterThan(2);
    for (const [at, seat] of round.entries()) expect(ids(seat)).toEqual([...round.slice(at), ...round.slice(0, at)]);
    expect(pictureOf(view, [meeting]).sitters.map(({ you }) => you ?? false)).toEqual(round.map((_, at) => at === 0));
  });

  it('says in words what somebody wears', () => {
    const said = pictureAlt(shown(meeting, line('A crown.', '#wears: dev=paper-crown')));
    expect(said).toContain('Dev (you), neutral, in a paper crown; Rhona, neutral.');
  });

  it('leaves out a person nobody has drawn, and goes on', () => {
    expect(shown(meeting, line('Boo.', '#who: stranger')).people.map(({ id }) => id)).toEqual(['dev', 'rhona']);
  });

  it('leaves a board in its room: elsewhere it is not seen, and there it still stands; what is written while somebody is in a corridor is read later', () => {
    const at = (room: string) => line('Here.', `#scene: ${room}`);
    const met = [at('school-meeting'), line('A.', '#board: Goal: read')];
    expect(shown(...met, at('family-home')).board).toEqual([]);
    expect(shown(...met, at('family-home'), at('school-meeting')).board).toEqual(['Goal: read']);
    const outside = [at('corridor'), line('A.', '#board: Goal: read')];
    expect(shown(...outside, at('school-meeting')).board).toEqual(['Goal: read']);
    expect(shown(...outside, at('school-meeting'), at('clinic')).board).toEqual([]);
    expect(shown(at('clinic'), ...outside, at('school-meeting')).board).toEqual([]);
    expect(shown(at('clinic'), ...outside, at('school-meeting'), at('clinic')).board).toEqual(['Goal: read']);
  });

  it('keeps the table of the next decision back while what was told before it is still being read', () => {
    const told = [meeting, line('Well.', '#who: dev')];
    const seen = viewOf(told);
    expect(pictureOf(seen, told).desk).not.toBeNull();
    expect(pictureOf(seen, told, false).desk).toBeNull();
  });

  it('wipes the board of the room that people are in, but for what begins as is said', () => {
    const at = (room: string) => line('Here.', `#scene: ${room} #alt: A.`);
    const written = [at('clinic'), line('A.', '#board: Goal: read'), line('B.', '#board: Plan: a diary')];
    expect(shown(...written, line('Wiped.', '#board-keeps: Goal')).board).toEqual(['Goal: read']);
    expect(shown(...written, line('Wiped.', '#board-keeps: Goal'), line('C.', '#board: Plan: a walk')).board).toEqual([
      'Goal: read',
      'Plan: a walk',
    ]);
    expect(shown(...written, at('nursery'), line('Wiped.', '#board-keeps: Goal'), at('clinic')).board).toEqual([
      'Goal: read',
      'Plan: a diary',
    ]);
  });

  it('keeps the board over scenes and does not write a line twice', () => {
    const goal = '#board: Goal: read';
    expect(shown(line('A.', goal), meeting, line('B.', goal), line('C.', '#board: Plan: a diary')).board).toEqual([
      'Goal: read',
      'Plan: a diary',
    ]);
  });

  it('lays nothing down before it is told what was settled', () => {
    const all = [meeting, line('So?', ''), revealed, settled];
    expect(pictureOf(viewOf(all), all.slice(0, 3)).gifts).toEqual([]);
    const after = pictureOf(viewOf(all), all);
    expect(after.gifts).toEqual([key]);
    expect(after.child.outcomes.safe).toBe(2);
    expect(thingsOf(after)).toEqual([{ thing: 'key', seat: 'dev', person: 'dev', gives: 'a key' }]);
    expect(pictureAlt(after)).toContain('Laid on the table: Dev’s key, for a key.');
    expect(
      thingsOf({ ...after, gifts: after.gifts.map((gift) => ({ ...gift, family: true as const })) })[0]?.thing,
      'what a family gives',
    ).toBe('paper');
  });

  it('shows the desk only when everything is told', () => {
    const all = [meeting, line('So?', '')];
    expect(pictureOf(viewOf(all), [meeting]).desk).toBeNull();
    expect(pictureOf(viewOf(all), all).desk).toMatchObject({ kind: 'decision', cards: 1, pledges: null });
  });

  it('leaves the room in view while something is decided at which I, We and They are not asked', () => {
    expect(pictureOf(viewOf([meeting], { measured: false, kind: 'proposal' }), [meeting]).desk).toBeNull();
  });

  it('shows what everybody put forward, and then the card that carried', () => {
    const all = [meeting, revealed, settled, line('Dev hands over the key.', '')];
    const put = { dev: 'dev_gives', joel: 'joel_gives', rhona: 'dev_gives' };
    expect(pictureOf(viewOf(all), all.slice(0, 2)).desk).toMatchObject({
      put,
      settled: null,
      choices: ['dev_gives', 'joel_gives'],
      labels: { dev_gives: 'Dev gives', joel_gives: 'Joel gives' },
    });
    expect(pictureOf(viewOf(all), all.slice(0, 3)).desk).toMatchObject({ put, settled: 'dev_gives' });
    expect(pictureOf(viewOf(all, { kind: 'ended' }), all)).toMatchObject({ desk: null, settled: { settled: 'dev_gives' } });
  });

  it('keeps what was put forward in view while somebody is asked what they do about it', () => {
    const all = [meeting, revealed, line('Ben waits.', '')];
    expect(pictureOf(viewOf(all, { kind: 'response' }), all).desk).toMatchObject({ put: { joel: 'joel_gives' }, settled: null });
  });

  it('lays tokens on an open decision only', () => {
    const asking = shown(meeting);
    expect(withTokens(asking, { i: 'dev_gives' }).desk?.tokens).toEqual({ i: 'dev_gives' });
    const room = { ...asking, desk: null };
    expect(withTokens(room, { i: 'dev_gives' })).toBe(room);
  });

  it('lays one’s own card at a commitment round once it is chosen; the others lie there', () => {
    const asking = pictureOf(viewOf([meeting], { kind: 'commit' }), [meeting]);
    expect(asking.people.find(({ you }) => you)?.id).toBe('dev');
    expect(withTokens(asking, {}).desk).toMatchObject({ kind: 'commitment', choosing: 'dev' });
    expect(withTokens(asking, { proposal: 'hold' }).desk).toMatchObject({ choosing: null });
    // Whoever looks on, as on a projector, sees all of them.
    expect(asking.desk).toMatchObject({ choosing: null });
  });

  it('turns the cards of a commitment round, and then goes back to the room', () => {
    const hows = [
      { seat: 'dev', how: 'commit' as const, says: 'I ring.' },
      { seat: 'joel', how: 'hold' as const, says: 'Not I.' },
    ];
    const all = [
      meeting,
      piece({ kind: 'round', round: 'r', asks: 'Who rings?', hows, guess: '' }),
      line('Then rain.', ''),
      line('More.', ''),
    ];
    expect(pictureOf(viewOf(all), all.slice(0, 2)).desk?.pledges).toEqual({ dev: 'commit', joel: 'hold' });
    expect(pictureOf(viewOf(all), all.slice(0, 3)).desk).toBeNull();
  });

  it('knows how the child fared after a day, a month and a year, as far as that is told', () => {
    expect(shown(meeting).later).toBeNull();
    const all = [meeting, line('Tomorrow.', '#when: day'), line('Later.', '#when: month', { ...noOutcomes, safe: 2 })];
    expect(pictureOf(viewOf(all), all.slice(0, 2)).later).toEqual({ day: 0, month: null, year: null });
    expect(pictureOf(viewOf(all), all).later).toEqual({ day: 0, month: 1, year: null });
  });

  it('says in words what it shows', () => {
    const said = pictureAlt(shown(meeting, line('Well.', '#who: dev'), line('On the board.', '#board: Goal: read #when: month')));
    expect(said, 'the room is described among the words').not.toContain('A meeting room.');
    for (const part of ['Dev (you), listening', 'Goal: read', 'A month later', 'choose from: 1']) expect(said).toContain(part);
  });
});
