import type { dialects } from './scorm.ts';

/** A window as far as it is searched. Reading any of it may throw: it may belong to another site. */
export type Around = { parent?: unknown; opener?: unknown; API?: unknown; API_1484_11?: unknown };

/** What a system lends to the page it opened. */
export type Found = { kind: keyof typeof dialects; api: object };

const kinds = [
  ['API_1484_11', 'scorm2004'],
  ['API', 'scorm12'],
] as const;

/** Looks for a learning system: in this window, the windows around it, the one that opened it, and those around that. Null when there is none. Never throws. */
export function findApi(from: object): Found | null {
  const around = chain(from);
  const openers = around.flatMap((window) => chain(part(window, 'opener')));
  for (const window of [...around, ...openers])
    for (const [name, kind] of kinds) {
      const api = part(window, name);
      if (api) return { kind, api };
    }
  return null;
}

/** A window and those around it, up to the outermost; some systems nest more than the seven that the standard's own search climbs. */
function chain(from: object | null): object[] {
  const windows: object[] = [];
  for (let window = from; window && !windows.includes(window) && windows.length < 50; window = part(window, 'parent')) windows.push(window);
  return windows;
}

function part(window: object | null, name: keyof Around): object | null {
  try {
    const found: unknown = window === null ? null : Reflect.get(window, name);
    return typeof found === 'object' || typeof found === 'function' ? found : null;
  } catch {
    return null;
  }
}
