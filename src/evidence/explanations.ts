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
  Enacted: 'A preference was formed as a table, and you did your part in it.',
  Rhetoric: 'A preference was formed as a table, and less of it was carried out by you than was agreed.',
  'Lone effort': 'You acted as a member of the group, and the table formed little for that to rest on.',
  'Parallel working': 'Little was formed as a table, and each seat kept to its own course.',
} as const;
export type Verdict = keyof typeof verdictWords;
