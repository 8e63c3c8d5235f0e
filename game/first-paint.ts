import { storyFiles } from 'virtual:story-files';
import { putOnPage, settingsFrom } from './settings.ts';

/** Runs at the head of every page, before anything is drawn: the first frame has the colours and the text size it will keep, and the story that the address names is on its way. */
const words = new URLSearchParams(location.search);
putOnPage(settingsFrom(kept(), words));
const file = storyFiles[words.get('story') ?? ''];
if (file) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }));

function kept(): string | null {
  try {
    return localStorage.getItem('joined-up.settings');
  } catch {
    return null;
  }
}
