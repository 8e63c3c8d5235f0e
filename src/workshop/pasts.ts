/** A past beyond this many combinations is walked one remembered ending at a time. */
const mostPasts = 64;

/** Stands for any ending of an earlier story that is not named. */
export const someEnding = 'some_ending';

/**
 * The endings of earlier stories that a compiled story asks about (`{past_whose_job == "shared_load"}`), as the pasts to walk it with: none, each
 * ending it names, and one that it does not name; all combinations while they are few.
 */
export function pastsOf(ink: string): Record<string, string>[] {
  const asked = new Map<string, Set<string>>();
  for (const [, name, ending] of ink.matchAll(/"VAR\?":"past_(\w+)"\},"str","\^([^"]*)"/g)) {
    const endings = asked.get(name as string) ?? new Set([someEnding]);
    asked.set(name as string, ending ? endings.add(ending) : endings);
  }
  const combined = [...asked].reduce<Record<string, string>[]>(
    (pasts, [name, endings]) => pasts.flatMap((past) => [past, ...[...endings].map((ending) => ({ ...past, [name]: ending }))]),
    [{}],
  );
  if (combined.length <= mostPasts) return combined;
  return [{}, ...[...asked].flatMap(([name, endings]) => [...endings].map((ending) => ({ [name]: ending })))];
}
