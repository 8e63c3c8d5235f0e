import type { Debrief } from '../../src/debrief/debrief.ts';
import type { NeededToKnow } from '../../src/debrief/needed-to-know.ts';

/** Screen 5: who needed to know. A risk to a child first, with what there is to ask about it; then what was never said, what came late and what was kept. */
export function NeededPart({ document: { needed } }: { document: Debrief }) {
  return (
    <>
      <p class="lead">{needed.lead}</p>
      <div class="needed">
        {needed.risks.map(({ says, knewBy, reached, risk }) => (
          <section key={says} class="risk">
            <h3>A risk to {risk.to}</h3>
            <p>
              {says} <span class="soft">{knewBy}</span>
            </p>
            <p>
              <strong>{reached}</strong>
            </p>
            <dl>
              {risk.questions.map(({ asks, seen }) => (
                <div key={asks}>
                  <dt>{asks}</dt>
                  <dd>{seen || 'For you to say.'}</dd>
                </div>
              ))}
            </dl>
            <p class="soft">
              {risk.duty.name}, as of {risk.duty.asOf}. Your own pathway comes first.
            </p>
          </section>
        ))}
        <Facts title="Never said at the table" facts={needed.never} />
        <Facts title="Said after the aim was settled" facts={needed.late} />
        <Facts
          title="Kept, as somebody asked"
          facts={needed.kept.map(({ says, knewBy, askedBy }) => ({ says, knewBy: `${knewBy}; ${askedBy} asked` }))}
        />
      </div>
    </>
  );
}

function Facts({ title, facts }: { title: string; facts: NeededToKnow['never'] }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {facts.map(({ says, knewBy }) => (
          <li key={says}>
            {says} <span class="soft">{knewBy}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
