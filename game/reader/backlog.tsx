import type { ComponentChildren, JSX } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { Cut } from '../../src/evidence/glossary.ts';
import { assertNever } from '../../src/lib/assert-never.ts';
import type { Piece } from '../../src/room/told.ts';
import { pledgeWords, whenWords } from '../../src/room/told-words.ts';
import type { Named } from '../../src/story/people.ts';
import { captions } from '../sound/captions.ts';
import type { Earlier } from './earlier.ts';
import { Revealed, Settled } from './decided-card.tsx';
import { Icon } from './icon.tsx';
import { Marked, StoryLang } from './marked.tsx';
import { youAre } from './people.ts';
import { portraitOf } from './portraits.ts';
import { useTerms, wordsView } from './words.tsx';

/** A room is described to those who do not see it when it is first met. `freshFrom` is the first piece that arrives with a movement; those before it stand. `plain` stands for a story without a table. */
type Props = {
  people: readonly Named[];
  seat: string | null;
  pieces: readonly Piece[];
  freshFrom: number;
  captioned: boolean;
  plain?: boolean;
  earlier?: Earlier;
};

/** Everything said and settled so far, oldest first, as one seat saw it. New lines are announced politely; those put away stay in the page, for its search, but are not laid out. */
export function Backlog({ people, seat, pieces, freshFrom, captioned, plain = false, earlier }: Props) {
  const cuts = useTerms(pieces);
  const lang = useContext(StoryLang);
  const drawn = useRef<readonly Drawn[]>([]);
  drawn.current = givenFor({ people, seat, pieces, freshFrom, captioned, plain }, lang, cuts).map((given, index) => {
    const old = drawn.current[index];
    return old && isSame(old.given, given) ? old : { given, view: pieceView(given) };
  });
  const views = drawn.current.map(({ view }) => view);
  if (!earlier) return <Log>{views}</Log>;
  return (
    <div>
      {!earlier.shown && earlier.from > 0 && (
        <p class="earlier-more">
          <button type="button" class="button quiet" data-action="earlier" onClick={earlier.show}>
            <Icon name="chevronUp" /> What was said before
          </button>
        </p>
      )}
      {/* Beside the log: what comes back is not new, and is not announced. */}
      {earlier.from > 0 && (
        <section class="earlier" aria-label="What was said before" hidden={earlier.shown ? undefined : 'until-found'}>
          {views.slice(0, earlier.from)}
        </section>
      )}
      <Log>{views.slice(earlier.from)}</Log>
    </div>
  );
}

type Standing = Pick<Props, 'people' | 'seat' | 'pieces'> & { lang: string | undefined; from?: number; to?: number };

/** Pieces as they stand before the game has come, for pages that are made when we build: from one place up to another. Captions are in it; whoever hears nothing is not shown them. */
export function standingLines({ lang, from = 0, to, ...props }: Standing): JSX.Element[] {
  const given = givenFor({ ...props, freshFrom: props.pieces.length, captioned: true, plain: false }, lang, new Map());
  return given.slice(from, to).map(pieceView);
}

/** Where what was said stands. */
export const Log = ({ children }: { children: ComponentChildren }) => (
  <div class="backlog" role="log" aria-live="polite" aria-label="What was said" aria-relevant="additions">
    {children}
  </div>
);

type Given = {
  people: readonly Named[];
  seat: string | null;
  piece: Piece;
  before: Piece | undefined;
  index: number;
  fresh: boolean;
  describes: boolean;
  captioned: boolean;
  plain: boolean;
  lang: string | undefined;
  cuts: readonly Cut[] | undefined;
};

function givenFor(
  { people, seat, pieces, freshFrom, captioned, plain }: Required<Omit<Props, 'earlier'>>,
  lang: string | undefined,
  cuts: ReadonlyMap<Piece, readonly Cut[]>,
): Given[] {
  const described = new Set<string>();
  return pieces.map((piece, index) => {
    const alt = (piece.kind === 'line' && piece.line.tags.alt) || '';
    const describes = alt !== '' && !described.has(alt);
    described.add(alt);
    const before = pieces[index - 1];
    return { people, seat, piece, before, index, fresh: index >= freshFrom, describes, captioned, plain, lang, cuts: cuts.get(piece) };
  });
}

/** A piece as it was drawn, and from what. It is drawn again only when something it shows has changed: a backlog grows long, and answers must come at once. */
type Drawn = { given: Given; view: JSX.Element };

const isSame = (one: Given, other: Given) => (Object.keys(one) as (keyof Given)[]).every((name) => one[name] === other[name]);

