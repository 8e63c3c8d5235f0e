import { useEffect, useRef } from 'preact/hooks';
import type { Piece } from '../../src/room/told.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { tokens } from '../reader/tokens.ts';
import type { Settings } from '../settings.ts';
import type { Speaker } from './speaker.ts';
import { useSpeaker } from './use-speaker.ts';

/** How long a thing flies from the person who gives it to the table. */
const flightMs = 900;

/** What there is to hear: the room, the pieces shown so far, and whether the story has ended and all of it is shown. */
type Heard = { room: Room | null; shown: readonly Piece[]; ended: boolean };

/**
 * Lets the story be heard while the sound setting is on: the room's tone, the sounds of lines as they arrive, tokens as they are laid,
 * a thing laid down when the table has settled at somebody's cost, and the low theme when all has been said. Silent, and not even fetched, until then.
 */
export function useSound(settings: Settings, { room, shown, ended }: Heard): void {
  const speaker = useSpeaker(settings);
  const heard = useRef(shown.length);
  const wasEnded = useRef(ended);

  useEffect(() => speaker?.room(ended ? null : room), [speaker, room, ended, settings.roomsVolume]);
  useEffect(() => {
    const fresh = shown.slice(heard.current);
    heard.current = shown.length;
    // What was passed over, as when all lines are shown at once, is not made up for: one sound of a line, one of the table.
    const line = fresh.findLast((piece) => piece.kind === 'line' && piece.line.tags.sound);
    const table = fresh.findLast((piece) => piece.kind === 'settled' || piece.kind === 'handed' || piece.kind === 'round');
    if (line?.kind === 'line' && line.line.tags.sound) speaker?.play(line.line.tags.sound);
    if (speaker && table) sing(speaker, table);
  }, [speaker, shown.length]);
  useEffect(() => (speaker ? listenToTokens(speaker) : undefined), [speaker]);
  useEffect(() => {
    if (speaker && ended && !wasEnded.current) speaker.tone('theme-low');
    if (speaker || !ended) wasEnded.current = ended;
    if (!ended) speaker?.hush();
  }, [speaker, ended]);
}

/** The sound of the table: cards turned over, jobs put on the wall, or settled, and then a thing that is laid down. */
function sing(speaker: Speaker, piece: Piece): void {
  if (piece.kind === 'round') speaker.tone('turn');
  if (piece.kind === 'handed') speaker.tone('settle');
  if (piece.kind !== 'settled') return;
  speaker.tone('settle');
  if (piece.gifts.length > 0) setTimeout(() => speaker.tone('chip'), flightMs);
}

/** One tone whenever a token is laid or moved; none when they are taken away together. */
function listenToTokens(speaker: Speaker): () => void {
  return tokens.subscribe((now, before) => {
    const names = Object.keys(now) as (keyof typeof now)[];
    if (names.some((name) => now[name] && now[name] !== before[name])) speaker.tone('token');
  });
}
