import { useState } from 'preact/hooks';
import { sendLimits } from '../../src/room/limits.ts';
import { agencyNames } from '../../src/story/agency-names.ts';
import type { Agency } from '../../src/story/vocabulary.ts';

type PlanWords = { agency: Agency; when: string; then: string; by: string };
type PlanProps = { agencies: readonly Agency[]; busy: boolean; onPlan(plan: PlanWords): Promise<boolean> };

/** An if-then plan of a service that is in the room. */
export function Plan({ agencies, busy, onPlan }: PlanProps) {
  const empty = { agency: '' as Agency | '', when: '', then: '', by: '' };
  const [plan, setPlan] = useState(empty);
  const agency = plan.agency || (agencies.length === 1 ? agencies[0] : undefined);
  if (agencies.length === 0) return <p>Nobody here has said which service they work for, so plans are spoken aloud.</p>;
  const full = agency && plan.when.trim() && plan.then.trim() && plan.by;
  return (
    <form
      class="asks code-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!agency || !full) return;
        void onPlan({ ...plan, agency }).then((made) => made && setPlan(empty));
      }}
    >
      <h2>A plan of your service</h2>
      {agencies.length > 1 && (
        <label>
          Service
          <select value={plan.agency} onChange={(event) => setPlan({ ...plan, agency: event.currentTarget.value as Agency })}>
            <option value="">Choose…</option>
            {agencies.map((one) => (
              <option key={one} value={one}>
                {agencyNames[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        If … (what happens)
        <input
          name="when"
          maxLength={sendLimits.planPart}
          value={plan.when}
          onInput={(event) => setPlan({ ...plan, when: event.currentTarget.value })}
        />
      </label>
      <label>
        then we … (what your service does)
        <input
          name="then"
          maxLength={sendLimits.planPart}
          value={plan.then}
          onInput={(event) => setPlan({ ...plan, then: event.currentTarget.value })}
        />
      </label>
      <label>
        By
        <input type="date" name="by" value={plan.by} onInput={(event) => setPlan({ ...plan, by: event.currentTarget.value })} />
      </label>
      <button type="submit" class="button" data-action="send" disabled={busy || !full}>
        Put it on the wall
      </button>
    </form>
  );
}