function pieceView({ people, seat, piece, before, index, fresh, describes, captioned, plain, lang, cuts }: Given): JSX.Element {
  const names = (id: string) => (id === seat ? 'You' : (people.find((one) => one.id === id)?.short ?? id));
  const arrives = fresh ? 'arrives' : '';
  switch (piece.kind) {
    case 'line':
      return lineView({ people, seat, piece, before, index, arrives, describes, captioned, plain, lang, cuts });
    case 'revealed':
      return <Revealed key={index} piece={piece} people={people} seat={seat} arrives={arrives} />;
    case 'settled':
      return <Settled key={index} piece={piece} people={people} seat={seat} arrives={arrives} plain={plain} />;
    case 'replied':
      return (
        <div key={index} class={`pick replied ${arrives}`} data-replied={piece.seat}>
          <p class="pick-label">You ask {names(piece.seat)}</p>
          <p class="reason">“{piece.says}”</p>
          {piece.fact && <p class="soft">Now on the table: {piece.fact}</p>}
        </div>
      );
    case 'moved':
      return (
        <p key={index} class={`pick moved ${arrives}`}>
          <span class="pick-label">{youAre(people, seat)}</span>{' '}
          <span dir="auto" lang={lang}>
            <Marked text={piece.text} />
          </span>
        </p>
      );
    case 'shared':
      return (
        <div key={index} class={`pick shared ${arrives}`}>
          <p class="pick-label">Now on the table</p>
          <ul>
            {piece.facts.map((fact) => (
              <li key={fact.says}>
                <strong>{names(fact.seat)}:</strong> {fact.says}
              </li>
            ))}
            {piece.facts.length === 0 && <li>Nothing.</li>}
          </ul>
          {piece.kept > 0 && <p class="soft">You kept {piece.kept === 1 ? 'one thing' : `${piece.kept} things`} to yourself.</p>}
        </div>
      );
    case 'handed':
      return (
        <div key={index} class={`pick shared ${arrives}`} data-board={piece.board}>
          <p class="pick-label">On the wall now</p>
          <ul>
            {piece.jobs.map(({ job, label }) => (
              <li key={job}>
                {job} <strong>{label}</strong>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'round':
      return (
        <div key={index} class={`pick round ${arrives}`}>
          <p class="pick-label">The cards, turned together</p>
          <p class="soft">{piece.asks}</p>
          <ul class="cards">
            {piece.hows.map(({ seat: one, how, says }) => (
              <li key={one} class={`turned ${how}`}>
                <span>
                  <strong>{names(one)}</strong> {pledgeWords(how, one === seat)}:
                </span>
                <span dir="auto" lang={lang}>
                  <Marked text={says} />
                </span>
              </li>
            ))}
          </ul>
          {piece.guess && <p class="soft">{piece.guess}</p>}
        </div>
      );
    case 'objections':
      return (
        <div key={index} class={`pick objections ${arrives}`}>
          <p class="pick-label">Read again from the board</p>
          <ul>
            {piece.objections.map(({ seat: one, to, text }) => (
              <li key={to}>
                <strong>{names(one)}</strong> objected to: {to}
                {text && ` What would have changed ${one === seat ? 'your' : 'their'} mind: “${text}”`}
              </li>
            ))}
          </ul>
        </div>
      );
    default:
      return assertNever(piece);
  }
}

type LineGiven = Omit<Given, 'piece' | 'fresh'> & { piece: Piece & { kind: 'line' }; arrives: string };

function lineView({ people, seat, piece, before, index, arrives, describes, captioned, lang, cuts }: LineGiven): JSX.Element {
  const { text, tags } = piece.line;
  const speaker = tags.who ? people.find((one) => one.id === tags.who) : undefined;
  const goesOn = before?.kind === 'line' && before.line.tags.who === tags.who && Boolean(before.line.tags.to) === Boolean(tags.to);
  const mine = tags.who === seat;
  const kind = speaker ? 'speech' : 'telling';
  return (
    <div
      key={index}
      class={`line ${kind} ${tags.to ? 'private' : ''} ${mine ? 'mine' : ''} ${goesOn ? 'goes-on' : ''} ${arrives}`}
      data-line={index}
      data-who={tags.who}
    >
      {tags.when && <h2 class="when">{whenWords[tags.when]}</h2>}
      {describes && <p class="hidden">Picture: {tags.alt}</p>}
      {tags.to && !goesOn && (
        <p class="only-you">
          <Icon name="eye" /> Only you
        </p>
      )}
      {speaker && !goesOn && (
        <p class="speaker">
          <img class="portrait" src={portraitOf(speaker.person)} alt="" width="48" height="48" />
          <span>
            <strong>{speaker.name}</strong> <span class="soft">{mine ? 'you' : speaker.job}</span>
          </span>
        </p>
      )}
      {captioned && tags.sound && <p class="caption">{captions[tags.sound]}</p>}
      {text && wordsView(text, tags.lang ?? lang, cuts, index)}
      {tags.board && (
        <p class="board-words">
          <span class="pick-label">On the whiteboard</span> <span dir="auto">{tags.board}</span>
        </p>
      )}
    </div>
  );
}
