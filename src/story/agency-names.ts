import type { Agency } from './vocabulary.ts';

/** What each service is called where people read it. */
export const agencyNames: Record<Agency, string> = {
  school: 'School',
  psychology: 'Psychology',
  health: 'Health',
  camhs: 'CAMHS',
  'social-care': 'Social care',
  'early-help': 'Early help',
  police: 'Police',
  'youth-justice': 'Youth justice',
  voluntary: 'Voluntary sector',
  council: 'Council',
  family: 'Family',
};
