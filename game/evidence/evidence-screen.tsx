import { codeIds, codes } from '../../src/evidence/codes.ts';
import { duties } from '../../src/evidence/duties.ts';
import { kinds, themeWords } from '../../src/evidence/explanations.ts';
import { glossary } from '../../src/evidence/glossary.ts';
import { rungs } from '../../src/evidence/ladder.ts';
import { outcomeIds, outcomes } from '../../src/evidence/outcomes.ts';
import { referenceOf, workIds } from '../../src/evidence/sources.ts';
import { themes } from '../../src/evidence/themes.ts';
import { tips } from '../../src/evidence/tips.ts';
import { thingOfTheme } from '../../src/room/things.ts';
import { drawThing } from '../art/given.ts';
import { themeLooks } from '../art/palette.ts';
import { DutyList } from './duty-list.tsx';
import { Icon } from '../reader/icon.tsx';
import './evidence.css';

/** What the game rests on, in plain words: each idea, where it comes from, what the game does with it, and what is only the authors' judgement. */
export function EvidenceScreen({ onRate, onCohort }: { onRate(): void; onCohort(): void }) {
  return (
    <main class="evidence" data-screen="evidence">
      <h1>About the evidence</h1>
      <p class="lead">
        The stories are invented. The dilemmas in them are not: they come from interviews, focus groups and observed meetings of people who
        do this work. Here is what each idea is, who found it, and what the game does with it.
      </p>

      <section>
        <h2>The kinds of dilemma</h2>
        <p>
          Rose (2011) put three written scenarios to 54 people in eight mixed teams in England, and then to each team together. A dilemma
          here is a decision in which every way out has a drawback. So no choice in this game is right, and every measured choice costs
          somebody something.
        </p>
        <dl>
          {Object.values(kinds).map((kind) => (
            <div key={kind.name}>
              <dt>{kind.name}</dt>
              <dd>{kind.about}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>Collective preferences: I, We and They</h2>
        <p>
          The paper's main finding is that people get further when they ask what the group wants, and then do their own part of it. Both
          halves count: wanting it, and acting on it. That is why you are asked three things apart. <strong>I</strong>: what would suit me,
          in my job? <strong>We</strong>: what would be best for us as a team? <strong>They</strong>: what would a colleague rather have?
          One kind choice proves nothing about team reasoning (Gilbert 2001; Sugden 2005); the three answers side by side say more.
        </p>
        <p>
          The same study says what it costs: people who reach a collective preference give up something of their own. The four themes below
          are where that happens. Assuming that a shared goal will settle the rest is, in the paper's word, rhetoric; the debrief has a
          corner for it.
        </p>
      </section>

      <section>
        <h2>The four themes of what is given up</h2>
        <dl>
          {themes.map((theme) => (
            <div key={theme}>
              <dt>
                <img
                  src={`data:image/svg+xml,${encodeURIComponent(drawThing(thingOfTheme[theme], themeLooks[theme].colour))}`}
                  alt=""
                  width="48"
                  height="36"
                />{' '}
                {themeWords[theme].name}
              </dt>
              <dd>{themeWords[theme].about}</dd>
            </div>
          ))}
        </dl>
        <table>
          <caption>How many of the 54 participants spoke of each code (Rose 2011, Table 3)</caption>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">In all</th>
              <th scope="col">Role</th>
              <th scope="col">Identity</th>
              <th scope="col">Control</th>
            </tr>
          </thead>
          <tbody>
            {codeIds.map((id) => (
              <tr key={id}>
                <th scope="row">{codes[id].name}</th>
                <td>{codes[id].total}</td>
                <td>{codes[id].role}</td>
                <td>{codes[id].identity}</td>
                <td>{codes[id].control}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          The choices of each dilemma story bring up these codes in about this order; a story that does not is refused when the game is
          built.
        </p>
      </section>

      <section>
        <h2>Nineteen tips</h2>
        <p>
          The MATCh study followed five mixed teams (youth crime, young people's mental health, child development, injured children, a
          nursery) and drew nineteen tips from them (Frost 2005, p46-53). The words here are ours. The debrief says which you practised and
          which you passed by, and where.
        </p>
        <ol>
          {Object.entries(tips).map(([number, tip]) => (
            <li key={number}>{tip.says}</li>
          ))}
        </ol>
      </section>

      <section>
        <h2>A ladder of partnership</h2>
        <p>
          More is not simply better; people disagree about that, with reasons (Frost 2005, p13 and p18-21). The debrief says how far up a
          table went, and no more.
        </p>
        <ol start={0}>
          {Object.values(rungs).map((rung) => (
            <li key={rung.name}>
              <strong>{rung.name}.</strong> {rung.means}
            </li>
          ))}
        </ol>
      </section>

      <section>
        <h2>Outcomes for the child</h2>
        <p>
          Every effect on the child is one of the five outcomes of Every Child Matters: {outcomeIds.map((id) => outcomes[id]).join('; ')}{' '}
          (Frost 2005, p18).
        </p>
      </section>

      <section>
        <h2>Where the law leaves no choice</h2>
        <p>
          Whether a risk to a child is passed on is never a choice here; what is open is how, to whom, and who tells the child first. These
          are the duties that the stories rest on, in our words. They are not legal advice, and your local pathway goes before them.
        </p>
        <DutyList duties={Object.values(duties)} />
      </section>

      <section>
        <h2>What is our own judgement</h2>
        <p>
          How much a choice helps, and what it costs whom, are numbers from -2 to 2 and from 1 to 3 that we wrote, each with a source for
          the situation and none for the number. So are the points at which a colleague's trust moves. You can see all of them in the
          debrief, and argue with them; that is a good use of ten minutes. The game has not been tested for whether it changes what people
          do at work. It must not be used to appraise anybody.
        </p>
        <p>
          If you do this work, or teach it, you can put your own numbers beside ours without seeing them. Where a panel has rated a story,
          the middle of its numbers takes the place of ours, and the debrief says so.
        </p>
        <p>
          <button type="button" class="button" data-action="rate" onClick={onRate}>
            <Icon name="check" /> Rate a story
          </button>
        </p>
      </section>

      <section>
        <h2>If you teach with it</h2>
        <p>
          Thirty people who played alone can be seen as a group: what they wanted for themselves and for the table, what was settled, what
          was never told. They export their plays, and you put the files side by side, in this browser alone. Nobody is named, and no number
          below five is shown.
        </p>
        <p>
          <button type="button" class="button" data-action="cohort" onClick={onCohort}>
            <Icon name="users" /> Many plays side by side
          </button>
        </p>
      </section>

      <section>
        <h2>Words of the field</h2>
        <dl>
          {glossary.map((term) => (
            <div key={term.id}>
              <dt>{term.name}</dt>
              <dd>{term.means}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section>
        <h2>Sources</h2>
        <ul>
          {workIds
            .filter((id) => id !== 'authors')
            .map((id) => (
              <li key={id}>{referenceOf(id)}</li>
            ))}
        </ul>
      </section>
    </main>
  );
}
