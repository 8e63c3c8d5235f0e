import type { PersonId } from '../../src/story/cast.ts';
import { care } from './looks/care.ts';
import { family } from './looks/family.ts';
import { health } from './looks/health.ts';
import { school } from './looks/school.ts';
import type { Look } from './person/look.ts';

/** How each person of Calderwick looks, in every story. Colours are names from the palette; no two are alike. */
export const looks: Record<PersonId, Look> = { ...school, ...health, ...care, ...family };
