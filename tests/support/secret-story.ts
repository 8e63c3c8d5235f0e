import { Compiler } from 'inkjs/full';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { fixtureTable } from './fixture-table.ts';

/** A story in which everything that is not for everybody has a word of its own, so that bytes can be searched for it. */
const script = `
-> start
=== start ===
The room is cold. #scene: team-room #alt: A cold room.
For Ann alone: zanzibar. #to: ann
For Ben alone: brimstone. #to: ben
For Cat alone: cinnamon. #to: cat
Not for Ann: hollyhock. #except: ann
* [Say it #id: speak #by: ann]
    Ann says it: saffron.
* [Keep quiet #id: silent #by: ann]
    Nobody speaks: saltpetre.
- The round begins. #activity: round_1
It has gone round: rosemary.
* [Reading by Easter #id: aim_read]
    They will read: galangal.
* [Hearing first #id: aim_hear]
    They will hear: goldenrod.
- * [Share the visits #id: ways_share]
* [One of us does it all #id: ways_one]
* [Wait for the panel #id: ways_wait]
- That is the way: wormwood.
* [Ring home #id: ring #by: ben]
* [Leave it #id: leave_it #by: ben]
- The phone lies on the table.
* [Ben leads #id: lead_ben]
* [Nobody leads #id: lead_none]
- Now the promise: periwinkle. #activity: promise
They have said it.
The next day: dandelion. #when: day
A month on: marigold. #when: month
A year on: yarrow. #when: year #ending: together
-> END
`;

const says = { hearing: 'Ann knows of a heliotrope.', bus: 'Ben knows of a bluebottle.', secret: 'Cat knows of a snapdragon.' };

export const secretStory: LoadedStory = {
  id: 'fixture',
  edition: 'secret',
  ink: new Compiler(script).Compile().ToJson() as string,
  table: {
    ...fixtureTable,
    facts: Object.fromEntries(
      Object.entries(fixtureTable.facts).map(([id, fact]) => [id, { ...fact, says: says[id as keyof typeof says] }]),
    ),
  },
  range: null,
  numbers: {},
  words: 60,
};

/** The words that only one seat may see before the table has heard them, and of the host's only the facts. */
export const secretWords: Record<string, string[]> = {
  ann: ['zanzibar', 'heliotrope'],
  ben: ['brimstone', 'bluebottle'],
  cat: ['cinnamon', 'snapdragon'],
};

/** Words of the story in its order; none may be anywhere before its page has been turned. */
export const laterWords = ['rosemary', 'wormwood', 'periwinkle', 'dandelion', 'marigold', 'yarrow'];
