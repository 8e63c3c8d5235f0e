import { isDeepStrictEqual } from 'node:util';
import validation from '@learninglocker/xapi-validation';
import { stateId } from '../../src/tracking/lrs.ts';
import type { Statement } from '../../src/tracking/statements.ts';
import { categories } from '../../src/tracking/xapi-words.ts';

// The package is of an older kind of module: what it exports by default comes as a part of it.
const validate = ((validation as unknown as { default?: unknown }).default ?? validation) as (statement: unknown) => unknown[];

/** What can be wrong with a cmi5 system during one launch. */
export const lrsFaults = [
  'sound',
  'absent',
  'refuses the token',
  'says 500',
  'loses its answers',
  'loses every third answer',
  'ends the session',
  'refuses what it has',
] as const;
export type LrsFault = (typeof lrsFaults)[number];

export type Mode = 'Normal' | 'Browse' | 'Review';
export type Sent = { method: string; path: string; headers: Record<string, string | undefined>; body: string };
export type Reply = { status: number; text: string };

/** One launch: the words of its address, and the other end of them. An answer of status 0 never arrives. */
export type LrsLaunch = { words: Record<string, string>; answer(sent: Sent): Reply };

/** A cmi5 system with its store of statements, which keeps one learner's registration between launches, as strict as the standards: what they do not allow is refused, and noted. */
export type LrsDouble = {
  statements: Statement[];
  /** The document of the play. */
  play(): { parcel: string; completed: boolean; told: string[] } | null;
  refused: string[];
  launch(fault?: LrsFault, mode?: Mode, returnURL?: string): LrsLaunch;
};

