import { dialects } from '../../src/tracking/scorm.ts';

/** What can be wrong with a learning system during one launch. */
export const faults = [
  'sound',
  'absent',
  'throws',
  'says false',
  'hangs',
  'lies',
  'forgets',
  'ends its session',
  'cuts at 4096',
  'cuts at 64000',
  'cuts at 255',
] as const;
export type Fault = (typeof faults)[number];
export type Kind = keyof typeof dialects;

/** A learning system that keeps one learner's attempt between launches, as strict as the standard: what it does not allow is refused. */
export type LearningSystem = {
  kept: Map<string, string>;
  refused: string[];
  launch(fault: Fault): { api: object; now: () => number; hung: () => number };
};

type Rule = { most?: number; among?: readonly string[]; writeOnly?: true; starts?: string };

const rules: Record<Kind, Record<string, Rule>> = {
  scorm12: {
    'cmi.core.lesson_status': {
      among: ['passed', 'completed', 'failed', 'incomplete', 'browsed'],
      starts: 'not attempted',
    },
    'cmi.core.lesson_location': { most: 255 },
    'cmi.suspend_data': { most: 4096 },
    'cmi.core.exit': { among: ['time-out', 'suspend', 'logout', ''], writeOnly: true },
  },
  scorm2004: {
    'cmi.completion_status': { among: ['completed', 'incomplete', 'not attempted', 'unknown'], starts: 'unknown' },
    'cmi.location': { most: 1000 },
    'cmi.suspend_data': { most: 64000 },
    'cmi.exit': { among: ['time-out', 'suspend', 'logout', 'normal', ''], writeOnly: true },
  },
};

/** Opens a system for one learner. Its clock stands still but where it hangs: half a minute each time. */
export function learningSystem(kind: Kind): LearningSystem {
  const kept = new Map<string, string>();
  const refused: string[] = [];
  const names = dialects[kind];

  function launch(fault: Fault) {
    let open = false;
    let calls = 0;
    let clock = 0;
    let hung = 0;
    const held = new Map(kept);
    const cut = fault.startsWith('cuts') ? Number(fault.slice('cuts at '.length)) : Number.POSITIVE_INFINITY;
    const refuse = (why: string) => {
      refused.push(why);
      return 'false';
    };

    function set(element: string, value: string): string {
      const rule = rules[kind][element];
      if (!open) return 'false';
      if (!rule) return refuse(`there is no ${element}`);
      if (/[^\x20-\x7e]/.test(value)) return refuse(`${element} is not ASCII`);
      if (value.length > (rule.most ?? 4096)) return refuse(`${element} has ${value.length} letters`);
      if (rule.among && !rule.among.includes(value)) return refuse(`${element} may not be "${value}"`);
      if (fault !== 'lies') held.set(element, value.slice(0, cut));
      return 'true';
    }

    function get(element: string): string {
      const rule = rules[kind][element];
      if (!open) return '';
      if (!rule || rule.writeOnly) {
        refuse(`${element} may not be read`);
        return '';
      }
      return held.get(element) ?? rule.starts ?? '';
    }

    function commit(): string {
      if (!open) return 'false';
      if (fault !== 'forgets') for (const [element, value] of held) kept.set(element, value);
      return 'true';
    }

    const sound: Record<string, (...given: string[]) => string> = {
      [names.begin](given) {
        if (given !== '' || open) return 'false';
        open = true;
        return 'true';
      },
      [names.get]: (element = '') => get(element),
      [names.set]: (element = '', value = '') => set(element, value),
      [names.commit]: (given) => (given === '' ? commit() : 'false'),
      [names.end](given) {
        const done = given === '' ? commit() : 'false';
        open = false;
        return done;
      },
    };
    const faulty = Object.entries(sound).map(([name, work]) => [
      name,
      (...given: string[]) => {
        calls++;
        if (fault === 'throws') throw new Error('The system has fallen over.');
        if (fault === 'says false') return 'false';
        if (fault === 'ends its session' && calls > 12) open = false;
        if (fault === 'hangs') {
          clock += 30_000;
          hung++;
        }
        return work(...given);
      },
    ]);
    return { api: fault === 'absent' ? {} : Object.fromEntries(faulty), now: () => clock, hung: () => hung };
  }

  return { kept, refused, launch };
}
