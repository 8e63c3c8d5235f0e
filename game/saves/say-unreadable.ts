import type { Parts } from '../parts.ts';

/** Says that something which is kept cannot be read, until the player has closed the notice; after that it stands in the list of what is kept. */
export function sayUnreadable({ library, record, notices, router }: Parts): void {
  const fresh = [...library.texts(), ...record.texts()].filter(({ key }) => !library.told(key));
  const [first, second] = fresh;
  if (!first || router.store.getState().screen === 'plays') return;
  const what = second ? `${fresh.length} kept texts could not be read. They are` : `A kept play could not be read. ${first.reason} It is`;
  notices.say(`${what} as before, to be exported or let go.`, {
    way: { action: 'plays', words: 'Look', go: () => router.go({ screen: 'plays' }) },
    closed() {
      for (const { key } of fresh) library.tell(key);
    },
  });
}
