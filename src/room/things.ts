import type { Theme } from '../evidence/themes.ts';
import type { PersonId } from '../story/cast.ts';
import type { Gift } from './told.ts';

/** Somebody who sits at the desk; `you` is whoever looks. */
export type Sitter = { id: string; person: PersonId; name: string; you?: true };

/** What something given up is on the table: a thing of the giver's work, and of a family a folded paper. */
export type Thing = 'badge' | 'notebook' | 'key' | 'pen' | 'paper';
export const thingOfTheme: Record<Theme, Thing> = { identity: 'badge', expertise: 'notebook', territory: 'key', power: 'pen' };

/** A thing on the table, and whose it was. */
export type LaidThing = { thing: Thing; seat: string; person: PersonId | null; gives: string };

/** What lies on the table, in the order in which it was laid there. */
export const thingsOf = ({ gifts, sitters }: { gifts: readonly Gift[]; sitters: readonly Sitter[] }): LaidThing[] =>
  gifts.map(({ seat, theme, gives, family }) => ({
    thing: family ? 'paper' : thingOfTheme[theme],
    seat,
    person: sitters.find(({ id }) => id === seat)?.person ?? null,
    gives,
  }));

/** A thing in words: whose it was, and what was given up with it. */
export const thingWords = ({ thing, gives }: Pick<LaidThing, 'thing' | 'gives'>, name: string): string =>
  `${name}’s ${thing === 'paper' ? 'folded paper' : thing}${gives ? `, for ${gives}` : ''}`;
