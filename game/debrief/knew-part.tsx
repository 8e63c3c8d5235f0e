import type { Debrief } from '../../src/debrief/debrief.ts';
import type { KnownFact } from '../../src/debrief/who-knew.ts';
import { DutyList } from '../evidence/duty-list.tsx';
import { FigureView } from './figure-view.tsx';
import { Measure } from './measure.tsx';

/** Part 5: who knew what, when; each fact on a line from the first moment to the last, the settling of the goal marked. */
export function KnewPart({ document }: { document: Debrief }) {
  const { knew } = document;
  return (
    <>
      <FigureView figure={knew} twinOnPaper={false}>
        {knew.facts.length > 0 && (
          <ul class="facts">
            {knew.facts.map((fact) => (
              <li key={fact.says}>
                <p>
                  {fact.says} <span class="soft">{fact.knewBy}</span>
                </p>
                <FactLine fact={fact} moments={knew.moments} goal={knew.goalMoment} />
                <p class="fact-words">{words(fact)}</p>
                {fact.risk && (
                  <ul class="fact-risk">
                    {fact.risk.questions.map(({ asks, seen }) => (
                      <li key={asks}>
                        <strong>{asks}</strong> {seen}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        )}
      </FigureView>
      <div class="measures">
        <Measure document={document} name="pooling" />
      </div>
      {document.duties.length > 0 && (
        <>
          <h3>Where the law leaves no choice</h3>
          <DutyList duties={document.duties} />
          <p class="soft">In our words, and no legal advice. Your local pathway goes before them: who, which number, by when?</p>
        </>
      )}
    </>
  );
}

function words({ told, confidence, risk }: KnownFact): string {
  if (risk?.withheld) return `kept from those who must know: ${risk.whoMustKnow}`;
  const asked = confidence ? `asked to be kept by ${confidence.askedBy}` : '';
  if (!told) return confidence ? `kept; ${asked}` : 'not told';
  return [told.beforeGoal ? 'told in time for the goal' : 'told after the goal was settled', asked].filter(Boolean).join('; ');
}

function FactLine({ fact, moments, goal }: { fact: KnownFact; moments: number; goal: number | null }) {
  const at = (moment: number) => `${3 + (moment / (moments + 1)) * 94}%`;
  return (
    <svg class="fact-line" aria-hidden="true">
      <line class="hidden-part" x1="3%" x2={fact.told ? at(fact.told.moment) : '97%'} y1="14" y2="14" />
      {fact.told && <line class="known-part" x1={at(fact.told.moment)} x2="97%" y1="14" y2="14" />}
      {goal !== null && <line class="goal" x1={at(goal)} x2={at(goal)} y1="0" y2="28" />}
      {goal !== null && (
        <text class="goal-word" x={at(goal)} dx="5" y="9">
          goal
        </text>
      )}
      {fact.told && <circle class="told" cx={at(fact.told.moment)} cy="14" r="7" />}
    </svg>
  );
}
