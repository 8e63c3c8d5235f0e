/**
 * What the rule of settling is held to in every story. Shares run from 0 to 1; the first two figures are from `play.md`'s trial of the rule, the others the authors'
 * judgement.
 */
export const settlingLimits = {
  /** How often the first proposal should be what is settled, hold-outs apart: in plays by chance, and by somebody who reads the table. */
  firstByChance: { least: 0.3, most: 0.55 },
  firstByReader: { least: 0.5, most: 0.8 },
  /** Of all refusals, at how many each way of answering must be the best one, and at how many the worst. */
  answerBest: 0.15,
  answerWorst: 0.15,
  /** In how many plays by chance somebody must change sides because of the player: more than this. */
  sidesChange: 0.5,
  /** By how much of what can be reached somebody who taps the same place must end below one who reads. */
  readerAhead: 0.2,
  /** From this share of measured decisions on, a colleague looks as if it were always with the player. */
  nearlyAlways: 0.85,
  /** How many seats may hold the largest group value by default. */
  holdBest: 2,
  /** How many measured decisions are played in full, and how often a seat is asked what a colleague would rather have. */
  full: 3,
  they: { least: 1, most: 2 },
  /** How many words a seat may read before it is first asked something. */
  firstWords: 250,
} as const;
