import { Component } from 'preact';
import type { How } from '../../src/session/events.ts';
import type { Table } from '../../src/story/table.ts';
import type { Cut } from '../../src/evidence/glossary.ts';
import { captions } from '../sound/captions.ts';
import { Icon } from './icon.tsx';
import { shortName, whoIs } from './people.ts';
import type { Piece } from './transcript.ts';
import { useTerms, Words } from './words.tsx';

type Props = { table: Table; seat: string; pieces: readonly Piece[]; freshFrom: number; captioned: boolean };

/** Everything said and settled so far, oldest first, as one seat saw it. New lines are announced politely. */
export function Backlog({ table, seat, pieces, freshFrom, captioned }: Props) {
  const cuts = useTerms(pieces);
  return (
    <div class="backlog" role="log" aria-live="polite" aria-label="What was said" aria-relevant="additions">
      {pieces.map((piece, index) => (
        <PieceView
          key={index}
          table={table}
          seat={seat}
          piece={piece}
          before={pieces[index - 1]}
          index={index}
          fresh={index >= freshFrom}
          captioned={captioned}
          cuts={cuts.get(piece)}
        />
      ))}
    </div>
  );
}

type PieceProps = {
  table: Table;
  seat: string;
  piece: Piece;
  before: Piece | undefined;
  index: number;
  fresh: boolean;
  captioned: boolean;
  cuts: readonly Cut[] | undefined;
};

/** A piece is drawn again only when something it shows has changed: a backlog grows long, and answers must come at once. */
class PieceView extends Component<PieceProps> {
  override shouldComponentUpdate(next: PieceProps): boolean {
    return (Object.keys(next) as (keyof PieceProps)[]).some((name) => next[name] !== this.props[name]);
  }

  override render(props: PieceProps) {
    return <PieceBody {...props} />;
  }
}

function PieceBody({ table, seat, piece, before, index, fresh, captioned, cuts }: PieceProps) {
  const names = (id: string) => (id === seat ? 'You' : shortName(whoIs(table, id)?.name ?? id));
  const arrives = fresh ? 'arrives' : '';
  switch (piece.kind) {
    case 'line':
      return (
        <LineView
          table={table}
          seat={seat}
          piece={piece}
          before={before}
          index={index}
          arrives={arrives}
          captioned={captioned}
          cuts={cuts}
        />
      );
    case 'settled':
      return (
        <p class={`pick settled ${arrives}`} data-settled={piece.choice}>
          <span class="pick-label">{piece.proposed ? 'The table went another way' : 'The table settled'}</span> {piece.text}
        </p>
      );
    case 'moved':
      return (
        <p class={`pick moved ${arrives}`}>
          <span class="pick-label">You</span> {piece.text}
        </p>
      );
    case 'shared':
      return (
        <div class={`pick shared ${arrives}`}>
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
        <div class={`pick shared ${arrives}`} data-board={piece.board}>
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
        <div class={`pick round ${arrives}`}>
          <p class="pick-label">The cards, turned together</p>
          <ul class="cards">
            {piece.hows.map(({ seat: one, how }) => (
              <li key={one} class={`turned ${how}`}>
                <strong>{names(one)}</strong> {(one === seat ? ownHowWords : howWords)[how]}
              </li>
            ))}
          </ul>
        </div>
      );
  }
}

const howWords: Record<How, string> = { hold: 'holds back', signpost: 'signposts', commit: 'commits' };
const ownHowWords: Record<How, string> = { hold: 'hold back', signpost: 'signpost', commit: 'commit' };

type LineProps = {
  table: Table;
  seat: string;
  piece: Piece & { kind: 'line' };
  before: Piece | undefined;
  index: number;
  arrives: string;
  captioned: boolean;
  cuts: readonly Cut[] | undefined;
};

function LineView({ table, seat, piece, before, index, arrives, captioned, cuts }: LineProps) {
  const { text, tags } = piece.line;
  const speaker = tags.who ? whoIs(table, tags.who) : undefined;
  const goesOn = before?.kind === 'line' && before.line.tags.who === tags.who && Boolean(before.line.tags.to) === Boolean(tags.to);
  const mine = tags.who === seat;
  const kind = speaker ? 'speech' : 'telling';
  return (
    <div
      class={`line ${kind} ${tags.to ? 'private' : ''} ${mine ? 'mine' : ''} ${goesOn ? 'goes-on' : ''} ${arrives}`}
      data-line={index}
      data-who={tags.who}
    >
      {tags.when && <h2 class="when">{whenWords[tags.when]}</h2>}
      {piece.picture && <p class="hidden">Picture: {piece.picture}</p>}
      {tags.to && !goesOn && (
        <p class="only-you">
          <Icon name="eye" /> Only you
        </p>
      )}
      {speaker && !goesOn && (
        <p class="speaker">
          <img class="portrait" src={speaker.picture} alt="" width="48" height="48" />
          <strong>{speaker.name}</strong> <span class="soft">{mine ? 'you' : speaker.work}</span>
        </p>
      )}
      {captioned && tags.sound && <p class="caption">{captions[tags.sound]}</p>}
      {text && <Words text={text} cuts={cuts} place={index} />}
      {tags.board && (
        <p class="board-words">
          <span class="pick-label">On the whiteboard</span> {tags.board}
        </p>
      )}
    </div>
  );
}

const whenWords = { day: 'The next day', month: 'A month on', year: 'A year on' } as const;
