let stood = false;

/**
 * Where the page is one of a story's own, such as `whose-job.dev.html`, puts the ordinary address in its place: from then on everything goes as if one had come
 * by that. What the words after `?` name goes before what the page names.
 */
export function takeOwnAddress(): void {
  const page = document.documentElement.dataset;
  const { story, seat, goesOn } = page;
  if (!story) return;
  delete page.story;
  delete page.seat;
  const words = new URLSearchParams(location.search);
  const isNamed = words.has('story') || words.has('about');
  const own = isNamed ? {} : { story, ...(seat && { seat }) };
  stood = !isNamed && Boolean(seat) && goesOn === undefined;
  const text = new URLSearchParams({ ...own, ...Object.fromEntries(words) }).toString();
  history.replaceState(history.state, '', `./${text && `?${text}`}`);
}

/** Whether the first page of the opening stood in the page before the game came. Said once: what is played later in this window did not. */
export function openingStood(): boolean {
  const was = stood;
  stood = false;
  return was;
}
