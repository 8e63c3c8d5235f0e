/** What has to be fetched first: a call fetches it, `now` is it once it has come. */
export type Fetchable<Thing> = { (): Promise<Thing>; now: Thing | null };

/** Part of the game did not come, or did not come whole; `cause` is what the browser said. */
export class NotFetched extends Error {}

/**
 * Fetches part of the game when it is asked for. Asked again after a failure it goes round what a browser remembers of that: Firefox never tries an
 * address again that once failed, and a style sheet is asked for once only.
 */
export function fetchable<Chunk, Thing>(load: () => Promise<Chunk>, pick: (chunk: Chunk) => Thing): Fetchable<Thing> {
  let failure: string | null = null;
  let tries = 0;
  const attempt = async (): Promise<Chunk> => {
    if (failure === null) return load();
    const again = `?again=${++tries}`;
    const sheet = /CSS for (\S+)/.exec(failure)?.[1];
    if (sheet) await putSheet(sheet + again);
    try {
      return await load();
    } catch (error) {
      const address = /https?:\S+\.js/.exec(String(error))?.[0];
      if (!address) throw error;
      return import(/* @vite-ignore */ address + again);
    }
  };
  const fetch: Fetchable<Thing> = Object.assign(
    async () => {
      try {
        fetch.now ??= pick(await attempt());
        return fetch.now;
      } catch (error) {
        failure = String(error);
        throw new NotFetched(failure, { cause: error });
      }
    },
    { now: null },
  );
  return fetch;
}

const putSheet = (href: string) =>
  new Promise<void>((come, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => come();
    link.onerror = () => fail(new Error(`Unable to preload CSS for ${href.replace(/\?.*/, '')}`));
    document.head.append(link);
  });
