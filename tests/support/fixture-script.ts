import { momentsOf } from '../../src/room/moments.ts';
import { readScript, type Script } from '../../src/room/presenter.ts';
import { fixtureTable } from './fixture-table.ts';

const decisions = ['aim', 'ways', 'lead'];

/** A presenter's script for the fixture, as it would be written: it plays both measured decisions in full. */
export const fixtureScriptText = `
lines:
  stepping_out: Anyone may step out at any time. Nobody asks why.
  own_case: Keep your own cases out of this room, please. Talk to your manager today.
  not_like_that: It may be different where you work. Say how, later.
  latecomer: Take any seat that has people in it. They tell you the rest.
  dead_phone: Share your neighbour's phone; your seat has one answer anyway.
  plain_words: Say it as you would to a child of nine.
injects:
  call:
    label: The school rings
    says: The school rings. Kit has not come in today.
moments:
${momentsOf(fixtureTable)
  .map(
    (moment) => `  ${moment}:
    say: This is where we are now. Take a moment and look around.
    wait_for: everybody to look up
    silence: 5
`,
  )
  .join('')}  break:
    say: Ten minutes, please. Leave the cards where they are.
versions:
  60:
${steps(60)}
  120:
${steps(120)}
`;

function steps(version: 60 | 120): string {
  const long = version === 120;
  const rows: [moment: string, minutes: number][] = [
    ['welcome', long ? 10 : 4],
    ['seats', long ? 5 : 3],
    ['briefs', long ? 5 : 3],
    ['scene', long ? 6 : 4],
    ['ann_speaks', 1],
    ['round_1', long ? 6 : 3],
    ['aim', long ? 12 : 9],
    ['ways', long ? 12 : 9],
    ['ben_rings', 1],
    ['lead', 3],
    ['promise', long ? 5 : 3],
    ...(long ? ([['break', 10]] as [string, number][]) : []),
    ['day', 1],
    ['month', 1],
    ['year', 1],
    ['word', long ? 4 : 2],
    ['parted', long ? 8 : 3],
    ['plans', long ? 12 : 5],
  ];
  return rows
    .map(([moment, minutes]) => `    - { moment: ${moment}, minutes: ${minutes}${decisions.includes(moment) ? ', play: full' : ''} }`)
    .join('\n');
}

/** The same, read. */
export const fixtureScript: Script = (() => {
  const { script, problems } = readScript(fixtureScriptText, 'presenter.yaml', fixtureTable);
  if (!script) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return script;
})();
