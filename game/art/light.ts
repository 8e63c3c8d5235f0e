import { palette } from './palette.ts';

/** The light people stand in: daylight, or lamps while it grows dark outside. */
export type Light = 'day' | 'dusk';

/** How much of its red, green and blue a colour keeps at dusk; the rest goes towards night. Lamps keep the reds. */
const keeps = [0.84, 0.77, 0.72] as const;

const channel = (colour: string, index: number): number => Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);

/** A `#rrggbb` colour as it looks in that light. */
export function litBy(light: Light, colour: string): string {
  if (light === 'day') return colour;
  const values = keeps.map((share, index) => {
    const night = channel(palette.night, index);
    return Math.round(night + (channel(colour, index) - night) * share);
  });
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A drawn picture with every tone in that light; as long as before. */
export const inLight = (light: Light, svg: string): string =>
  light === 'day' ? svg : svg.replace(/#[0-9a-f]{6}(?=")/g, (colour) => litBy(light, colour));
