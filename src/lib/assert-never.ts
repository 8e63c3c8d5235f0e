/** Throws at once when a case that cannot be turns up; the compiler then lists every switch that forgot one. */
export function assertNever(value: never): never {
  throw new Error(`Expected nothing here, found ${JSON.stringify(value)}.`);
}
