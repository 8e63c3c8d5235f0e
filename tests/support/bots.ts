import { asked, isOpen } from '../../src/room/closing.ts';
import { gateOf } from '../../src/room/gates.ts';
import { storyAsPlayed } from '../../src/room/moments.ts';
import { allShown, nextMark, pageOf } from '../../src/room/pace.ts';
import type { Shape } from '../../src/room/room-events.ts';
import { type Ground, inRoom, type TableState } from '../../src/room/room-state.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { agencies } from '../../src/story/vocabulary.ts';
import { type Chance, chanceOf } from './any-wish.ts';
import { atDoor, host, person, type TestRoom, testRoom, voteOf } from './room.ts';

/** How long things take people, in seconds; the authors' judgement, after rooms that play by hand. */
const pace = {
  welcome: 240,
  join: 60,
  briefs: 150,
  wordsAMinute: 220,
  talk: 120,
  median: {
    instinct: 30,
    proposal: 18,
    again: 15,
    response: 20,
    payer: 15,
    move: 18,
    board: 45,
    share: 35,
    commit: 25,
    ended: 0,
    stuck: 0,
  },
  deadline: {
    instinct: 100,
    proposal: 75,
    again: 120,
    response: 60,
    payer: 45,
    move: 50,
    board: 110,
    share: 100,
    commit: 75,
    ended: 0,
    stuck: 0,
  },
  held: { full: 25, quick: 8 },
  gather: { all: 15, half: 75 },
  /** From this second on the host closes what is open as soon as it has been read, so that the promises come in time: they are meant for the fortieth minute. */
  hurry: 35 * 60,
  debrief: { 'out-of-part': 45, word: 75, child: 45, parted: 210, 'gave-up': 150, plans: 270 },
} as const;

/** What came of a simulated session: how many minutes it took, and when each thing began, in minutes. */
export type Simulated = { minutes: number; begins: Record<string, number>; room: TestRoom };

/**
 * A whole session of so many people at a fake clock that goes by seconds: they come in, read, think, talk and answer as slowly as people do (delays are log-normal,
 * one in twenty forgets to answer), and a host who keeps to the hour: what `plays` names in full, the others quickly, and on without whoever is late.
 */
