import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Vote } from '../../src/room/room-events.ts';
import type { TablePart } from '../../src/room/table-view.ts';
import { keepSame } from '../../src/room/keep-same.ts';
import type { Piece } from '../../src/room/told.ts';
import type { Input } from '../../src/session/events.ts';
import { Asking } from '../reader/asking.tsx';
import { Backlog } from '../reader/backlog.tsx';
import { pieceAt, useEarlier } from '../reader/earlier.ts';
import { usePocket } from '../reader/pocket-now.ts';
import { Said } from '../reader/said.tsx';
import { Together } from '../reader/together.ts';
import { movesIn, type Settings } from '../settings.ts';
import { checkpointNames } from '../together/names.ts';
import { Bars } from '../together/bars.tsx';
import type { RoomProps } from './room-props.ts';

type Props = RoomProps & { settings: Settings };

/** The story from one's seat: the public words and the private ones, what is asked, and whom the table waits for. */
export function Playing({ linked, view, settings }: Props) {
  const { table, turn, me, room } = view;
  const known = useRef<readonly Piece[]>([]);
  const told = table?.view.told ?? [];
  const pieces = useMemo(() => keepSame(known.current, told), [told]);
  const before = useRef(pieces.length);
  const fresh = Math.min(before.current, pieces.length);
  known.current = pieces;
  usePocket(table?.view, pieces);
  const column = useRef<HTMLDivElement>(null);
  const earlier = useEarlier(column, pieces.length);
  const asks = table?.view.asks ?? null;
  const asked = asks ? `${table?.era} ${asks.question}` : '';
  // Acknowledged a moment before the view follows: the question does not come back for that moment.
  const [handed, hand] = useState('');
  const sending =
    (asked !== '' && handed === asked) || linked.sending.some(({ wish }) => wish.kind === 'vote' && wish.question === asks?.question);
  useArrivals(column, pieces.length, startOfPlace(pieces), asks && !sending ? `${table?.era} ${asks.question}` : '', settings);
  useEffect(() => {
    before.current = pieces.length;
  }, [pieces.length]);
  if (!table)
    return (
      <section class="page-words">
        <h1>{room.title}</h1>
        <p role="status">You have no seat yet. Ask the host for one, or take one that is offered.</p>
        <ul class="seat-list">
          {(view.seats ?? []).map(({ seat, table: at, name, profession }) => (
            <li key={`${at} ${seat}`}>
              <button
                type="button"
                class="seat-card"
                data-action="take-seat"
                data-seat={seat}
                onClick={() => void linked.wish({ kind: 'sit', place: { kind: 'seat', table: at, seat } })}
              >
                <span>
                  <strong>{name}</strong>
                  <span class="soft">
                    {profession}
                    {room.tables > 1 && ` · table ${at + 1}`}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );

  const send = (...inputs: readonly Input[]) => {
    for (const { question, seat: _, ...vote } of inputs as readonly (Input & { question: string; seat: string })[])
      void linked
        .wish({ kind: 'vote', table: table.table, era: table.era, question, vote: vote as Vote })
        .then((granted) => granted || hand(''));
    hand(asked);
    return { ok: true } as const;
  };
  const seated = { ...table.view, canGoBackTo: null, ending: null };
  return (
    <div class="phone-column" ref={column}>
      <h1 class="hidden">{room.title}</h1>
      <Backlog
        people={table.view.story.people}
        seat={table.view.seat}
        pieces={pieces}
        freshFrom={fresh}
        captioned={false}
        earlier={earlier}
      />
      <Said />
      {table.injected.map(({ inject, says }) => (
        <p key={inject} class="pick injected" data-injected={inject}>
          <span class="pick-label">It happens</span> {says}
        </p>
      ))}
      <LastSpread table={table} />
      {asks && !sending && (
        <Together.Provider value={true}>
          <Asking view={seated} wish={send} settings={settings} onDebrief={() => {}} onLeave={() => {}} />
        </Together.Provider>
      )}
      {turn?.back && (
        <section class="asks" aria-labelledby="back-head">
          <h2 id="back-head">The host asks whether the table goes back one step</h2>
          {turn.back.agreed ? (
            <p class="soft">You have agreed. It goes back once every seat has.</p>
          ) : (
            <p class="actions">
              <button type="button" class="button" data-action="agree" onClick={() => void linked.wish({ kind: 'agree', yes: true })}>
                Yes, go back
              </button>
              <button
                type="button"
                class="button quiet"
                data-action="disagree"
                onClick={() => void linked.wish({ kind: 'agree', yes: false })}
              >
                No
              </button>
            </p>
          )}
        </section>
      )}
      <p class="now" role="status">
        {nowWords({
          sending,
          answered: turn?.answered ?? false,
          asked: asks !== null,
          waiting: turn?.waiting ?? null,
          table,
          child: me?.place.kind === 'child',
        })}
      </p>
      {room.shape === 'tables' && !table.shown && table.gate === null && me?.place.kind === 'seat' && (
        <p>
          <button
            type="button"
            class="button"
            data-action="next"
            onClick={() => void linked.wish({ kind: 'next', table: table.table, page: table.page })}
          >
            Turn the page for your table
          </button>
        </p>
      )}
    </div>
  );
}

type Now = { sending: boolean; answered: boolean; asked: boolean; waiting: number | null; table: TablePart; child: boolean };

/** What is going on, in a sentence: so that nobody wonders whether their phone has stopped. */
function nowWords({ sending, answered, asked, waiting, table, child }: Now): string {
  if (sending) return 'Sending…';
  if (answered) return `Sent. It stays sealed until the others have answered.${waiting === null ? '' : ` ${waiting} are still thinking.`}`;
  if (asked) return '';
  if (table.gate) return `Your table waits here until the host gathers everybody for ${checkpointNames[table.gate]}.`;
  if (table.view.ending) return 'The story is at its end. Look up: the talk begins.';
  if (table.ready) return child ? 'The table is thinking. You listen.' : 'Somebody else is asked this. Wait for them.';
  return 'Look at the big screen. The host turns the page.';
}

/** How We lay over the whole table at the decision that was answered last. */
function LastSpread({ table }: { table: TablePart }) {
  const last = table.we.at(-1);
  const settled = table.view.told.some((piece) => piece.kind === 'settled' && piece.decision === last?.decision);
  return last && !settled ? <Bars caption="How We lies, over the whole table" lies={last.lies} /> : null;
}

/** Where the last place or time begins. */
const startOfPlace = (pieces: readonly Piece[]) =>
  Math.max(
    0,
    pieces.findLastIndex((piece) => piece.kind === 'line' && Boolean(piece.line.tags.scene || piece.line.tags.when)),
  );

/** Brings what is new to where it is read: the first new line, or what is asked; on a page that was only just opened, the place where the story is (`start`). */
function useArrivals(column: { current: HTMLElement | null }, pieces: number, start: number, asked: string, settings: Settings): void {
  const seen = useRef(0);
  const behavior = movesIn(settings) ? 'smooth' : 'auto';
  useEffect(() => {
    const first = seen.current;
    seen.current = pieces;
    if (pieces <= first) return;
    pieceAt(column.current, first === 0 ? start : first)?.scrollIntoView({ block: 'start', behavior });
  }, [pieces]);
  useEffect(() => {
    if (asked) column.current?.querySelector('.asks')?.scrollIntoView({ block: 'start', behavior });
  }, [asked]);
}
