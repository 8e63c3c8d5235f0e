/** The light something stands in: daylight; `dusk`, by lamplight while it grows dark outside; `shade`, the room behind those who sit in it. */
export type Light = 'day' | 'dusk' | 'shade';

/** How much of itself the darkest and the lightest tone keep, and how much of its red, green and blue; the rest goes towards night. Lamps keep the reds, the last of the sky the blues. */
const keeps: Record<Exclude<Light, 'day'>, { dark: number; light: number; tint: readonly number[] }> = {
  dusk: { dark: 0.8, light: 0.98, tint: [1, 0.93, 0.83] },
  shade: { dark: 0.5, light: 0.72, tint: [0.93, 0.96, 1] },
};

/** What shines by itself keeps its tone in every light. */
export const shining = { ceiling: '#fff3d6', shade: '#f8dfa0', shadeTurned: '#eac983' } as const;
const always: ReadonlySet<string> = new Set(Object.values(shining));

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const night = channels('#15203a');

/** A `#rrggbb` colour as it looks in that light. */
export function litBy(light: Light, colour: string): string {
  if (light === 'day' || always.has(colour)) return colour;
  const own = channels(colour);
  const { dark, light: bright, tint } = keeps[light];
  const kept = dark + (bright - dark) * (Math.max(...own) / 255);
  const values = own.map((value, index) => {
    const towards = night[index] as number;
    return Math.round(towards + (value - towards) * kept * (tint[index] as number));
  });
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A drawn picture with every tone in that light; as long as before. */
export const inLight = (light: Light, svg: string): string =>
  light === 'day' ? svg : svg.replace(/#[0-9a-f]{6}(?=")/g, (colour) => litBy(light, colour));
