import { assertNever } from '../lib/assert-never.ts';
import { replayRoom, recorded } from './apply.ts';
import * as host from './by-host.ts';
import * as person from './by-participant.ts';
import { withClosings } from './closing.ts';
import { thank } from './gifts.ts';
import { type From, may, mayNot, roleOf } from './may.ts';
import { plan } from './plans.ts';
import { hostName, type Kept, type Opened, type RoomEvent, type RoomRecord } from './room-events.ts';
import type { Ground, RoomState } from './room-state.ts';
import { granted, type Verdict } from './verdict.ts';
import { comment, dot, nameTheme, release, sayWord, showWords, theme } from './voices.ts';
import type { Wish } from './wishes.ts';

/**
 * What came of a wish: the record to be written down, with what is kept apart from it, and the room after it; or, where the same wish was granted before, nothing
 * more; or a refusal in a sentence. Nothing has happened until the record is written.
 */
export type Judged =
  | { ok: true; record: RoomRecord; kept: Kept[]; state: RoomState }
  | { ok: true; record: null; kept: readonly []; state: RoomState }
  | { ok: false; refusal: string };

/** Opens a room: its first record, and the room after it. */
export function openRoom(ground: Ground, opened: Omit<Opened, 'type' | 'story' | 'edition'>): { record: RoomRecord; state: RoomState } {
  const { id, edition } = ground.story;
  const record: RoomRecord = { from: hostName, wish: '', events: [{ type: 'room-opened', story: id, edition, ...opened }] };
  return { record, state: replayRoom(ground, [record]) };
}

/**
 * Judges a wish. `id` is what the wish was sent with: a wish of the same sender with the same id was granted before and is granted again without anything
 * happening. `fresh` is a text drawn by chance, the key of whatever has to be kept apart from the log.
 */
export function receive(ground: Ground, state: RoomState, from: From, id: string, wish: Wish, fresh: string): Judged {
  const sender = from.role === 'host' ? hostName : from.role === 'projector' ? 'projector' : from.id;
  if (state.heard[sender]?.includes(id)) return { ok: true, record: null, kept: [], state };
  const role = roleOf(state, from);
  if (!may[wish.kind].includes(role)) return { ok: false, refusal: mayNot(role) };
  if (state.phase === 'over') return { ok: false, refusal: 'This session has ended.' };
  const verdict = judge(ground, state, sender, wish, fresh);
  if (typeof verdict === 'string') return { ok: false, refusal: verdict };
  const back: RoomEvent[] = state.people[sender]?.away ? [{ type: 'came-back', participants: [sender] }] : [];
  const { events, room } = withClosings(ground, state, [...back, ...verdict.events]);
  const record: RoomRecord = { from: sender, wish: id, events };
  const kept = verdict.kept ?? [];
  return { ok: true, record, kept, state: recorded(state, room, record, kept) };
}

function judge(ground: Ground, state: RoomState, sender: string, wish: Wish, fresh: string): Verdict {
  const participant = sender === hostName ? null : sender;
  switch (wish.kind) {
    case 'join':
      return person.join(state, sender, wish);
    case 'sit':
      return person.sit(ground, state, sender, wish);
    case 'leave':
      return granted({ type: 'left', participant: sender });
    case 'vote':
      return person.vote(ground, state, sender, wish);
    case 'next':
      return person.next(ground, state, participant, wish);
    case 'agree':
      return person.agree(state, sender, wish);
    case 'say-word':
      return sayWord(state, sender, wish, fresh);
    case 'comment':
      return comment(state, sender, wish, fresh);
    case 'dot':
      return dot(state, sender, wish);
    case 'thank':
      return thank(ground.story.table, state, sender, wish);
    case 'plan':
      return plan(state, participant, wish, fresh);
    case 'open-door':
      return state.door ? 'The door is open.' : granted({ type: 'door-opened' });
    case 'close-door':
      return state.door ? granted({ type: 'door-closed' }) : 'The door is closed.';
    case 'deal':
      return host.deal(ground, state, wish);
    case 'move':
      return host.move(ground, state, wish);
    case 'remove':
      return host.remove(state, wish);
    case 'people':
      return host.people(ground, state, wish);
    case 'begin':
      return host.begin(ground, state);
    case 'count':
      return host.count(ground, state, wish);
    case 'tally':
      return host.tally(ground, state, wish);
    case 'close':
      return host.close(ground, state, wish);
    case 'go-on-without':
      return host.goOnWithout(ground, state, wish);
    case 'hold':
      return state.held ? 'The room is paused.' : granted({ type: 'held' });
    case 'resume':
      return state.held ? granted({ type: 'resumed' }) : 'The room is not paused.';
    case 'gather':
      return host.gather(state);
    case 'inject':
      return host.inject(ground, state, wish);
    case 'go-back':
      return host.goBack(state, wish);
    case 'stage':
      return host.stage(state, wish);
    case 'show-words':
      return showWords(state);
    case 'release':
      return release(state, wish);
    case 'theme':
      return theme(state, wish);
    case 'name-theme':
      return nameTheme(state, wish);
    case 'undo':
      return host.undo(state);
    case 'end':
      return granted({ type: 'ended', keep: wish.keep });
    default:
      return assertNever(wish);
  }
}
