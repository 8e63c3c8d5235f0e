import { fingerprint } from '../lib/fingerprint.ts';
import { shortId } from './short-id.ts';
import { readTags } from './tags.ts';
import type { Choice } from './turn.ts';

/**
 * A choice as Ink offers it. `id` is told apart from all others offered with it; `given` is the `#id` the script gave it ('' where it gave none),
 * `path` is Ink's path of the place in the script that offers it, and `wrong` are its tags that say nothing known.
 */
export type Offer = Choice & { given: string; path: string; wrong: string[] };

/** A choice of the interpreter, with the call it would go on from. */
export type InkChoice = {
  text: string;
  tags: string[] | null;
  sourcePath: string;
  targetPath: object | null;
  threadAtGeneration: { callstack: { temporaryVariables: Map<string, { value?: unknown }> }[] } | null;
};

/**
 * Tells the choices on offer apart by what the compiled story knows of them, whatever the layout of its source: by their `#id`; without one by the
 * path they lead to and the arguments and temporary variables they were offered with (a thread may be started twice); and where all that is
 * the same, by their order. The same play gives the same ids.
 */
export function offersOf(choices: readonly InkChoice[]): Offer[] {
  const taken = new Set<string>();
  return choices.map((choice) => {
    const { tags, problems: wrong } = readTags(choice.tags ?? []);
    const given = tags.id ?? '';
    const names = given ? [given, `${given}@${String(choice.targetPath)}`] : [`${String(choice.targetPath)}${argumentsOf(choice)}`];
    const id = free(names.map(shortId), taken);
    taken.add(id);
    return { id, text: choice.text.trim(), given, path: choice.sourcePath, wrong, ...(tags.by ? { by: tags.by } : {}) };
  });
}

/** The first name that is not taken; where all are, the last of them with a number. */
function free(names: readonly string[], taken: ReadonlySet<string>): string {
  const open = names.find((name) => !taken.has(name));
  if (open !== undefined) return open;
  const last = names.at(-1) ?? '';
  let number = 2;
  while (taken.has(shortId(`${last} ${number}`))) number++;
  return shortId(`${last} ${number}`);
}

/** The arguments and temporary variables of the call a choice was offered in: short ones to be read, others as a fingerprint. */
function argumentsOf({ threadAtGeneration }: InkChoice): string {
  // Those with a dollar sign are the compiler's own, and say where it goes back to.
  const held = [...(threadAtGeneration?.callstack.at(-1)?.temporaryVariables ?? [])].filter(([name]) => !name.startsWith('$'));
  if (held.length === 0) return '';
  const values = held.map(([, { value }]) => (value instanceof Map ? [...value.keys()].join('+') : String(value)));
  const words = values.join(',');
  return `(${/^[\p{L}\p{N} _,.+-]{0,24}$/u.test(words) ? words : fingerprint(JSON.stringify(values))})`;
}
