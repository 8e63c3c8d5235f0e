import type { Agency } from '../../src/story/vocabulary.ts';
import { lanyards, palette } from './palette.ts';

/** How an agency shows itself: never by the colour alone. */
export type AgencyMark = {
  /** Its short name, as a label says it. */
  word: string;
  /** Path data on a 24-unit square, to be stroked 2 wide with round ends. */
  icon: string;
  /** The colour of its lanyard, or of the front door for families, who wear none. */
  colour: string;
};

const mark = (agency: Agency, word: string, icon: string): AgencyMark => ({ word, icon, colour: lanyards[agency] ?? palette.leaf });

/** The mark of every agency. Icons are from Lucide (ISC licence); the name of each stands beside it. */
export const agencyMarks: Record<Agency, AgencyMark> = {
  // book-open
  school: mark(
    'school',
    'School',
    'M12 5v16M20 19a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2h-4a5 5 0 0 0-4 2a5 5 0 0 0-4-2H4a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4a5 5 0 0 1 4 2a5 5 0 0 1 4-2z',
  ),
  // ear
  psychology: mark(
    'psychology',
    'Psychology',
    'M6 8.5a6.5 6.5 0 1 1 13 0c0 6-6 6-6 10a3.5 3.5 0 1 1-7 0M15 8.5a2.5 2.5 0 0 0-5 0v1a2 2 0 1 1 0 4',
  ),
  // stethoscope
  health: mark(
    'health',
    'Health',
    'M11 2v2M5 2v2M5 3H4a2 2 0 0 0-2 2v4a6 6 0 0 0 12 0V5a2 2 0 0 0-2-2h-1M8 15a6 6 0 0 0 12 0v-3M22 10a2 2 0 0 0-4 0a2 2 0 0 0 4 0',
  ),
  // cloud-sun
  camhs: mark(
    'camhs',
    'CAMHS',
    'M12 2v2M4.9 4.9l1.4 1.4M20 12h2M19.1 4.9l-1.4 1.4M15.9 12.6a4 4 0 0 0-5.9-4.1M13 22H7a5 5 0 1 1 4.9-6H13a3 3 0 0 1 0 6z',
  ),
  // umbrella
  'social-care': mark(
    'social-care',
    'Social care',
    'M12 13v7a2 2 0 0 0 4 0M12 2v2M21 13a1 1 0 0 0 1-1.3a10.3 10.3 0 0 0-20 0A1 1 0 0 0 3 13z',
  ),
  // sprout
  'early-help': mark(
    'early-help',
    'Early help',
    'M14 9.5V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4a4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3M4 9a5 5 0 0 1 8 4a5 5 0 0 1-8-4M5 21h14',
  ),
  // shield
  police: mark(
    'police',
    'Police',
    'M20 13c0 5-3.5 7.5-7.7 9a1 1 0 0 1-.6 0C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.2-2.7a1.2 1.2 0 0 1 1.6 0C14.5 3.8 17 5 19 5a1 1 0 0 1 1 1z',
  ),
  // route
  'youth-justice': mark(
    'youth-justice',
    'Youth justice',
    'M9 19a3 3 0 0 0-6 0a3 3 0 0 0 6 0h8.5a3.5 3.5 0 0 0 0-7h-11a3.5 3.5 0 0 1 0-7H15a3 3 0 0 0 6 0a3 3 0 0 0-6 0',
  ),
  // hand-helping
  voluntary: mark(
    'voluntary',
    'Voluntary sector',
    'M11 12h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 14M7 18l1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.8-2.9l-4.2 3.9M2 13l6 6',
  ),
  // landmark
  council: mark(
    'council',
    'Council',
    'M10 18v-7M11.1 2.2a2 2 0 0 1 1.8 0l7.8 3.8A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.2-1zM14 18v-7M18 18v-7M3 22h18M6 18v-7',
  ),
  // house
  family: mark(
    'family',
    'Family',
    'M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8M3 10a2 2 0 0 1 .7-1.5l7-6a2 2 0 0 1 2.6 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  ),
};
