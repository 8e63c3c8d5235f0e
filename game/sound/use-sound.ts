import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room } from '../../src/story/vocabulary.ts';
import type { Piece } from '../reader/transcript.ts';
import type { Settings } from '../settings.ts';
import type { Speaker } from './speaker.ts';

/** Lets the story be heard while the sound setting is on: the room's tone, and the sounds of lines as they arrive. Silent, and not even fetched, until then. */
export function useSound(settings: Settings, room: Room | null, shown: readonly Piece[]): void {
  const [speaker, setSpeaker] = useState<Speaker | null>(null);
  const heard = useRef(shown.length);
  const on = settings.sound === 'on';
  const { roomsVolume: rooms, foleyVolume: foley, tonesVolume: tones } = settings;

  useEffect(() => {
    if (!on) return undefined;
    let live: Speaker | null = null;
    let stopped = false;
    void import('./speaker.ts').then(({ createSpeaker }) => {
      if (stopped) return;
      live = createSpeaker({ rooms, foley, tones });
      setSpeaker(live);
    });
    return () => {
      stopped = true;
      live?.stop();
      setSpeaker(null);
    };
  }, [on]);
  useEffect(() => speaker?.setVolumes({ rooms, foley, tones }), [speaker, rooms, foley, tones]);
  useEffect(() => speaker?.room(room), [speaker, room, rooms]);
  useEffect(() => {
    const fresh = shown.slice(heard.current);
    heard.current = shown.length;
    for (const piece of fresh) sing(speaker, piece);
  }, [speaker, shown.length]);
}

function sing(speaker: Speaker | null, piece: Piece): void {
  if (piece.kind === 'line' && piece.line.tags.sound) speaker?.play(piece.line.tags.sound);
  else if (piece.kind === 'settled') speaker?.tone('settle');
  else if (piece.kind === 'round') speaker?.tone('turn');
}
