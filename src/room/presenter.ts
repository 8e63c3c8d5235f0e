import { wordsIn } from '../lib/words-in.ts';
import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../story/read-effects-table.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { typesetAll } from '../story/typeset.ts';
import { extraMoments, momentsOf } from './moments.ts';

/** How many words a presenter is given to say at once, verbatim. */
export const mostWords = 25;

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/, 'an id has small letters, digits, - and _ only, and starts with a letter'));
const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'needs some words'));
const spoken = v.pipe(
  words,
  v.check(
    (text) => wordsIn(text) <= mostWords,
    ({ input }) => `has ${wordsIn(input)} words; a presenter says at most ${mostWords} at once`,
  ),
);
const minutes = v.pipe(v.number(), v.minValue(0, 'at least 0'), v.maxValue(180, 'at most 180'));

const moment = v.strictObject({
  say: spoken,
  ask: v.optional(spoken),
  /** What the presenter waits for before going on. */
  wait_for: v.optional(words),
  /** Seconds in which nobody says anything. */
  silence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(300))),
  /** Who reads the lines of the story aloud, if anybody. */
  reads: v.optional(v.picklist(['presenter', 'a volunteer', 'nobody']), 'nobody'),
  /** Said where a duty leaves no choice: "we do not vote on this". */
  duty: v.optional(spoken),
  /** Words of the trade said plainly, by word. */
  plain: v.optional(v.record(words, words), {}),
});

/** How a moment is played in one version: `minutes` it may take, `stop` the minute of the session at which it ends whatever has been said. */
const step = v.strictObject({
  moment: id,
  minutes,
  stop: v.optional(minutes),
  play: v.optional(v.picklist(['full', 'quick', 'skip']), 'full'),
});

const inject = v.strictObject({ label: words, says: words });

/** The script of a presenter, as `presenter.yaml` is written. */
export const scriptSchema = v.strictObject({
  /** Words for what may happen at any time. */
  lines: v.strictObject({
    stepping_out: spoken,
    own_case: spoken,
    not_like_that: spoken,
    latecomer: spoken,
    dead_phone: spoken,
    plain_words: spoken,
  }),
  /** What the presenter may let happen: a call, a new fact. It changes nothing but what people know. */
  injects: v.optional(v.record(id, inject), {}),
  moments: v.record(id, moment),
  versions: v.strictObject({ 60: v.array(step), 120: v.array(step) }),
});

export type Script = v.InferOutput<typeof scriptSchema>;
export type ScriptMoment = Script['moments'][string];
export type ScriptStep = Script['versions'][60][number];
export type Minutes = 60 | 120;

/** A presenter's script, or the problems that keep it from being one. */
export type ReadScript = { script: Script | null; problems: Problem[] };

/** How many measured decisions are played in full, at the least, where a story has so many. */
const fullAtLeast: Record<Minutes, number> = { 60: 2, 120: 3 };

/** Reads a `presenter.yaml` for a story. Never throws; every problem names its line and says what to do. */
export function readScript(text: string, file: string, table: EffectsTable): ReadScript {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0)
    return { script: null, problems: document.errors.map(({ pos, message }) => ({ file, line: at(pos[0]), message: firstLine(message) })) };
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const inside = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const key = path[depth - 1];
      const node = isMap(inside)
        ? inside.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))?.key
        : isSeq(inside)
          ? inside.items[Number(key)]
          : undefined;
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return at(range[0]);
    }
    return 1;
  };
  const parsed = v.safeParse(scriptSchema, typesetAll(document.toJS()) ?? {});
  const problem = (path: readonly (string | number)[], message: string): Problem => ({ file, line: lineOf(path), message });
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => {
      const path = (issue.path ?? []).map((one) => one.key as string | number);
      return problem(path, `${path.join('.') || 'the script'}: ${issue.message}`);
    });
    return { script: null, problems };
  }
  const problems = misfits(parsed.output, table).map(([path, message]) => problem(path, message));
  return { script: problems.length === 0 ? parsed.output : null, problems };
}

type Misfit = [path: (string | number)[], message: string];

/** What does not fit between a script and its story: every moment has its entry, every version plays every decision and keeps its time. */
function misfits(script: Script, table: EffectsTable): Misfit[] {
  const moments = momentsOf(table);
  const known = [...moments, ...extraMoments];
  const entries = Object.keys(script.moments);
  return [
    ...moments
      .filter((one) => !entries.includes(one))
      .map((one): Misfit => [['moments'], `moments: "${one}" has no entry; say what the presenter says there.`]),
    ...entries
      .filter((one) => !known.includes(one))
      .map((one): Misfit => [['moments', one], `moments.${one}: the story has no such moment.`]),
    ...([60, 120] as const).flatMap((version) => timing(script, table, version)),
  ];
}

function timing(script: Script, table: EffectsTable, version: Minutes): Misfit[] {
  const steps = script.versions[version];
  const path = (at: number) => ['versions', version, at];
  const jobs = Object.values(table.boards).flatMap((board) => board.jobs);
  const decisions = Object.keys(table.decisions).filter((id) => !jobs.includes(id));
  const total = steps.reduce((sum, { minutes: lasts, play }) => (play === 'skip' ? sum : sum + lasts), 0);
  const full = steps.filter(({ moment: id, play }) => play === 'full' && table.decisions[id]?.measured).length;
  const least = Math.min(fullAtLeast[version], decisions.filter((id) => table.decisions[id]?.measured).length);
  const missing = decisions.filter((id) => !steps.some((one) => one.moment === id));
  const late = steps.findIndex(({ stop }, at) => steps.slice(0, at).some((before) => (before.stop ?? 0) > (stop ?? 1000)));
  return [
    ...steps.flatMap(({ moment: id }, at): Misfit[] =>
      Object.hasOwn(script.moments, id) ? [] : [[path(at), `versions.${version}: "${id}" has no entry under moments.`]],
    ),
    ...missing.map(
      (id): Misfit => [['versions', version], `versions.${version}: the decision "${id}" is left out; play it full, quick or skip.`],
    ),
    ...(full < least
      ? [[['versions', version], `versions.${version}: ${full} measured decisions are played in full; ${least} is the least.`] as Misfit]
      : []),
    ...(total > version ? [[['versions', version], `versions.${version}: the steps take ${total} minutes together.`] as Misfit] : []),
    ...(late >= 0 ? [[path(late), `versions.${version}: this step would have to stop before an earlier one does.`] as Misfit] : []),
  ];
}

/** Which measured decisions a version plays quickly or in full; skipped ones are played quickly, and the host closes them. */
export function playsOf(script: Script, version: Minutes): Record<string, 'full' | 'quick'> {
  return Object.fromEntries(script.versions[version].map(({ moment: id, play }) => [id, play === 'full' ? 'full' : 'quick']));
}

const firstLine = (text: string) => text.split('\n')[0] ?? text;
