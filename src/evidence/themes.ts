/** The four themes in which professionals give something up to reach a collective preference (Rose 2011). */
export const themes = ['identity', 'expertise', 'territory', 'power'] as const;
export type Theme = (typeof themes)[number];
