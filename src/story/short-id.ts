import { fingerprint } from '../lib/fingerprint.ts';

/** The most letters an id has that goes into a record: of a choice, an ending, a story. What is longer in a story is shortened by `shortId`. */
export const longestId = 80;

/** An id that fits into a record. A longer one keeps its beginning, and its fingerprint tells it from others that begin alike. */
export function shortId(id: string): string {
  return id.length <= longestId ? id : `${id.slice(0, longestId - 15)}~${fingerprint(id)}`;
}
