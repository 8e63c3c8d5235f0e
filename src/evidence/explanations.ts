import type { Theme } from './themes.ts';

/** Each kind of story in one sentence (role, identity and control after Rose 2011; critical incidents after Frost 2005 and Anning 2006). */
export const kinds = {
  tutorial: { name: 'First steps', about: 'A short case that shows how the table works.' },
  role: { name: 'Role dilemma', about: 'Whose work is this, and who is the right person for it?' },
  identity: { name: 'Identity dilemma', about: 'Who am I, professionally, if I work in more than one camp?' },
  control: { name: 'Control dilemma', about: 'Who is heard, and who decides, when professionals disagree?' },
  incident: { name: 'Critical incident', about: 'Something out of the ordinary tests how a team works.' },
} as const;

/** What giving something up means in each theme, in one sentence (after Rose 2011). */
export const themeWords: Record<Theme, { name: string; about: string }> = {
  identity: { name: 'Identity', about: 'How you see yourself as a professional, and how others see you.' },
  expertise: { name: 'Expertise', about: 'Whether what you know is used, and whether anyone notices.' },
  territory: { name: 'Territory', about: 'What counts as your work, and what you let others learn or take on.' },
  power: { name: 'Power', about: 'Who is heard, who decides, and from what position.' },
};

/** The four corners of the quadrant, each in one sentence (authors' words for what Rose 2011 distinguishes). */
export const verdictWords = {
  Enacted: 'The table formed a preference of its own, and in at least half of your moments you acted on it.',
  Rhetoric: 'The table formed a preference of its own, and in fewer than half of your moments you acted on it.',
  'Lone effort':
    'In at least half of your moments you acted on what the table held best, while it formed little in the way of a shared goal, plan or responsibility.',
  'Parallel working':
    'The table formed little in the way of a shared goal, plan or responsibility, and in fewer than half of your moments you acted on what it held best.',
} as const;
export type Verdict = keyof typeof verdictWords;

/** The four corners in plain words. */
export const plainVerdicts: Record<Verdict, string> = {
  Enacted: 'Agreed and done',
  Rhetoric: 'Agreed, not done',
  'Lone effort': 'Done alone',
  'Parallel working': 'Side by side',
};
