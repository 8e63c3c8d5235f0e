import { nameUuid } from '../lib/name-uuid.ts';
import type { Event } from '../session/events.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import type { ContextTemplate, Launch } from './cmi5-launch.ts';
import { type Decided, decidedIn } from './decided.ts';
import { activityTypes, categories, contextExtensions, profileVersion, resultExtensions, verbs, vocabulary } from './xapi-words.ts';

/** A statement of the Experience API, ready to be sent. */
export type Statement = {
  id: string;
  actor: Launch['actor'];
  verb: { id: string; display: Record<string, string> };
  object: { objectType: 'Activity'; id: string; definition?: object };
  result?: Record<string, unknown>;
  context: Record<string, unknown>;
  timestamp: string;
};

/** A decision on its way into a statement: its name is the same whenever and wherever the statement is made. */
export type Due = { id: string; decided: Decided };

/**
 * Makes the statements of one launch. `at` is a time in UTC (ISO 8601), `ms` milliseconds. Nothing in them says more of the learner than the actor that the
 * system gave: no note, no plan, no score.
 */
export type Statements = {
  initialized(at: string): Statement;
  decided(story: LoadedStory, log: readonly Event[], due: Due, at: string): Statement;
  completed(at: string, ms: number): Statement;
  terminated(at: string, ms: number): Statement;
};

type Activity = { id: string; [more: string]: unknown };
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const nameIn = ({ registration, activityId }: Launch, ...parts: unknown[]) => nameUuid([registration, activityId, ...parts].join('\n'));

/** The decisions of a play, in the order in which they were settled. */
export function dueIn(launch: Launch, story: LoadedStory, log: readonly Event[]): Due[] {
  const { seat, play } = playOf(log);
  return decidedIn(story.table, log, seat).map((decided) => ({
    id: nameIn(launch, story.id, play, seat, JSON.stringify(decided)),
    decided,
  }));
}

/** Creates the maker. `template` is what the system wants in every context; nothing of it is taken away or written over. */
export function createStatements(launch: Launch, template: ContextTemplate): Statements {
  const { actor, registration, activityId } = launch;

  function statement(verb: keyof typeof verbs, id: string, at: string, rest: Pick<Statement, 'object' | 'result' | 'context'>): Statement {
    return { id, actor, verb: { id: verbs[verb], display: { 'en-GB': verb } }, ...rest, timestamp: at };
  }

  function context(category: Activity[], parent: Activity[], own: Record<string, unknown>): Statement['context'] {
    const given = template.contextActivities;
    const both = (name: string, more: Activity[]) => {
      const all = [...(given[name] ?? []), ...more.filter(({ id }) => !given[name]?.some((one) => one.id === id))];
      return all.length > 0 ? { [name]: all } : {};
    };
    return {
      ...template,
      registration,
      contextActivities: { ...given, ...both('category', category), ...both('parent', parent) },
      extensions: { ...own, ...template.extensions },
    };
  }

  /** One of the statements that cmi5 defines: about the activity that was launched. `of` tells it from others of the same verb. */
  function defined(verb: 'initialized' | 'completed' | 'terminated', of: unknown, at: string, result?: Record<string, unknown>): Statement {
    const category = [{ id: categories.cmi5 }, ...(verb === 'completed' ? [{ id: categories.moveOn }] : [])];
    return statement(verb, nameIn(launch, verb, of), at, {
      object: { objectType: 'Activity', id: activityId },
      ...(result ? { result } : {}),
      context: context(category, [], {}),
    });
  }

  return {
    initialized: (at) => defined('initialized', template.extensions[session], at),
    // There is one of these for each registration, in whichever session it comes.
    completed: (at, ms) => defined('completed', '', at, { completion: true, duration: duration(ms) }),
    terminated: (at, ms) => defined('terminated', template.extensions[session], at, { duration: duration(ms) }),
    decided(story, log, { id, decided }, at) {
      const { seat, play } = playOf(log);
      return statement('responded', id, at, {
        object: decisionActivity(story, decided.decision),
        result: resultOf(decided),
        context: context(
          [{ objectType: 'Activity', id: profileVersion, definition: { type: activityTypes.profile } }],
          [{ objectType: 'Activity', id: activityId }],
          { [contextExtensions.seat]: seat, [contextExtensions.play]: play },
        ),
      });
    },
  };
}

/** The seat a play is played from, and what tells it from other plays: its dice, which are the same on every machine. */
function playOf([started]: readonly Event[]): { seat: string; play: string } {
  if (started?.type !== 'session-started') return { seat: '', play: '' };
  return { seat: started.seats[0] ?? '', play: started.seed.toString(36) };
}

function decisionActivity({ id, table }: LoadedStory, decision: string): Statement['object'] {
  const { asks = '', choices = {} } = table.decisions[decision] ?? {};
  return {
    objectType: 'Activity',
    id: `${vocabulary}/stories/${id}/decisions/${decision}`,
    definition: {
      type: activityTypes.decision,
      name: { 'en-GB': asks },
      interactionType: 'choice',
      // No answer is the right one.
      correctResponsesPattern: [],
      choices: Object.entries(choices).map(([choice, { label }]) => ({ id: choice, description: { 'en-GB': label } })),
    },
  };
}

function resultOf({ i, we, they, putForward, settled, why, costs }: Decided): Record<string, unknown> {
  const said = { i, we, they, putForward, settled, why, cost: costs };
  const told = Object.entries(said).filter(([, value]) => value !== null);
  return {
    ...(putForward === null ? {} : { response: putForward }),
    extensions: Object.fromEntries(told.map(([name, value]) => [resultExtensions[name as keyof typeof said], value])),
  };
}

/** Milliseconds as a duration of ISO 8601, to the hundredth of a second, as cmi5 asks. */
const duration = (ms: number) => `PT${(Math.max(0, ms) / 1000).toFixed(2)}S`;
