import type { SaveSlot, Written } from '../../src/ports.ts';

/** A browser's storage, shared by its windows. `fails` makes every write say so, `lies` lets it seem to work, `blind` makes every reading fail. */
export type Disk = { texts: Map<string, string>; ways: 'works' | 'fails' | 'lies' | 'blind'; windows: Set<(key: string | null) => void> };

export const createDisk = (): Disk => ({ texts: new Map(), ways: 'works', windows: new Set() });

/** The twin of the browser's slot for one window. The other windows hear of what it changes, as in a browser. */
export function memorySlot(disk: Disk): SaveSlot {
  const mine = new Set<(key: string | null) => void>();
  const tellOthers = (key: string) => {
    for (const changed of [...disk.windows]) if (!mine.has(changed)) changed(key);
  };
  return {
    keys: () => (disk.ways === 'blind' ? [] : [...disk.texts.keys()]),
    read: (key) => (disk.ways === 'blind' ? null : (disk.texts.get(key) ?? null)),
    write(key, text): Written {
      if (disk.ways === 'fails') return { ok: false, reason: "This browser's storage is full, so your place cannot be kept." };
      if (disk.ways !== 'works') return { ok: true };
      disk.texts.set(key, text);
      tellOthers(key);
      return { ok: true };
    },
    remove(key) {
      if (disk.texts.delete(key)) tellOthers(key);
    },
    listen(changed) {
      mine.add(changed);
      disk.windows.add(changed);
      return () => disk.windows.delete(changed);
    },
  };
}
