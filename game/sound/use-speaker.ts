import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import type { Speaker } from './speaker.ts';

/** A speaker for as long as the sound setting is on and there is something to play; null until it has been fetched, and whenever it may not sound. */
export function useSpeaker(settings: Settings, wanted = true): Speaker | null {
  const [speaker, setSpeaker] = useState<Speaker | null>(null);
  const on = wanted && settings.sound === 'on';
  const { roomsVolume: rooms, foleyVolume: foley, tonesVolume: tones } = settings;

  useEffect(() => {
    if (!on) return undefined;
    let live: Speaker | null = null;
    let stopped = false;
    void import('./speaker.ts').then(
      ({ createSpeaker }) => {
        if (stopped) return;
        live = createSpeaker({ rooms, foley, tones });
        setSpeaker(live);
      },
      // The line may be gone by now: the game goes on without sound.
      () => {},
    );
    return () => {
      stopped = true;
      live?.stop();
      setSpeaker(null);
    };
  }, [on]);
  useEffect(() => speaker?.setVolumes({ rooms, foley, tones }), [speaker, rooms, foley, tones]);
  return speaker;
}
