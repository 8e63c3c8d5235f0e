/** The rungs of partnership that a session can reach, with what stands for each in a story (after Frost 2005, p13; what counts as reaching a rung is the authors' judgement). */
export const rungs = [
  { level: 0, name: 'Side by side', means: 'Each service does its own work, with no line between them.', needs: 'nothing' },
  {
    level: 1,
    name: 'Co-operation',
    means: 'Services tell each other what they know and stay independent.',
    needs: 'information shared: a choice that does so, or facts of two seats on the table',
  },
  {
    level: 2,
    name: 'Collaboration',
    means: 'Services plan together and deal with what overlaps and what is missing.',
    needs: 'a common plan',
  },
  {
    level: 3,
    name: 'Co-ordination',
    means: 'One agreed aim, someone who leads, and people bound to their part; each gives up some freedom for it.',
    needs: 'a joint goal, a named lead, and at least half of the seats committed',
  },
] as const;

export type Level = (typeof rungs)[number]['level'];
