import { listed } from '../../src/debrief/say.ts';
import { assertNever } from '../../src/lib/assert-never.ts';
import type { Compared } from '../../src/room/plenary.ts';
import type { StageView } from '../../src/room/stage-view.ts';
import { whenWords } from '../../src/room/told-words.ts';
import { agencyNames } from '../../src/story/agency-names.ts';
import { Bars } from './bars.tsx';
import { dayWords, people, stageNames } from './names.ts';

/** `nameOf` gives the name of a seat; `several` says that more than one table has played, `brief` that it is read from afar: only where the room parted most is shown. */
type Props = { stage: StageView; nameOf(seat: string): string; several: boolean; brief?: boolean };

/** A step of the group's debrief, as everybody sees it. */
export function StagePart({ stage, nameOf, several, brief = false }: Props) {
  return (
    <section class="stage-part" data-stage-part={stage.stage} aria-labelledby="stage-head">
      <h1 id="stage-head">{stageNames[stage.stage]}</h1>
      {bodyOf(stage, nameOf, several, brief)}
    </section>
  );
}

const tableName = (table: number) => `Table ${table + 1}`;

function bodyOf(stage: StageView, nameOf: Props['nameOf'], several: boolean, brief: boolean) {
  switch (stage.stage) {
    case 'out-of-part':
      return (
        <>
          <p class="big">Stand up, if you can, and leave the part on the chair.</p>
          <p class="big">Turn to somebody who sat elsewhere: what did you not know about their job?</p>
        </>
      );
    case 'word':
      return stage.shown ? (
        <ul class="felt-words">
          {stage.words.map(({ word, people: count }) => (
            <li key={word} data-people={count} class={`felt-${Math.min(count, 4)}`}>
              {word}
              {count > 1 && <span class="soft"> {count}</span>}
            </li>
          ))}
          {stage.words.length === 0 && <li>No word was given.</li>}
        </ul>
      ) : (
        <p class="big">One word: how was it? No name stands by it, and all are shown together.</p>
      );
    case 'child':
      return stage.tables.map(({ table, ending, later }) => (
        <div key={table} class="stage-table">
          {several && <h2>{tableName(table)}</h2>}
          {ending && (
            <>
              <p class="big">
                <strong>{ending.title}</strong>
              </p>
              <p>{ending.meaning}</p>
            </>
          )}
          {later.map(({ when, lines }) => (
            <div key={when}>
              <h2 class="later-head">{whenWords[when]}</h2>
              {lines.map(({ text }) => (
                <p key={text}>{text}</p>
              ))}
            </div>
          ))}
          {!ending && later.length === 0 && <p>This table has not come to an end.</p>}
        </div>
      ));
    case 'parted':
      return stage.decisions.length === 0 ? (
        <p class="big">At nothing that was weighed did you part. What was not said, so that it could be so?</p>
      ) : (
        stage.decisions.slice(0, brief ? 1 : undefined).map((one) => <Parted key={one.decision} compared={one} several={several} />)
      );
    case 'gave-up':
      return stage.tables.map(({ table, gifts, family }) => (
        <div key={table} class="stage-table">
          {several && <h2>{tableName(table)}</h2>}
          <ul class="given">
            {family.map(({ who, gives }) => (
              <li key={`${who} ${gives}`}>
                Asked of <strong>{nameOf(who)}</strong>: {gives}
              </li>
            ))}
            {[...new Set(gifts.map(({ seat }) => seat))].map((seat) => (
              <li key={seat}>
                <strong>{gifts.find((one) => one.seat === seat)?.name}</strong>:{' '}
                {gifts
                  .filter((one) => one.seat === seat)
                  .map(({ gives }) => gives || 'something only they know')
                  .join('; ')}
              </li>
            ))}
            {gifts.length === 0 && <li>Nothing was laid down.</li>}
          </ul>
        </div>
      ));
    case 'needed':
      return stage.missing.length === 0 ? (
        <p class="big">Everything that somebody needed to know was said.</p>
      ) : (
        <ul class="given">
          {stage.missing.map(({ table, fact, says, knewBy, risk }) => (
            <li key={`${table} ${fact}`}>
              {several && `${tableName(table)}: `}
              <strong>{knewBy}</strong> knew, and it was not said: {says}
              {risk && <strong> {risk} had to know.</strong>}
            </li>
          ))}
        </ul>
      );
    case 'questions':
      return (
        <ol class="to-talk">
          {stage.questions.map(({ seen, question }) => (
            <li key={question}>
              <p>{seen}</p>
              <p class="big">{question}</p>
            </li>
          ))}
        </ol>
      );
    case 'thanks':
      return (
        <>
          <p class="big">Thank somebody for one thing they laid down.</p>
          <ul class="given">
            {stage.thanks.map(({ table, from, to, gives, people: count }) => (
              <li key={`${table} ${from} ${to} ${gives}`}>
                <strong>{nameOf(from)}</strong> thanks <strong>{nameOf(to)}</strong>
                {gives && <> for {gives}</>}
                {count > 1 && <span class="soft"> ({people(count)})</span>}
              </li>
            ))}
          </ul>
        </>
      );
    case 'comments':
      if (stage.onPaper) return <p class="big">Write one thing you take from this on a card. Cards are shuffled, and then read out.</p>;
      return (
        <>
          <p class="big">What do you take from it? Nobody’s name stands by it; the host shows what may be shown.</p>
          {stage.themes.map(({ theme, name, comments, dots }) => (
            <div key={theme} class="theme">
              <h2>
                {name || `Heap ${theme + 1}`} {dots > 0 && <span class="soft">{dots === 1 ? '1 dot' : `${dots} dots`}</span>}
              </h2>
              <ul class="given">
                {comments.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
          <ul class="given">
            {stage.loose.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      );
    case 'plans':
      return (
        <>
          <p class="big">If … happens, then we … Only for a service that is in this room.</p>
          <ul class="given">
            {stage.plans.map(({ plan, agency, when, then, by }) => (
              <li key={plan} data-plan={plan}>
                <strong>{agencyNames[agency]}.</strong> If {when}, then we {then}. <span class="soft">By {dayWords(by)}.</span>
              </li>
            ))}
          </ul>
        </>
      );
    default:
      return assertNever(stage);
  }
}

/** Who stood behind each thing that was put forward, where they put forward more than one. */
function behind(first: Compared['tables'][number]['first']): { text: string; names: string }[] {
  const texts = [...new Set(first.map(({ text }) => text))];
  if (texts.length < 2) return [];
  return texts.map((text) => ({ text, names: listed(first.filter((one) => one.text === text).map(({ name }) => name)) }));
}

/** One decision over the room: how We lay, what was put forward at a table of its own and what was settled, and I and They where enough people are there to hide in. */
function Parted({ compared: { asks, tables, we, i, they }, several }: { compared: Compared; several: boolean }) {
  return (
    <div class="parted">
      <h2>{asks}</h2>
      <div class="parted-bars">
        {we.length > 0 && <Bars caption="As a team" lies={we} />}
        {i && <Bars caption="For oneself" lies={i} />}
        {they && <Bars caption="What people guessed of each other" lies={they} />}
      </div>
      <ul class="given">
        {!several &&
          tables
            .flatMap(({ first }) => behind(first))
            .map(({ text, names }) => (
              <li key={text}>
                Put forward by {names}: {text}
              </li>
            ))}
        {tables.map(({ table, text }) => (
          <li key={table}>
            {several ? `${tableName(table)} settled` : 'Settled'}: <strong>{text}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
