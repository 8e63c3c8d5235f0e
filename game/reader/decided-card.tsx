import { useContext } from 'preact/hooks';
import { thingsOf, thingWords } from '../../src/room/things.ts';
import type { Piece } from '../../src/room/told.ts';
import { howSettled, type PutForward } from '../../src/room/told-words.ts';
import { inSentence, type Named } from '../../src/story/people.ts';
import { Marked, StoryLang } from './marked.tsx';
import { youAre } from './people.ts';
import { portraitOf } from './portraits.ts';
import { PriceLine } from './price-line.tsx';

type Of<Kind extends Piece['kind']> = Extract<Piece, { kind: Kind }>;
type Props<Kind extends Piece['kind']> = { piece: Of<Kind>; people: readonly Named[]; seat: string | null; arrives: string };

const named = (people: readonly Named[], id: string, seat: string | null) =>
  id === seat ? 'You' : (people.find((one) => one.id === id)?.short ?? id);

/** What everybody put forward, card by card, with a sentence each, and how it came out. */
export function Revealed({ piece, people, seat, arrives }: Props<'revealed'>) {
  const lang = useContext(StoryLang);
  const { offered, rows, again, settlement, guess } = piece;
  return (
    <div class={`pick revealed ${arrives}`} data-revealed={piece.decision}>
      <p class="pick-label">{again ? 'Put forward once more' : 'Put forward'}</p>
      <ol class="fronts">
        {offered.map(({ id: choice }, at) => {
          const behind = rows.filter((row) => row.choice === choice);
          if (behind.length === 0) return null;
          return (
            <li key={choice} class="front" value={at + 1}>
              <p class="front-words" dir="auto" lang={lang}>
                <Marked text={behind[0]?.text ?? ''} />
              </p>
              <ul class="rows">
                {[...behind.filter(({ mine }) => mine), ...behind.filter(({ mine }) => !mine)].map((row) => (
                  <Row key={row.seat} row={row} people={people} seat={seat} />
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      {guess && (
        <p class="guessed" data-guess={guess.right ? 'right' : 'wrong'}>
          {guess.right
            ? `You guessed right about ${guess.name}.`
            : `You guessed otherwise. ${guess.name} would rather have had this: ${guess.wanted.map((one) => `“${one}”`).join(' or ')}`}
          {guess.because && ` Because: ${guess.because}.`}
        </p>
      )}
      {'tied' in settlement && <p class="outcome">A tie.</p>}
    </div>
  );
}

/** Somebody who stands behind a card, and why. */
function Row({ row: { seat: who, because, cause, mine }, people, seat }: Pick<Props<'revealed'>, 'people' | 'seat'> & { row: PutForward }) {
  const person = people.find((one) => one.id === who);
  return (
    <li class={mine ? 'row mine' : 'row'} data-seat={who}>
      {person && <img class="portrait" src={portraitOf(person.person)} alt="" width="48" height="48" />}
      <p>
        <strong>{named(people, who, seat)}</strong>
        {!mine && person && <span class="soft">, {inSentence(person.job)}</span>}
        {because && `: “${because}”`}
        {cause && <em class="cause soft"> {cause}</em>}
      </p>
    </li>
  );
}

/** How a decision was settled, as a written card: by what, what became of your own, what it costs whom, what the others say. `plain`: nobody else is there. */
export function Settled({ piece, people, seat, arrives, plain }: Props<'settled'> & { plain: boolean }) {
  const lang = useContext(StoryLang);
  const { decision, choice, text, why, measured, mine, turned, carried, objection, price, reactions } = piece;
  const laid = thingsOf({ gifts: piece.gifts, sitters: [] }).map((one) => thingWords({ ...one, gives: '' }, named(people, one.seat, null)));
  const carriedWords = carried === null ? undefined : carried ? 'yes' : 'no';
  if (!measured) {
    return (
      <p class={`pick settled ${arrives}`} data-settled={choice} data-why={why} data-carried={carriedWords}>
        <span class="pick-label">{plain ? 'You chose' : settledBy(piece.by, people, seat)}</span>{' '}
        <span dir="auto" lang={lang}>
          <Marked text={text} />
        </span>
      </p>
    );
  }
  return (
    <div class={`pick settled card ${arrives}`} data-settled={choice} data-why={why} data-carried={carriedWords} data-decision={decision}>
      <p class="pick-label">{howSettled(piece, named(people, piece.by, seat))}</p>
      <p class="settled-words" dir="auto" lang={lang}>
        <Marked text={text} />
      </p>
      {carried === false && why !== 'held-out' && (
        <p class="soft">
          {turned ? 'You first put forward' : 'You put forward'}: <Marked text={mine} />
        </p>
      )}
      {objection !== null && (
        <p class="soft">
          Your objection is on the board{objection ? `: it would change your mind, “${objection}”` : ''}. It is read again in a month.
        </p>
      )}
      <p>{price.length > 0 ? <PriceLine price={price} /> : 'It asks nothing of anybody at the table.'}</p>
      {laid.length > 0 && <p class="soft">Laid on the table: {laid.join(', ')}.</p>}
      {reactions.map(({ seat: who, says }) => (
        <p key={who} class="reason">
          <strong>{named(people, who, seat)}:</strong> “{says}”
        </p>
      ))}
    </div>
  );
}

/** Who settled a plain decision: somebody by themselves, or several at once. */
function settledBy(by: string, people: readonly Named[], seat: string | null): string {
  if (!by) return 'The table settled';
  return by === seat ? `${youAre(people, seat)}, for the table` : `${named(people, by, seat)}, for the table`;
}
