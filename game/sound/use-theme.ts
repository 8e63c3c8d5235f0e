import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { useSpeaker } from './use-speaker.ts';

/**
 * Lets the theme be heard, once, where nobody speaks: on the choice of a seat, and on the first screen when sound is asked for there.
 * It fades as soon as another screen opens.
 */
export function useTheme(settings: Settings, screen: string): void {
  const on = settings.sound === 'on';
  const wasOn = useRef(on);
  const speaker = useSpeaker(settings, screen === 'home' || screen === 'seat');
  const asked = useRef(false);
  if (on && !wasOn.current) asked.current = true;
  wasOn.current = on;

  useEffect(() => {
    if (!speaker) return undefined;
    if (screen === 'seat' || asked.current) speaker.tone('theme-open');
    asked.current = false;
    return speaker.hush;
  }, [speaker, screen]);
}
