import type { Theme } from './themes.ts';

/** A code of Rose 2011: its theme, its name, and in how many participants' talk it came up (Table 3). */
export type CodeRow = {
  theme: Theme | 'collective';
  name: string;
  total: number;
  role: number;
  identity: number;
  control: number;
};

const row = (theme: CodeRow['theme'], name: string, total: number, role: number, identity: number, control: number): CodeRow => ({
  theme,
  name,
  total,
  role,
  identity,
  control,
});

/**
 * The twenty codes with the figures of Rose 2011's Table 3: number of participants (of 54) per dilemma discussion.
 * Grouping follows Table 3, so specialist expertise stands under expertise, and the row printed "Territory" is Domain.
 */
export const codes = {
  'common-goal': row('collective', 'Common goal', 25, 13, 6, 12),
  'common-plan': row('collective', 'Common plan', 20, 13, 1, 9),
  'professional-background': row('identity', 'Professional background', 33, 2, 33, 0),
  'professional-progression': row('identity', 'Professional progression', 20, 2, 19, 3),
  'specialist-perspective': row('identity', 'Specialist perspective', 41, 8, 39, 1),
  'different-perspectives': row('expertise', 'Different perspectives', 53, 34, 30, 36),
  overlap: row('expertise', 'Overlap', 21, 18, 8, 3),
  'recognition-of-contribution': row('expertise', 'Recognition of contribution', 40, 37, 5, 6),
  capacity: row('expertise', 'Capacity', 32, 27, 9, 1),
  'role-understanding': row('expertise', 'Role understanding', 38, 32, 10, 9),
  'using-specialist-expertise': row('expertise', 'Using specialist expertise', 45, 41, 15, 2),
  'sharing-expertise': row('territory', 'Sharing expertise', 28, 21, 15, 2),
  boundaries: row('territory', 'Boundaries', 41, 32, 13, 4),
  'agency-priorities': row('territory', 'Agency and professional priorities', 41, 19, 23, 8),
  'who-decides': row('power', 'Who makes decisions', 23, 11, 7, 10),
  'status-hierarchy': row('power', 'Status and hierarchy', 26, 8, 7, 18),
  'influence-over-others': row('power', 'Influence over others', 22, 7, 4, 15),
  'case-knowledge': row('power', 'Knowledge about a case', 20, 6, 3, 13),
  domain: row('power', 'Domain', 27, 9, 9, 18),
  personality: row('power', 'Personality', 14, 3, 1, 10),
} as const satisfies Record<string, CodeRow>;
export type Code = keyof typeof codes;
export const codeIds = Object.keys(codes) as Code[];