export const actor = { objectType: 'Agent', account: { homePage: 'https://learn.example', name: 'learner-4711' } };
export const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
export const activityId = 'https://learn.example/activities/31';
export const publisherId = 'https://joined-up.example/xapi/stories/bath-time';
const sessionKey = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** Opens a system for one learner; `base` is where it answers. */
export function lrsDouble(base = 'http://127.0.0.1:1'): LrsDouble {
  const statements: Statement[] = [];
  const documents = new Map<string, string>();
  const refused: string[] = [];
  let launches = 0;

  function launch(fault: LrsFault = 'sound', mode: Mode = 'Normal', returnURL?: string): LrsLaunch {
    const own = String(++launches);
    const session = `session-${own}`;
    const token = Buffer.from(`au:${session}`).toString('base64');
    let isFetched = false;
    let answers = 0;
    let isOver = false;
    const context = {
      contextActivities: { grouping: [{ id: publisherId }] },
      extensions: { [sessionKey]: session },
    };
    documents.set(
      'LMS.LaunchData',
      JSON.stringify({ contextTemplate: context, launchMode: mode, moveOn: 'Completed', ...(returnURL ? { returnURL } : {}) }),
    );
    const refuse = (why: string, status = 400): Reply => {
      refused.push(why);
      return { status, text: why };
    };

    /** Why a statement must not be taken now; null when it may. */
    function wrongWith(statement: Statement): string | null {
      const problems = validate(statement);
      if (problems.length > 0) return `${statement.verb.id} is no statement: ${problems.map(String).join('; ')}`;
      const inSession = statements.filter((one) => sessionOf(one) === session);
      const verb = statement.verb.id.split('/').at(-1) ?? '';
      const category = categoriesOf(statement);
      const isDefined = category.includes(categories.cmi5);
      const { result = {}, object, timestamp } = statement;
      const given = statement.context.contextActivities as Record<string, unknown>;
      if (!isDeepStrictEqual(statement.actor, actor)) return `${verb} is of another actor`;
      if (statement.context.registration !== registration) return `${verb} is of another registration`;
      if (sessionOf(statement) !== session) return `${verb} is of another session`;
      if (!isDeepStrictEqual(given.grouping, context.contextActivities.grouping)) return `${verb} leaves out the template's grouping`;
      if (!timestamp.endsWith('Z')) return `${verb} is not in UTC`;
      if ((verb === 'initialized') !== (inSession.length === 0)) return `${verb} is out of order in its session`;
      if (inSession.some((one) => one.timestamp > timestamp)) return `${verb} is older than what came before it`;
      if ('score' in result || 'success' in result) return `${verb} judges`;
      if (category.includes(categories.moveOn) !== 'completion' in result)
        return `${verb} has moveOn without need, or not where it needs it`;
      if (!isDefined) return ['initialized', 'completed', 'terminated'].includes(verb) ? `${verb} is not of cmi5` : null;
      if (!['initialized', 'completed', 'terminated'].includes(verb)) return `cmi5 does not define ${verb}`;
      if (object.id !== activityId) return `${verb} is about another activity`;
      if ((verb === 'initialized') === 'duration' in result) return `${verb} has a duration without need, or not where it needs it`;
      if ((verb === 'completed') !== (result.completion === true)) return `${verb} has a completion without need, or not where it needs it`;
      if (verb === 'completed' && mode !== 'Normal') return `${verb} in ${mode}`;
      if (statements.some((one) => one.verb.id === statement.verb.id && (verb === 'completed' || sessionOf(one) === session)))
        return `a second ${verb}`;
      return null;
    }

    function take(statement: Statement): Reply {
      const known = statements.find(({ id }) => id === statement.id);
      if (known && fault === 'refuses what it has') return { status: 403, text: 'There is one.' };
      if (known) return isDeepStrictEqual(known, statement) ? { status: 204, text: '' } : { status: 409, text: 'It is another.' };
      if (isOver) return { status: 403, text: 'The session is over.' };
      const wrong = wrongWith(statement);
      if (wrong) return refuse(wrong);
      statements.push(statement);
      if (statement.verb.id.endsWith('/terminated')) isOver = true;
      return { status: 204, text: '' };
    }

    /** All of them, or none. */
    function takeAll(all: Statement[]): Reply {
      const had = statements.length;
      const bad = all.map(take).find(({ status }) => status !== 204);
      if (!bad) return { status: 200, text: JSON.stringify(all.map(({ id }) => id)) };
      statements.length = had;
      isOver = false;
      return bad;
    }

    function answer({ method, path, headers, body }: Sent): Reply {
      const { pathname, searchParams: words } = new URL(path, base);
      if (pathname === '/fetch') {
        if (method !== 'POST') return refuse('The token is fetched by POST');
        // A page of an earlier launch that tries again has a token of its own, which this one knows nothing of.
        if (words.get('launch') !== own) return { status: 404, text: '' };
        if (isFetched) refused.push('The token was fetched twice');
        if (isFetched || fault === 'refuses the token') return { status: 200, text: '{"error-code":"1","error-text":"No."}' };
        isFetched = true;
        return { status: 200, text: JSON.stringify({ 'auth-token': token }) };
      }
      if (headers.authorization !== `Basic ${token}`) return refuse(`Not let in at ${pathname}`, 401);
      if (headers['x-experience-api-version'] !== '1.0.3') return refuse('No version of xAPI is named');
      if (pathname === '/xapi/agents/profile')
        return words.get('profileId') === 'cmi5LearnerPreferences' ? { status: 404, text: '' } : refuse('Another profile is read');
      if (pathname === '/xapi/activities/state') {
        const name = words.get('stateId') ?? '';
        if (
          words.get('registration') !== registration ||
          words.get('activityId') !== activityId ||
          !isDeepStrictEqual(JSON.parse(words.get('agent') ?? ''), actor)
        )
          return refuse('A document of somebody else');
        if (method === 'GET') return { status: documents.has(name) ? 200 : 404, text: documents.get(name) ?? '' };
        if (name !== stateId || mode !== 'Normal') return refuse(`${name} is written in ${mode}`);
        if (isOver) return { status: 403, text: 'The session is over.' };
        documents.set(name, body);
        return { status: 204, text: '' };
      }
      if (pathname !== '/xapi/statements') return refuse(`There is no ${pathname}`, 404);
      if (method === 'GET') {
        const found = statements.find(({ id }) => id === words.get('statementId'));
        return found ? { status: 200, text: JSON.stringify(found) } : { status: 404, text: '' };
      }
      if (method === 'POST') return takeAll(JSON.parse(body));
      const statement = JSON.parse(body) as Statement;
      return statement.id === words.get('statementId') ? take(statement) : refuse('A statement goes by two names');
    }

    return {
      words: {
        endpoint: `${base}/xapi`,
        fetch: `${base}/fetch?launch=${own}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      },
      answer(sent) {
        answers++;
        if (fault === 'absent') return { status: 0, text: '' };
        if (fault === 'says 500' && !sent.path.startsWith('/fetch')) return { status: 500, text: 'It has fallen over.' };
        if (fault === 'ends the session' && answers > 9) return { status: 403, text: 'The session is over.' };
        const reply = answer(sent);
        const isLost =
          fault === 'loses its answers' ? answers > 5 : fault === 'loses every third answer' && answers > 5 && answers % 3 === 0;
        return isLost ? { status: 0, text: '' } : reply;
      },
    };
  }

  return {
    statements,
    refused,
    launch,
    play: () => {
      const text = documents.get(stateId);
      return text === undefined ? null : JSON.parse(text);
    },
  };
}

export const sessionOf = ({ context }: Statement) => (context.extensions as Record<string, unknown>)[sessionKey];
export const verbsOf = (statements: readonly Statement[]) => statements.map(({ verb }) => verb.id.split('/').at(-1));
const categoriesOf = ({ context }: Statement) =>
  ((context.contextActivities as Record<string, { id: string }[]>).category ?? []).map(({ id }) => id);
