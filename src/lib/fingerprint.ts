/** A short fingerprint of a text: 14 hex digits (two 28-bit FNV-1a halves). It finds damage and change; it is no defence against forgery. */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  return hex(low) + hex(high);
}

const hex = (half: number) => (half >>> 4).toString(16).padStart(7, '0');
