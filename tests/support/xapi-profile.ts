import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

type Words = Record<string, string>;
type Named = { id: string; type: string; inScheme: string; prefLabel: Words; definition: Words };
type Rule = { location: string; presence?: 'included' | 'excluded' | 'recommended'; any?: unknown[]; all?: unknown[]; none?: unknown[] };
export type Concept = Named & { inlineSchema?: string; recommendedVerbs?: string[]; contentType?: string };
export type Template = Named & { verb: string; objectActivityType?: string; contextCategoryActivityType?: string[]; rules: Rule[] };
export type Profile = Omit<Named, 'inScheme'> & {
  '@context': string;
  conformsTo: string;
  author: { type: string; name: string };
  versions: { id: string; generatedAtTime: string }[];
  concepts: Concept[];
  templates: Template[];
};

/** The profile as it is published. */
export const profile = JSON.parse(readFileSync(resolve('docs/xapi-profile.jsonld'), 'utf8')) as Profile;

/** Whether a statement has all that chooses a template. */
export const fits = (statement: object, { verb, objectActivityType, contextCategoryActivityType = [] }: Template): boolean =>
  at(statement, '$.verb.id').includes(verb) &&
  (objectActivityType === undefined || at(statement, '$.object.definition.type').includes(objectActivityType)) &&
  contextCategoryActivityType.every((type) => at(statement, '$.context.contextActivities.category[*].definition.type').includes(type));

/** The rules of a template that a statement breaks. */
export const broken = (statement: object, { rules }: Template): string[] =>
  rules.filter((rule) => !isKept(statement, rule)).map((rule) => JSON.stringify(rule));

function isKept(statement: object, { location, presence, any, all, none }: Rule): boolean {
  const found = at(statement, location);
  if (presence === 'included' && found.length === 0) return false;
  if (presence === 'excluded') return found.length === 0;
  const among = (list: unknown[]) => (value: unknown) => list.includes(value);
  return (!any || found.some(among(any))) && (!all || found.every(among(all))) && (!none || !found.some(among(none)));
}

/** What stands at a JSONPath of the kind that the profile uses: names, names in brackets, and all members of a list. */
export function at(whole: unknown, path: string): unknown[] {
  const steps = [...path.matchAll(/\.(\w+)|\['([^']+)'\]|\[(\*)\]/g)].map(([, name, quoted, all]) => name ?? quoted ?? all ?? '');
  if (path !== `$${steps.map((step) => [`.${step}`, `['${step}']`, '[*]'].find((form) => path.includes(form))).join('')}`)
    throw new Error(`Expected a path of names and [*], found ${path}.`);
  return steps.reduce<unknown[]>(
    (values, step) =>
      values.flatMap((value) => {
        if (step === '*') return Array.isArray(value) ? value : [];
        return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? [Reflect.get(value, step)] : [];
      }),
    [whole],
  );
}

type Schema = {
  type?: string;
  enum?: unknown[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  required?: string[];
  additionalProperties?: boolean;
  properties?: Record<string, Schema>;
  items?: Schema;
  format?: string;
};

/** Whether a value is as a JSON Schema of the kind that the profile uses has it. */
export function isOf(value: unknown, schema: Schema): boolean {
  const { type, pattern, minLength = 0, maxLength = 1e9, minimum = -1e99, maximum = 1e99, required = [], properties = {}, items } = schema;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (type === 'string')
    return (
      typeof value === 'string' && value.length >= minLength && value.length <= maxLength && (!pattern || new RegExp(pattern).test(value))
    );
  if (type === 'integer' || type === 'number')
    return typeof value === 'number' && (type === 'number' || Number.isInteger(value)) && value >= minimum && value <= maximum;
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'array') return Array.isArray(value) && (!items || value.every((one) => isOf(one, items)));
  if (type !== 'object' || typeof value !== 'object' || value === null) return false;
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, one]) => (properties[name] ? isOf(one, properties[name]) : schema.additionalProperties !== false))
  );
}
