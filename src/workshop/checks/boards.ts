import { type Check, type Draft, type Found, inInk, inTable } from '../draft.ts';

/** How many ways of handing out the jobs of one board the walk takes on, and how many people one job may be offered to. */
export const boardLimits = { ways: 27, people: 3 } as const;

/** The jobs of a who-does-what board are decisions that only the board asks, and each of their choices names who does it. */
export const boards: Check = {
  name: 'who-does-what boards',
  reason: 'A job that nobody is named for, or that is asked a second time in the script, leaves the plan and the record at odds.',
  find: (draft) => Object.keys(draft.table.boards).flatMap((id) => onBoard(draft, id)),
};

function onBoard(draft: Draft, id: string): Found[] {
  const { boards, decisions } = draft.table;
  const jobs = boards[id]?.jobs ?? [];
  const ways = jobs.reduce((all, job) => all * Object.keys(decisions[job]?.choices ?? {}).length, 1);
  return [
    ...(ways > boardLimits.ways
      ? [
          inTable(
            draft,
            ['boards', id],
            `"${id}" can be filled in ${ways} ways; ${boardLimits.ways} are the most that can be walked. Take away a job, or a person.`,
          ),
        ]
      : []),
    ...jobs.flatMap((job) => onJob(draft, job)),
  ];
}

function onJob(draft: Draft, job: string): Found[] {
  const decision = draft.table.decisions[job];
  if (!decision) return [];
  const choices = Object.entries(decision.choices);
  const here = (message: string, ...place: string[]) => inTable(draft, ['decisions', job, ...place], message);
  const twice = choices.filter(([, { does }], at) => does && choices.findIndex(([, other]) => other.does === does) !== at);
  const asked = draft.choices.filter(({ id }) => Object.hasOwn(decision.choices, id));
  return [
    ...(decision.measured
      ? [here(`"${job}" is a job on a board and cannot be measured: I, We and They are not asked there.`, 'measured')]
      : []),
    ...(choices.length < 2 || choices.length > boardLimits.people
      ? [here(`The job "${job}" is offered to ${choices.length}; it needs two people or three to choose from.`, 'choices')]
      : []),
    ...choices
      .filter(([, { does }]) => !does)
      .map(([id]) => here(`"${id}" does not say who does the job; name a seat under "does".`, 'choices', id)),
    ...twice.map(([id, { does }]) => here(`"${id}" offers the job to ${does} a second time.`, 'choices', id)),
    ...asked.map(({ at, id }) => inInk(draft, at, `"${id}" is a job on a board; the script must not ask it as well.`)),
  ];
}
