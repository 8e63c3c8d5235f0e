import type { Answer } from '../session/events.ts';
import type { Agency } from '../story/vocabulary.ts';
import type { Mark } from './pace.ts';

/** *One*: the whole room plays one session and each seat is a delegation. *Tables*: groups of three to eight, each with a session of its own. */
export const shapes = ['one', 'tables'] as const;
export type Shape = (typeof shapes)[number];

/** How people answer: each on a phone; by show of hands, counted by the host; on one screen that is passed round. */
export const ways = ['phones', 'hands', 'pass'] as const;
export type Way = (typeof ways)[number];

/** What the host gathers tables for, in the order of a story. A table waits at the first one that the host has not gathered for. */
export const checkpoints = ['goal', 'plan', 'commit', 'consequences', 'debrief'] as const;
export type Checkpoint = (typeof checkpoints)[number];

/** The steps of the group's debrief, in their order; `over` stands after the last. */
export const stages = ['out-of-part', 'word', 'child', 'parted', 'gave-up', 'needed', 'questions', 'thanks', 'comments', 'plans'] as const;
export type Stage = (typeof stages)[number];
export type Phase = 'lobby' | 'play' | Stage | 'over';

/** Where somebody sits: in a seat at a table, in the child's chair (speaks in the debrief only), or nowhere yet. Tables count from 0. */
export type Place = { kind: 'none' } | { kind: 'child'; table: number } | { kind: 'seat'; table: number; seat: string };

/** What one person answers: an answer of the session without its question and its seat. */
export type Vote = VoteOf<Exclude<Answer, { type: 'passed' }>>;
type VoteOf<Each> = Each extends Answer ? Omit<Each, 'question' | 'seat'> : never;

/** How many people answered alike. */
export type Share = { vote: Vote; people: number };

/** How many lie on each choice. */
export type Counts = Record<string, number>;

/**
 * Everything that can happen in a room, in the past tense. Who did it stands in the record (`RoomRecord`). `plays` says which measured decisions are played
 * quickly here, whatever the story says. A `table` of null means all of them. `answers` in `question-closed` are what each seat handed in to its session.
 * Of what is said and planned the log holds only that it was: the words are kept apart from it (`Kept`).
 */
export type RoomEvent =
  | {
      type: 'room-opened';
      story: string;
      edition: string;
      seed: number;
      shape: Shape;
      way: Way;
      plays: Record<string, 'full' | 'quick'>;
      past: Record<string, string>;
    }
  | { type: 'door-opened' }
  | { type: 'door-closed' }
  | { type: 'joined'; participant: string; agency: Agency | '' }
  | { type: 'seat-changed'; moves: { participant: string; place: Place }[] }
  | { type: 'left'; participant: string }
  | { type: 'let-in'; participant: string; place: Place }
  | { type: 'stepped-away'; participants: string[] }
  | { type: 'came-back'; participants: string[] }
  | { type: 'peopled'; corners: Record<string, number>; agencies: Agency[] }
  | { type: 'begun'; tables: string[][] }
  | { type: 'voted'; table: number; question: string; participant: string; vote: Vote }
  | { type: 'counted'; table: number; question: string; seat: string; shares: Share[] }
  | { type: 'tallied'; table: number; question: string; we: Counts }
  | { type: 'question-closed'; table: number; question: string; by: 'all' | 'host'; answers: Answer[] }
  | { type: 'shown'; table: number; to: Mark }
  | { type: 'gathered'; to: Checkpoint | null }
  | { type: 'held' }
  | { type: 'resumed' }
  | { type: 'injected'; table: number | null; inject: string; says: string }
  | { type: 'withdrawn'; table: number | null; inject: string }
  | { type: 'back-asked'; table: number; question: string }
  | { type: 'back-agreed'; table: number; participant: string }
  | { type: 'back-declined'; table: number }
  | { type: 'gone-back'; table: number; question: string; seat: string }
  | { type: 'staged'; phase: Phase }
  | { type: 'said'; about: 'word' | 'comment'; participant: string }
  | { type: 'words-shown' }
  | { type: 'released'; voice: string }
  | { type: 'kept-back'; voice: string }
  | { type: 'themed'; voice: string; theme: number | null }
  | { type: 'theme-named'; theme: number; name: string }
  | { type: 'dotted'; participant: string; themes: number[] }
  | { type: 'thanked'; participant: string; to: string; gift: number }
  | { type: 'planned'; agency: Agency }
  | { type: 'undone' }
  | { type: 'ended'; keep: boolean };

export type RoomEventOf<Type extends RoomEvent['type']> = Extract<RoomEvent, { type: Type }>;
export type Opened = RoomEventOf<'room-opened'>;

/**
 * What a room keeps apart from its log, so that no order, time or author clings to it: the felt words and comments, shuffled, and the plans, which are kept
 * longer than the room. `key` is drawn by chance.
 */
export type Kept =
  | { kind: 'word' | 'comment'; key: string; text: string }
  | { kind: 'plan'; key: string; agency: Agency; when: string; then: string; by: string };

/**
 * One record of a room's log: all that came of one wish. `from` is the participant who wished it, or `host`; `wish` the id it was sent with, so that the same
 * wish sent again is known.
 */
export type RoomRecord = { from: string; wish: string; events: RoomEvent[] };

export const hostName = 'host';
