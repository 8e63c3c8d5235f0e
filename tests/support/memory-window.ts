import type { KeptPlay } from '../../src/library/kept.ts';
import { createLibrary } from '../../src/library/library.ts';
import { createRecord } from '../../src/library/record.ts';
import { createShelf } from '../../src/library/shelf.ts';
import { createOpened } from '../../src/opened.ts';
import type { LocalPlay } from '../../src/play.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { createDisk, type Disk, memorySlot } from './memory-slot.ts';

/** A window of a browser without the browser: the core over a disk, and all that was said in it. One that `isDeaf` hears nothing of the others. */
export function memoryWindow(disk: Disk = createDisk(), dice: () => number = counter(), isDeaf = false) {
  const saves = isDeaf ? { ...memorySlot(disk), listen: () => () => {} } : memorySlot(disk);
  const failures: string[] = [];
  const announced: KeptPlay[] = [];
  const madeRoom: KeptPlay[] = [];
  const shelf = createShelf(saves, (reason) => failures.push(reason));
  const library = createLibrary(shelf, dice, (gone, next) => {
    madeRoom.push(...gone);
    if (next) announced.push(next);
  });
  const record = createRecord(shelf);
  const opened = createOpened({ library, record, dice, saves });
  const play = (): LocalPlay => {
    const { play: open } = opened.store.getState();
    if (!open) throw new Error('Expected an open play, found none.');
    return open;
  };
  return {
    disk,
    shelf,
    library,
    record,
    opened,
    failures,
    announced,
    madeRoom,
    play,
    view: () => play().view.getState(),
    goOn(story: LoadedStory, id: string): void {
      const kept = library.find(id);
      if (!kept) throw new Error(`Expected a kept play "${id}", found none.`);
      opened.goOn(story, kept);
    },
  };
}

export type MemoryWindow = ReturnType<typeof memoryWindow>;

function counter(): () => number {
  let count = 1000;
  return () => ++count;
}
