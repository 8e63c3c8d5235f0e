/** In a package of one file the drawings stand in the page itself, by their path under `art/`; elsewhere there are none. While pages are built there is no document. */
const inPage = (): Record<string, string> => JSON.parse(globalThis.document?.getElementById('drawings')?.textContent ?? '{}');

let drawings: Record<string, string> | null = null;
const made = new Map<string, string>();

/** The address of a drawing by its path, such as `people/dev.svg`: a file under `art/`, or where the page brings its drawings with it, made of those. */
export function pictureAddress(path: string): string {
  drawings ??= inPage();
  const drawing = Object.hasOwn(drawings, path) ? drawings[path] : undefined;
  if (drawing === undefined) return `art/${path}`;
  const address = made.get(path) ?? URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  made.set(path, address);
  return address;
}
