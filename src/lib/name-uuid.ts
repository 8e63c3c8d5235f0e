import { fingerprint } from './fingerprint.ts';

/**
 * A UUID made of a text: the same text always gives the same one. It is written as version 4, since some stores of statements take no other;
 * like the fingerprint it is made of, it is no defence against forgery.
 */
export function nameUuid(text: string): string {
  const hex = ['a', 'b', 'c'].map((salt) => fingerprint(`${salt}${text}`)).join('');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
