import { Compiler } from 'inkjs/full';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { fixtureRange, fixtureTable } from './fixture-table.ts';

const script = `
VAR committed = 0
-> start
=== start ===
The room is cold. #scene: team-room #alt: A cold room.
* [Say it #id: speak #by: ann]
    Ann says it.
* [Keep quiet #id: silent #by: ann]
    Nobody speaks.
- The round begins. #activity: round_1
It has gone round.
* [Reading by Easter #id: aim_read]
* [Hearing first #id: aim_hear]
- That is the aim.
* [Share the visits #id: ways_share]
* [One of us does it all #id: ways_one]
* [Wait for the panel #id: ways_wait]
- That is the way.
* [Ring home #id: ring #by: ben]
* [Leave it #id: leave_it #by: ben]
- The phone lies on the table.
* [Ben leads #id: lead_ben]
* [Nobody leads #id: lead_none]
- Now the promise. #activity: promise
They have said it.
The next day Kit came in late. #when: day
A month on the bus had changed. #when: month
A year on. #when: year
{ committed > 1:
    They came back to it. #ending: together
- else:
    They did not. #ending: apart
}
-> END
`;

/** The fixture as a story that can be played. */
export const fixtureStory: LoadedStory = {
  id: 'fixture',
  edition: 'e1',
  ink: new Compiler(script).Compile().ToJson() as string,
  table: fixtureTable,
  range: fixtureRange,
  numbers: {},
  words: 60,
};
