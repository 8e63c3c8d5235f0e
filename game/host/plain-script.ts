/** What a presenter says where a story has no script of its own: by moment, and by what kind of thing is asked. */
export type PlainMoment = { say: string; waitFor?: string };

export const plainMoments: Record<string, PlainMoment> = {
  welcome: {
    say: 'We practise working together. There are no marks and no right answers. Nothing here is about real people, so leave your own cases outside.',
    waitFor: 'people to come in',
  },
  seats: {
    say: 'You get a seat that is not your own job. Anyone may step out at any time; nobody asks why.',
    waitFor: 'everybody to have a seat',
  },
  briefs: { say: 'Read what only you know. You may tell it later. Please do not show your screen.', waitFor: 'people to look up again' },
  scene: { say: 'Listen, and look at who is in the room.', waitFor: 'the last line of the page' },
  day: { say: 'Soon after. Read quietly.', waitFor: 'ten quiet seconds' },
  month: { say: 'A month on.', waitFor: 'ten quiet seconds' },
  year: { say: 'And a year on.', waitFor: 'ten quiet seconds' },
  reading: { say: 'We read on.', waitFor: 'the room to have read the page; then turn it' },
  revealed: { say: 'Look who put what forward, and why.', waitFor: 'a quiet moment; then turn the page' },
  settled: { say: 'So that is what the table does. Whom does it cost something?', waitFor: 'a quiet moment; then turn the page' },
  'out-of-part': { say: 'Step out of your part. Tell a neighbour what you did not know about their job.' },
  word: { say: 'One word: how was it? Without names.', waitFor: 'most of the words' },
  child: { say: 'First the child. Whoever sits in the child’s chair speaks first, if they like.' },
  parted: { say: 'This is where we parted. What did those who saw it otherwise see?' },
  'gave-up': { say: 'This is who gave up what. Who had seen it at the time?' },
  needed: { say: 'This was known, and not said. What would have made it possible?' },
  questions: { say: 'Three questions. Take the one that pulls you.' },
  thanks: { say: 'Thank somebody for one thing they laid down.' },
  comments: { say: 'What do you take from it? Write it down; no name stands by it.' },
  plans: { say: 'If this happens, then we do that. Only for your own service, with a day to it.' },
};

/** By the kind of what is open at the table. */
export const plainKinds: Record<string, PlainMoment> = {
  instinct: {
    say: 'By yourself, quietly: what would suit you best, and what would be best for all of us?',
    waitFor: 'everybody to have answered',
  },
  proposal: { say: 'Two minutes to talk in your seat. Then put one forward.', waitFor: 'everybody to have put one forward' },
  again: { say: 'It is not settled. Talk to the other seats for two minutes, then put forward once more.' },
  response: { say: 'One seat is asked what it does now. The others wait.' },
  payer: { say: 'Still a tie. Whoever it asks most of decides.' },
  move: { say: 'One seat is asked something of its own. The others wait.' },
  board: { say: 'Who does what? Every job needs a name.' },
  share: { say: 'Tell it, or keep it. What puts a child at risk has to come out.' },
  commit: { say: 'Eyes shut, if you like. Hold, signpost or commit: all cards turn together.' },
};
