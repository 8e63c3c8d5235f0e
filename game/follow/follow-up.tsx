import { useEffect, useRef, useState } from 'preact/hooks';
import { became, type Became, type FollowedUp } from '../../src/room/plans.ts';
import { agencyNames } from '../../src/story/agency-names.ts';
import { followUp } from '../link/calls.ts';
import { dayWords, people } from '../together/names.ts';
import type { PageParts } from '../together/page.tsx';

/** What can become of a plan, as it is asked and as it is counted. */
const words: Record<Became, { button: string; counted: string }> = {
  kept: { button: 'We do this now', counted: 'do it now' },
  partly: { button: 'Partly', counted: 'partly' },
  'not-yet': { button: 'Not yet', counted: 'not yet' },
  dropped: { button: 'We let it go', counted: 'let it go' },
};

/** What became of the plans of a room, some weeks later. The code stands behind the # of the address that the reminder has; nobody is asked who they are. */
export function FollowUp({ ports, base }: PageParts) {
  const [codes, setCodes] = useState(location.hash.slice(1).toUpperCase());
  const [plans, setPlans] = useState<readonly FollowedUp[] | null>(null);
  const [answered, setAnswered] = useState<readonly string[]>(() => answeredIn(ports.tab.read(answeredKey)));
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);

  const ask = async (answer?: { plan: string; became: Became }) => {
    setBusy(true);
    const called = await followUp(ports, base, codes, answer);
    setBusy(false);
    setTrouble(called.ok ? '' : called.refusal);
    if (!called.ok) return;
    setPlans(called.plans);
    if (!answer) return;
    const all = [...answered, answer.plan];
    setAnswered(all);
    ports.tab.write(answeredKey, JSON.stringify(all));
  };
  useEffect(() => {
    if (isCode(codes)) void ask();
  }, []);
  useEffect(() => head.current?.focus(), [plans !== null]);

  return (
    <main class="trouble follow" data-screen="follow">
      <h1 ref={head} tabIndex={-1}>
        What became of our plans?
      </h1>
      <p role="alert">{trouble}</p>
      {!plans && (
        <form
          class="code-form"
          onSubmit={(event) => {
            event.preventDefault();
            void ask();
          }}
        >
          <label>
            The code in your calendar: six letters, a hyphen, eight letters
            <input
              class="code-input"
              value={codes}
              maxLength={15}
              autoComplete="off"
              spellcheck={false}
              onInput={(event) => setCodes(event.currentTarget.value.toUpperCase())}
            />
          </label>
          <button type="submit" class="button" data-action="follow" disabled={busy || !isCode(codes)}>
            Show the plans
          </button>
        </form>
      )}
      {plans && (
        <>
          <p>Nobody is asked who they are, and an answer is only counted. “Not yet” is an answer too.</p>
          {plans.length === 0 && <p>The room made no plans.</p>}
          <ul class="follow-plans">
            {plans.map((plan) => (
              <OnePlan
                key={plan.plan}
                plan={plan}
                busy={busy}
                done={answered.includes(plan.plan)}
                onAnswer={(how) => void ask({ plan: plan.plan, became: how })}
              />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

type PlanProps = { plan: FollowedUp; busy: boolean; done: boolean; onAnswer(how: Became): void };

function OnePlan({ plan, busy, done, onAnswer }: PlanProps) {
  const counted = became.filter((how) => plan.became[how] > 0).map((how) => `${people(plan.became[how])}: ${words[how].counted}`);
  return (
    <li data-plan={plan.plan}>
      <p>
        <strong>
          If {plan.when}, then we {plan.then}.
        </strong>
      </p>
      <p class="soft">
        {agencyNames[plan.agency]}, by {dayWords(plan.by)}
      </p>
      {!done && (
        <p class="actions">
          {became.map((how) => (
            <button
              key={how}
              type="button"
              class="button quiet"
              data-action="became"
              data-became={how}
              disabled={busy}
              onClick={() => onAnswer(how)}
            >
              {words[how].button}
            </button>
          ))}
        </p>
      )}
      <p role="status">
        {done && 'Your answer is counted. '}
        {counted.length > 0 && `So far ${counted.join(', ')}.`}
      </p>
    </li>
  );
}

const answeredKey = 'joined-up.followed';

function answeredIn(kept: string | null): string[] {
  try {
    const plans: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(plans) ? plans.map(String) : [];
  } catch {
    return [];
  }
}

const isCode = (typed: string) => /^[0-9A-Z]{6}-[0-9A-Z]{8}$/.test(typed);
