import * as v from 'valibot';
import { type Launch, type LaunchData, readLaunchData } from './cmi5-launch.ts';
import type { Statement } from './statements.ts';
import { vocabulary } from './xapi-words.ts';

/** What is asked over the network. `leaving`: the page is going, and nobody waits for the answer. */
export type Asked = {
  method: 'GET' | 'PUT' | 'POST';
  address: string;
  headers: Record<string, string>;
  body: string | null;
  leaving: boolean;
};

/** Asks, and gives the status of HTTP and the text of the answer; status 0 where none came in time. Never fails in another way. */
export type Ask = (asked: Asked) => Promise<{ status: number; text: string }>;

/** What is kept of a learner's plays in the system. `told` names the decisions that are in it as statements, `spentMs` is the time of all launches. */
export type KeptState = { parcel: string; place: string; completed: boolean; told: string[]; spentMs: number };

/** What the learner prefers, as far as the game can follow it: sound on, or off, or nothing said. */
export type Preferences = { sound: 'on' | 'off' | null };

/** A store of statements at the other end (an LRS). Each call says whether it was answered as it should be: null or false where not. */
export type Lrs = {
  /** Fetches the token that everything else needs. A system gives it once: what it refused is not asked for again. */
  admit(): Promise<boolean>;
  launchData(): Promise<LaunchData | null>;
  preferences(): Promise<Preferences | null>;
  state(): Promise<KeptState | null>;
  keep(state: KeptState): Promise<boolean>;
  /** Sends a statement; true once the store has it, also where it had it before. */
  say(statement: Statement): Promise<boolean>;
  /** The last that is said in a launch: the page is going, so nothing is waited for. */
  leave(statements: readonly Statement[], state: KeptState | null): void;
};

const tokenSchema = v.pipe(v.string(), v.parseJson(), v.object({ 'auth-token': v.pipe(v.string(), v.minLength(1)) }));
const preferencesSchema = v.fallback(
  v.pipe(v.string(), v.parseJson(), v.object({ audioPreference: v.fallback(v.nullish(v.picklist(['on', 'off'])), null) })),
  { audioPreference: null },
);
const nothing: KeptState = { parcel: '', place: '', completed: false, told: [], spentMs: 0 };
const stateSchema = v.fallback(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.object({ parcel: v.string(), place: v.string(), completed: v.boolean(), told: v.array(v.string()), spentMs: v.number() }),
  ),
  // No parcel at all would pass for a beginning.
  { ...nothing, parcel: '?' },
);

/** The name under which a play is kept beside what the system keeps of a launch. */
export const stateId = `${vocabulary}/documents/play`;

/** Opens the store that an address names. */
export function createLrs({ endpoint, fetch, actor, registration, activityId }: Launch, ask: Ask): Lrs {
  let token: string | null = null;
  let isRefused = false;
  const agent = JSON.stringify(actor);
  const isGood = (status: number) => status >= 200 && status < 300;

  const request = (
    method: Asked['method'],
    path: string,
    words: Record<string, string>,
    more: Partial<Pick<Asked, 'body' | 'leaving'>> = {},
  ) =>
    ask({
      method,
      address: `${endpoint}${path}${query(words)}`,
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(more.body ? { 'Content-Type': 'application/json' } : {}),
      },
      body: null,
      leaving: false,
      ...more,
    });
  const stateOf = (name: string) => ({ activityId, agent, registration, stateId: name });
  const body = (content: unknown) => ({ body: JSON.stringify(content) });

  return {
    async admit() {
      if (token !== null || isRefused) return token !== null;
      const { status, text } = await ask({ method: 'POST', address: fetch, headers: {}, body: null, leaving: false });
      const read = v.safeParse(tokenSchema, text);
      if (isGood(status) && read.success) token = read.output['auth-token'];
      else isRefused = isGood(status) || (status >= 400 && status < 500);
      return token !== null;
    },
    async launchData() {
      const { status, text } = await request('GET', 'activities/state', stateOf('LMS.LaunchData'));
      return isGood(status) ? readLaunchData(text) : null;
    },
    async preferences() {
      const { status, text } = await request('GET', 'agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
      // A system may have none, or not let them be read (403): neither is an error.
      if (status === 404 || status === 403) return { sound: null };
      return isGood(status) ? { sound: v.parse(preferencesSchema, text).audioPreference ?? null } : null;
    },
    async state() {
      const { status, text } = await request('GET', 'activities/state', stateOf(stateId));
      if (status === 404) return nothing;
      return isGood(status) ? v.parse(stateSchema, text) : null;
    },
    async keep(state) {
      return isGood((await request('PUT', 'activities/state', stateOf(stateId), body(state))).status);
    },
    async say(statement) {
      const { status } = await request('PUT', 'statements', { statementId: statement.id }, body(statement));
      if (isGood(status) || status === 409) return true;
      // Its answer to an earlier try may have been lost, and some refuse what they have.
      return status >= 400 && status < 500 && isGood((await request('GET', 'statements', { statementId: statement.id })).status);
    },
    leave(statements, state) {
      if (state) void request('PUT', 'activities/state', stateOf(stateId), { ...body(state), leaving: true });
      // Together, so that they arrive in this order.
      void request('POST', 'statements', {}, { ...body(statements), leaving: true });
    },
  };
}

const query = (words: Record<string, string>) => {
  const pairs = Object.entries(words).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
};
