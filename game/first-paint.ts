import { storyFiles } from 'virtual:story-files';
import { suitOpening } from './opening/suit-opening.ts';
import { putOnPage, settingsFrom } from './settings.ts';

/** Runs at the head of every page, before anything is drawn: the first frame has the colours and the text size it will keep, and the story that the address or the page names is on its way. */
const words = new URLSearchParams(location.search);
const settings = settingsFrom(kept(), words);
putOnPage(settings);
const { story } = document.documentElement.dataset;
if (story) suitOpening(settings, words);
const file = storyFiles[words.get('story') ?? story ?? ''];
if (file) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }));

function kept(): string | null {
  try {
    return localStorage.getItem('joined-up.settings');
  } catch {
    return null;
  }
}
