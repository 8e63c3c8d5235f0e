import * as v from 'valibot';
import { launchWords } from './launch-words.ts';

/** What a system puts into the address of a page that it launches. `actor` says who the learner is: it goes into what is sent, and nowhere else. */
export type Launch = {
  endpoint: string;
  fetch: string;
  actor: Readonly<Record<string, unknown>>;
  registration: string;
  activityId: string;
};

const web = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i));
const schema = v.object({
  endpoint: v.pipe(
    web,
    v.transform((endpoint) => endpoint.replace(/\/*$/, '/')),
  ),
  fetch: web,
  actor: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())),
  registration: v.pipe(v.string(), v.regex(/^[\da-f-]{36}$/i)),
  activityId: v.pipe(v.string(), v.minLength(1)),
});

/** Reads a launch from the words of an address; null when it is none, or not whole. */
export function readLaunch(words: { get(name: string): string | null }): Launch | null {
  const read = v.safeParse(schema, Object.fromEntries(launchWords.map((name) => [name, words.get(name)])));
  return read.success ? read.output : null;
}

const activity = v.looseObject({ id: v.string() });
const activities = v.union([
  v.array(activity),
  v.pipe(
    activity,
    v.transform((one) => [one]),
  ),
]);
const templateSchema = v.looseObject({
  contextActivities: v.optional(v.record(v.string(), activities), {}),
  extensions: v.optional(v.record(v.string(), v.unknown()), {}),
});
const dataSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    contextTemplate: v.optional(templateSchema, {}),
    launchMode: v.fallback(v.picklist(['Normal', 'Browse', 'Review']), 'Normal'),
    // A way back that is no address of the web leads nowhere: it could be a script.
    returnURL: v.fallback(v.optional(web), undefined),
  }),
);

/** What every statement of a launch carries in its context, as the system gave it. */
export type ContextTemplate = v.InferOutput<typeof templateSchema>;

/** What the system says of a launch: in `Browse` and `Review` nothing counts. `returnURL` is where the learner goes when they leave. */
export type LaunchData = v.InferOutput<typeof dataSchema>;

/** Reads what a system wrote down for a launch; null when it is not to be read. */
export function readLaunchData(text: string): LaunchData | null {
  const read = v.safeParse(dataSchema, text);
  return read.success ? read.output : null;
}
