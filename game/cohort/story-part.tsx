import type { DecisionCount, StoryCount } from '../../src/cohort/count.ts';
import { planSentence, reachedWords, shareWords, theyWords } from '../../src/cohort/words.ts';
import { SpreadBars, spreadWords } from './spread-bars.tsx';

/** One story over all who played it. */
export function StoryPart({ count }: { count: StoryCount }) {
  const { story, title } = count;
  return (
    <section class="cohort-story" data-story={story} aria-labelledby={`cohort-${story}`}>
      <h2 id={`cohort-${story}`}>{title}</h2>
      <p>
        {count.enough
          ? `${count.plays} finished plays. Every number below is about them.`
          : 'There are fewer than five finished plays of this story, so no spread is shown: among so few, every number could be somebody.'}
        {unfinishedWords(count)}
      </p>
      {count.enough && <Counted count={count} />}
    </section>
  );
}

function unfinishedWords({ unfinished, enough }: StoryCount): string {
  if (unfinished === 'none') return '';
  const beside = enough ? ' beside these' : '';
  return unfinished === 'few' ? ` A few${beside} are not finished.` : ` ${unfinished}${beside} are not finished.`;
}

function Counted({ count }: { count: Extract<StoryCount, { enough: true }> }) {
  const { names, seats, endings, decisions, facts, tips, plans } = count;
  return (
    <>
      <div class="cohort-bars">
        <SpreadBars caption="Played from" shown={seats} names={names.seats} />
        <SpreadBars caption="How it ended" shown={endings} names={names.endings} />
      </div>
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} />
      ))}
      {facts.length > 0 && (
        <>
          <h3>What was told, and what never</h3>
          <table class="cohort-table">
            <thead>
              <tr>
                <th scope="col">What somebody knew</th>
                <th scope="col">When it reached those who needed it</th>
              </tr>
            </thead>
            <tbody>
              {facts.map(({ id, says, knewBy, askedToKeep, mustKnow, reached }) => (
                <tr key={id} data-fact={id}>
                  <th scope="row">
                    {says} <span class="soft">{knewBy} knew.</span>
                    {mustKnow && <strong> A risk: {mustKnow} must know.</strong>}
                    {askedToKeep && <span class="soft"> Somebody asked for it to be kept, and it may be.</span>}
                  </th>
                  <td>{spreadWords(reached, reachedWords)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {tips.length > 0 && (
        <>
          <h3>Tips, practised and passed by</h3>
          <table class="cohort-table tips">
            <thead>
              <tr>
                <th scope="col">Tip</th>
                <th scope="col">Practised by</th>
                <th scope="col">Passed by</th>
              </tr>
            </thead>
            <tbody>
              {tips.map(({ tip, says, practised, missed }) => (
                <tr key={tip} data-tip={tip}>
                  <th scope="row">
                    {tip}. {says}
                  </th>
                  <td>{shareWords(practised)}</td>
                  <td>{shareWords(missed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h3>If-then plans</h3>
      {plans === null ? (
        <p>Fewer than five wrote a plan, so none is shown.</p>
      ) : (
        <>
          <p class="soft" data-print="no">
            In people’s own words, in no order. Read them before you show them: somebody may have written a name.
          </p>
          <ul class="cohort-plans">
            {plans.map((plan, at) => (
              <li key={at}>{planSentence(plan)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A decision: its choices with a letter each, and how I, We and what was settled lie over them. */
function Decision({ decision: { id, asks, names, i, we, settled, they } }: { decision: DecisionCount }) {
  const choices = Object.entries(names).filter(([choice]) => !choice.startsWith(':'));
  const letters: Record<string, string> = { ...names };
  for (const [at, [choice]] of choices.entries()) letters[choice] = String.fromCharCode(65 + at);
  return (
    <div class="cohort-decision" data-decision={id}>
      <h3>{asks}</h3>
      <ol type="A">
        {choices.map(([choice, label]) => (
          <li key={choice}>{label}</li>
        ))}
      </ol>
      <div class="cohort-bars">
        {i && <SpreadBars caption="I: what suits me" shown={i} names={letters} />}
        {we && <SpreadBars caption="We: best for the table" shown={we} names={letters} />}
        <SpreadBars caption="What was settled" shown={settled} names={letters} />
      </div>
      {they !== null && <p>{theyWords(they)}</p>}
    </div>
  );
}