export function simulate(
  story: LoadedStory,
  people: number,
  shape: Shape,
  seed: number,
  plays: Record<string, 'full' | 'quick'>,
): Simulated {
  const ground: Ground = { story: storyAsPlayed(story, plays), script: null };
  const room = testRoom(ground, { shape, plays, seed: 1 + seed });
  const chance = chanceOf(seed);
  const begins: Record<string, number> = {};
  const due = new Map<string, number>();
  let now = 0;
  const note = (what: string) => {
    begins[what] ??= Math.round((now / 60) * 10) / 10;
  };

  function comeIn(): void {
    room.must(host, { kind: 'open-door' });
    for (let at = 1; at <= people; at++) room.must(atDoor(`p${at}`), { kind: 'join', agency: agencies[chance(agencies.length)] ?? '' });
    room.must(host, { kind: 'deal' });
    room.must(host, { kind: 'begin' });
  }

  /** Whether the time has come for something that was first possible some seconds ago. */
  function isTime(what: string, seconds: number): boolean {
    const at = due.get(what) ?? now + seconds;
    due.set(what, at);
    return now >= at;
  }

  function peopleAct(number: number, table: TableState): void {
    const { question } = table.play;
    const full = 'decision' in question && plays[question.decision] === 'full';
    const hurry = now > pace.hurry && 'decision' in question;
    const talk = hurry
      ? 0
      : (question.kind === 'proposal' || question.kind === 'again') && full
        ? pace.talk
        : question.kind === 'again'
          ? 30
          : 0;
    const here = asked(table);
    for (const { id, place } of inRoom(room.state())) {
      if (room.state().tables[number]?.play.question.id !== question.id) return;
      if (place.kind !== 'seat' || place.table !== number || !here.includes(place.seat)) continue;
      if (Object.hasOwn(room.state().tables[number]?.votes ?? {}, id)) continue;
      const what = `${id} ${number} ${table.era} ${question.id}`;
      if (!due.has(what))
        due.set(what, chance(20) === 0 ? Number.POSITIVE_INFINITY : now + talk + delay(chance, pace.median[question.kind]));
      if (now < (due.get(what) ?? 0)) continue;
      const wish = voteOf(room, id, [leaning(chance), leaning(chance), leaning(chance)]);
      if (wish) room.must(person(id), wish);
    }
    const still = room.state().tables[number];
    if (
      still?.play.question.id === question.id &&
      isTime(`late ${number} ${question.id} ${table.era}`, hurry ? 30 : talk + pace.deadline[question.kind])
    )
      room.wish(host, { kind: 'close', table: number, question: question.id });
  }

  function turn(number: number, table: TableState): void {
    const page = pageOf(table.shown);
    if (!isTime(`page ${number} ${page}`, readingOf(table, plays))) return;
    room.wish(host, { kind: 'next', table: number, page });
  }

  function play(): boolean {
    const state = room.state();
    for (const [number, table] of state.tables.entries()) {
      if (isOpen(ground, state, table)) {
        note(asked(table).length > 0 ? table.play.question.id : 'nobody');
        peopleAct(number, table);
      } else if (!allShown(table.play, table.shown) && gateOf(ground, state, table) === null) turn(number, table);
    }
    const after = room.state();
    const waits = after.tables.filter((table) => gateOf(ground, after, table) !== null);
    const all = waits.length === after.tables.length && isTime(`all at ${after.gathered}`, pace.gather.all);
    const half = waits.length * 2 >= after.tables.length && isTime(`half at ${after.gathered}`, pace.gather.half);
    if (shape === 'tables' && (all || half)) room.wish(host, { kind: 'gather' });
    return room.state().tables.every(({ play: one, shown }) => one.question.kind === 'ended' && allShown(one, shown));
  }

  now = pace.welcome + pace.join;
  note('seats');
  comeIn();
  now += pace.briefs;
  note('play');
  for (let before = room.state(); !play(); before = room.state()) {
    // Where something has just happened something else may be due at once; else nothing is until the next thing that is.
    const next = Math.min(...[...due.values()].filter((at) => at > now));
    now = room.state() === before && Number.isFinite(next) ? Math.max(now + 1, Math.ceil(next)) : now + 1;
    if (now > 4 * 3600)
      throw new Error(
        `Expected the play to end, found it at ${room
          .state()
          .tables.map(({ play: one }) => one.question.id)
          .join(', ')}.`,
      );
  }
  for (const [stage, seconds] of Object.entries(pace.debrief)) {
    note(stage);
    room.must(host, { kind: 'stage', to: stage as 'word' });
    if (stage === 'word')
      for (let at = 1; at <= people; at++)
        room.must(person(`p${at}`), { kind: 'say-word', text: ['tired', 'torn', 'glad'][chance(3)] ?? '' });
    now += seconds;
  }
  room.must(host, { kind: 'end', keep: true });
  return { minutes: now / 60, begins, room };
}

/** People at a table are not of one mind, but they are not dice either: six of ten lean to the same. */
const leaning = (chance: Chance) => (chance(10) < 6 ? 0 : chance(9));

/** How long somebody takes: log-normal, so that a few take three times as long as most. */
function delay(chance: Chance, median: number): number {
  const uniform = () => (1 + chance(1_000_000)) / 1_000_001;
  const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return median * Math.exp(0.5 * normal);
}

/** How long a page is looked at before the next: its words at reading pace, and a while where it is held to be talked about. */
function readingOf({ play, shown }: TableState, plays: Record<string, 'full' | 'quick'>): number {
  const next = nextMark(play, shown);
  const before = play.entries.slice(Math.max(0, shown.entries - 1), shown.entries)[0];
  const held = before?.kind === 'said' && 'question' in before.said ? pace.held[plays[before.said.question.decision] ?? 'quick'] : 0;
  const words = play.entries
    .slice(shown.entries, next.entries)
    .reduce((sum, entry) => sum + (entry.kind === 'line' && !entry.line.tags.to ? entry.line.text.split(/\s+/).length : 0), 0);
  return held + 2 + (words / pace.wordsAMinute) * 60;
}
