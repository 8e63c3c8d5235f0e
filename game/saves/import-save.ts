import { broughtIn } from '../../src/library/bring-in.ts';
import { type KeptPlay, reach } from '../../src/library/kept.ts';
import { limits } from '../../src/session/limits.ts';
import { readSave } from '../../src/session/saves.ts';
import type { Parts } from '../parts.ts';
import { howFar } from './how-far.ts';
import { findStory, seatName } from '../story-list.ts';

/**
 * Opens a play from a file, as a play of its own beside those that are kept. One that is kept already is opened as it is; where a kept play and the file
 * are two ends of one play, the player chooses. A file that cannot be read, or is of a story this game has not got, changes nothing.
 */
export async function importSave(parts: Parts, file: File): Promise<void> {
  const { library, notices, offers, router } = parts;
  const refuse = (reason: string) => {
    notices.say(`"${file.name}" was not opened. ${reason}`);
  };
  // Letters outside English take up to three bytes.
  if (file.size > 3 * limits.saveLetters) return refuse('It is larger than any save of Joined Up.');
  const read = readSave(await file.text());
  if (!read.ok) return refuse(`${read.reason} Choose another copy if you have one: a file that ends in .joined-up.json.`);
  const { story, seats } = read.started;
  const card = findStory(story);
  if (!card)
    return refuse(`It is a play of "${story}", a story this copy of the game does not have. If it is your own, choose its files first.`);
  const [seat = ''] = seats;
  if (!Object.hasOwn(card.seats, seat)) return refuse(`It is a play from the seat "${seat}", which "${card.title}" does not have.`);

  const goTo = (play: KeptPlay) => router.go({ screen: 'story', story, seat: play.seats[0] ?? '', seed: null, play: play.id });
  const bringIn = () => {
    const id = library.bringIn(read.play, read.log);
    const play = library.find(id);
    if (play) goTo(play);
  };
  const found = broughtIn(read.log, library.plays(story));
  if (found.how === 'new') return bringIn();
  const { play } = found;
  const name = `${seatName(card, seat)}, ${howFar(play)}`;
  if (found.how === 'kept') {
    notices.say(`The play in "${file.name}" is kept here already: ${name}.`);
    return goTo(play);
  }
  const far = howFar(reach(read.log));
  if (found.how === 'kept-goes-further')
    offers.make({
      title: 'The play kept here goes further than this file',
      words: `"${file.name}" holds ${far}. The same play is kept here (${name}), and goes on from there. It stays as it is.`,
      ways: [
        { action: 'go-on', words: 'Go on with the one kept here', go: () => goTo(play) },
        { action: 'keep-copy', words: 'Keep the older one too', go: bringIn },
      ],
    });
  else
    offers.make({
      title: 'This file goes further than the play kept here',
      words: `"${file.name}" holds ${far}. The same play is kept here (${name}), and ends before that.`,
      ways: [
        { action: 'keep-both', words: 'Open it, and keep both', go: bringIn },
        {
          action: 'keep-longer',
          words: 'Open it, and let the shorter one go',
          go() {
            bringIn();
            library.remove(play.key);
          },
        },
      ],
    });
}
