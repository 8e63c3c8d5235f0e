/** What the first words of each built page wait for, as values of a `Link` header, and the built file of each story by its id. The build writes it beside the pages. */
export type PageHints = { pages: Readonly<Record<string, readonly string[]>>; stories: Readonly<Record<string, string>> };

/** Where the build writes the hints, from the folder of the pages. */
export const hintsFile = 'page-hints.json';

/** The story whose own page a file is (`whose-job.html`, `whose-job.dev.html`); undefined for any other file. */
export function storyOfPage(page: string, { stories }: Pick<PageHints, 'stories'>): string | undefined {
  const [, story = ''] = /^([\w-]+)(?:\.[\w-]+)?\.html$/.exec(page) ?? [];
  return story && Object.hasOwn(stories, story) ? story : undefined;
}

/**
 * The `Link` header for an address: with it a browser asks for scripts, style and the story that the address names as soon as the answer begins,
 * a round trip before it could know of the story by itself. Undefined for what is not a page.
 */
export function linkHeader(address: string, all: PageHints): string | undefined {
  const { pages, stories } = all;
  const [path = '', search = ''] = address.split('?');
  const page = path.slice(path.lastIndexOf('/') + 1) || 'index.html';
  const own = storyOfPage(page, all);
  // A story's own page is the first page with other words in it.
  const built = own ? 'index.html' : page;
  const hints = Object.hasOwn(pages, built) ? pages[built] : undefined;
  const named = own ?? /(?:^|&)story=([\w-]+)/.exec(search)?.[1] ?? '';
  const story = Object.hasOwn(stories, named) ? stories[named] : undefined;
  return hints && [...hints, ...(story ? [`<./${story}>; rel=modulepreload`] : [])].join(', ');
}
