import type { Standing } from './standing.ts';

/** What a system kept from the learner's last visit. */
export type KeptThere = { data: string; completed: boolean };

/**
 * A learning system at the other end. Nothing here throws or waits, whatever the system does.
 * `begin` gives what it kept, or null where it does not begin. `put` hands a standing over and reads it back: `all`, `head` where only the head of its
 * data was kept, or `none`. `commit` tells whether the system says that it wrote all down.
 */
export type Wire = {
  begin(): KeptThere | null;
  put(standing: Standing): 'all' | 'head' | 'none';
  commit(): boolean;
  end(): void;
  /** Whether it held up the page. From then on nothing is asked of it until `tryAgain`: SCORM has a system answer before anything else may happen. */
  isSlow(): boolean;
  tryAgain(): void;
};

const slowMs = 1000;

/** The names that a standard uses for what it can do and keep. */
type Dialect = {
  begin: string;
  get: string;
  set: string;
  commit: string;
  end: string;
  status: string;
  place: string;
  data: string;
  exit: string;
};

/** The standards of SCORM that are spoken, each with its names. */
export const dialects = {
  scorm12: {
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    end: 'LMSFinish',
    status: 'cmi.core.lesson_status',
    place: 'cmi.core.lesson_location',
    data: 'cmi.suspend_data',
    exit: 'cmi.core.exit',
  },
  scorm2004: {
    begin: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    end: 'Terminate',
    status: 'cmi.completion_status',
    place: 'cmi.location',
    data: 'cmi.suspend_data',
    exit: 'cmi.exit',
  },
} as const satisfies Record<string, Dialect>;

/** The wire to a SCORM system; `now` gives milliseconds. It reads the status, the place and the kept data and nothing else: never who the learner is. */
export function scormWire(kind: keyof typeof dialects, api: object, now: () => number): Wire {
  const names: Dialect = dialects[kind];
  const accepted = new Map<string, string>();
  let completed = false;
  let isSlow = false;

  function call(name: string, ...given: string[]): string {
    if (isSlow) return '';
    const from = now();
    try {
      const found: unknown = Reflect.get(api, name);
      return typeof found === 'function' ? String(Reflect.apply(found, api, given)) : '';
    } catch {
      return '';
    } finally {
      isSlow = now() - from > slowMs;
    }
  }
  const get = (element: string) => call(names.get, element);

  /** Whether the system took a value: it said so, and gives it back. */
  function set(element: string, value: string): boolean {
    if (accepted.get(element) === value) return true;
    accepted.delete(element);
    if (call(names.set, element, value) !== 'true') return false;
    // What has to be read back is all but the way of leaving, which the standard lets nobody read.
    if (element !== names.exit && get(element) !== value) return false;
    accepted.set(element, value);
    return true;
  }

  return {
    begin() {
      accepted.clear();
      if (call(names.begin, '') !== 'true') return null;
      completed ||= ['completed', 'passed'].includes(get(names.status));
      if (!completed) set(names.status, 'incomplete');
      return { data: get(names.data), completed };
    },
    put(standing) {
      completed ||= standing.completed;
      const data = set(names.data, standing.data) ? 'all' : set(names.data, standing.head) ? 'head' : 'none';
      // What was completed once stays so, whatever is played afterwards.
      const rest = [
        set(names.status, completed ? 'completed' : 'incomplete'),
        set(names.place, standing.place),
        // The learner may come back to it, completed or not, and finds the play and its debrief.
        set(names.exit, 'suspend'),
      ];
      return rest.every(Boolean) ? data : 'none';
    },
    commit: () => call(names.commit, '') === 'true',
    end: () => void call(names.end, ''),
    isSlow: () => isSlow,
    tryAgain() {
      isSlow = false;
    },
  };
}
