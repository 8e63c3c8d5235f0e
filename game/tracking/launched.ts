import { launchWords } from '../../src/tracking/launch-words.ts';

/**
 * Takes the launch of a cmi5 system out of the address, where it would name the learner for all to see, and gives the words that stood there. A page that is opened anew
 * has lost its launch, which a system gives once: it gives ''. Null where no system launched it, or the page is no package that is made for one.
 */
export function takeLaunch(): string | null {
  const packed = document.querySelector<HTMLMetaElement>('meta[name="joined-up-package"]')?.content ?? '';
  const words = new URLSearchParams(location.search);
  if (new URLSearchParams(packed).get('system') !== 'cmi5') return null;
  if (!words.has('fetch')) return words.has('launched') ? '' : null;
  const given = location.search;
  for (const name of launchWords) words.delete(name);
  words.set('launched', '1');
  history.replaceState(history.state, '', `?${words}`);
  return given;
}
