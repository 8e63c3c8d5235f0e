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

/**
 * The twenty codes with the figures of Rose 2011's Table 3: number of participants (of 54) per dilemma discussion.
 * Grouping follows Table 3, so specialist expertise stands under expertise, and the row printed "Territory" is Domain.
 */
export const codes = {
  'common-goal': { theme: 'collective', name: 'Common goal', total: 25, role: 13, identity: 6, control: 12 },
  'common-plan': { theme: 'collective', name: 'Common plan', total: 20, role: 13, identity: 1, control: 9 },
  'professional-background': { theme: 'identity', name: 'Professional background', total: 33, role: 2, identity: 33, control: 0 },
  'professional-progression': { theme: 'identity', name: 'Professional progression', total: 20, role: 2, identity: 19, control: 3 },
  'specialist-perspective': { theme: 'identity', name: 'Specialist perspective', total: 41, role: 8, identity: 39, control: 1 },
  'different-perspectives': { theme: 'expertise', name: 'Different perspectives', total: 53, role: 34, identity: 30, control: 36 },
  overlap: { theme: 'expertise', name: 'Overlap', total: 21, role: 18, identity: 8, control: 3 },
  'recognition-of-contribution': { theme: 'expertise', name: 'Recognition of contribution', total: 40, role: 37, identity: 5, control: 6 },
  capacity: { theme: 'expertise', name: 'Capacity', total: 32, role: 27, identity: 9, control: 1 },
  'role-understanding': { theme: 'expertise', name: 'Role understanding', total: 38, role: 32, identity: 10, control: 9 },
  'using-specialist-expertise': { theme: 'expertise', name: 'Using specialist expertise', total: 45, role: 41, identity: 15, control: 2 },
  'sharing-expertise': { theme: 'territory', name: 'Sharing expertise', total: 28, role: 21, identity: 15, control: 2 },
  boundaries: { theme: 'territory', name: 'Boundaries', total: 41, role: 32, identity: 13, control: 4 },
  'agency-priorities': { theme: 'territory', name: 'Agency and professional priorities', total: 41, role: 19, identity: 23, control: 8 },
  'who-decides': { theme: 'power', name: 'Who makes decisions', total: 23, role: 11, identity: 7, control: 10 },
  'status-hierarchy': { theme: 'power', name: 'Status and hierarchy', total: 26, role: 8, identity: 7, control: 18 },
  'influence-over-others': { theme: 'power', name: 'Influence over others', total: 22, role: 7, identity: 4, control: 15 },
  'case-knowledge': { theme: 'power', name: 'Knowledge about a case', total: 20, role: 6, identity: 3, control: 13 },
  domain: { theme: 'power', name: 'Domain', total: 27, role: 9, identity: 9, control: 18 },
  personality: { theme: 'power', name: 'Personality', total: 14, role: 3, identity: 1, control: 10 },
} as const satisfies Record<string, CodeRow>;
export type Code = keyof typeof codes;
export const codeIds = Object.keys(codes) as Code[];
