import { useMemo, useRef } from 'preact/hooks';
import { keepSame } from '../../src/room/keep-same.ts';
import type { RoomView } from '../../src/room/room-view.ts';
import type { TablePart } from '../../src/room/table-view.ts';
import type { Piece } from '../../src/room/told.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { Backlog } from '../reader/backlog.tsx';
import { portraitOf } from '../reader/portraits.ts';
import type { Settings } from '../settings.ts';
import { checkpointNames, people } from '../together/names.ts';
import { joinAddress, Qr } from '../together/qr.tsx';
import { Bars } from '../together/bars.tsx';
import { StagePart } from '../together/stage-part.tsx';
import { Picture } from './picture.tsx';
import { useFit } from './use-fit.ts';

type Props = { view: RoomView; settings: Settings };

/** The projector: how to join, the story as all hear it, and the talk afterwards. */
export function Screen(props: Props) {
  const { room, stage, turn, table } = props.view;
  const screen = stage ? (stage.stage === 'parted' && room.tables > 1 ? 'plenary' : 'group-debrief') : 'projector';
  return (
    <main class="projector" data-screen={screen} data-phase={room.phase} data-waiting={turn?.waiting ?? undefined}>
      {room.held && (
        <p class="projector-held" role="status">
          A pause.
        </p>
      )}
      {room.phase === 'lobby' && <LobbyWall {...props} />}
      {room.phase === 'play' && (table ? <TableWall {...props} table={table} /> : <TablesWall {...props} />)}
      {stage && <DebriefWall {...props} stage={stage} />}
      {room.phase === 'over' && <h1 class="wall-title">Thank you.</h1>}
    </main>
  );
}

function LobbyWall({ view: { room, join, seats } }: Props) {
  const [address = ''] = join?.addresses ?? [];
  return (
    <div class="wall lobby-wall">
      <section>
        <h1 class="wall-title">{room.title}</h1>
        <p>{room.note}</p>
        {join && (
          <div class="wall-join">
            {address && <Qr address={joinAddress(address, join.code, join.encrypted)} />}
            <div>
              <p class="wall-code" data-code={join.code}>
                {join.code}
              </p>
              {address && <p>{`${join.encrypted ? 'https' : 'http'}://${address}/j`}</p>}
              {!join.encrypted && <p class="soft">Not encrypted: nothing here is about real people.</p>}
            </div>
          </div>
        )}
      </section>
      <section>
        <h2>{people(room.people)} in the room</h2>
        <ul class="wall-seats">
          {(seats ?? []).map(({ table, seat, name, profession, person, people: count }) => (
            <li key={`${table} ${seat}`} data-seat={seat} data-people={count}>
              <img class="portrait" src={portraitOf(person)} alt="" width="56" height="56" />
              <span>
                <strong>{name}</strong>
                <span class="soft">{profession}</span>
              </span>
              <span class="wall-count">{count || ''}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** One table: the picture, and beside it the page that is read, or what is asked. */
function TableWall({ view, table, settings }: Props & { table: TablePart }) {
  const known = useRef<readonly Piece[]>([]);
  const { told, open, story, ending } = table.view;
  const pieces = useMemo(() => keepSame(known.current, told), [told]);
  known.current = pieces;
  const page = usePageStart(table, pieces);
  const asking = table.ready && open.kind !== 'ended';
  const shown = asking ? [] : pieces.slice(page);
  const last = table.we.at(-1);
  const spread = last && !pieces.some((piece) => piece.kind === 'settled' && piece.decision === last.decision) ? last : null;
  const words = useRef<HTMLElement>(null);
  useFit(words, `${table.era} ${table.page} ${asking} ${open.question} ${spread?.decision ?? ''} ${settings.textSize}`);
  const room = pieces.reduce<Room | null>((now, piece) => (piece.kind === 'line' ? (piece.line.tags.scene ?? now) : now), null);
  return (
    <div class="wall table-wall">
      <Picture view={table.view} shown={pieces} room={room ?? 'team-room'} settings={settings} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls, and a keyboard has to reach it */}
      <section class="wall-words" ref={words} tabIndex={0} aria-label="What the room reads">
        <h1 class="hidden">{story.title}</h1>
        <Backlog people={story.people} seat={null} pieces={shown} freshFrom={0} captioned={false} />
        {asking && (
          <section class="wall-asks" aria-labelledby="asks">
            {open.kind === 'again' && <p class="pick-label">The second time</p>}
            <h2 id="asks">{open.asks || `A question for ${story.people.find(({ id }) => id === open.seat)?.name ?? 'one seat'} alone.`}</h2>
            <ol class="wall-choices">
              {open.choices.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
          </section>
        )}
        {spread && asking && <Bars caption="As a team" lies={spread.lies} />}
        {!asking && <WithinSeats table={table} question={lastRevealed(shown)} />}
        {table.injected.slice(-1).map(({ inject, says }) => (
          <p key={inject} class="pick injected" role="status">
            {says}
          </p>
        ))}
        {ending && (
          <p class="pick settled">
            <strong>{ending.title}.</strong> {ending.meaning}
          </p>
        )}
      </section>
      <Foot view={view} asking={asking} gate={table.gate} />
    </div>
  );
}

/** How what was put forward lay inside seats of three people or more. */
function WithinSeats({ table, question }: { table: TablePart; question: string }) {
  const within = table.delegations.filter((one) => one.question === question);
  if (within.length === 0) return null;
  return (
    <div class="within">
      <h2>Within the seats</h2>
      <ul>
        {within.map(({ seat, lies }) => (
          <li key={seat}>
            <strong>{table.view.story.people.find(({ id }) => id === seat)?.short ?? seat}:</strong>{' '}
            {lies.map(({ text, people: count }) => `${count} for “${text}”`).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function lastRevealed(shown: readonly Piece[]): string {
  const piece = shown.findLast(({ kind }) => kind === 'revealed');
  return piece?.kind === 'revealed' ? piece.key.replace(/^revealed /, '') : '';
}

/** Where the page begins that is read now: what came with the last turn, or after a reload the last place. */
function usePageStart(table: TablePart, pieces: readonly Piece[]): number {
  const state = useRef<{ telling: string; page: number; start: number; count: number } | null>(null);
  const telling = `${table.table} ${table.era}`;
  const before = state.current;
  if (!before || before.telling !== telling) {
    const place = pieces.findLastIndex((piece) => piece.kind === 'line' && Boolean(piece.line.tags.scene || piece.line.tags.when));
    state.current = { telling, page: table.page, start: Math.max(0, place), count: pieces.length };
  } else if (pieces.length > before.count) state.current = { telling, page: table.page, start: before.count, count: pieces.length };
  return state.current?.start ?? 0;
}

function Foot({ view, asking, gate }: { view: RoomView; asking: boolean; gate: TablePart['gate'] }) {
  const { turn, join } = view;
  const words = gate
    ? `This table waits for the others, for ${checkpointNames[gate]}.`
    : !asking
      ? ''
      : !turn?.some
        ? 'All answers are in.'
        : turn.waiting === null
          ? 'A few are still thinking.'
          : `${turn.waiting} are still thinking.`;
  return (
    <div class="wall-foot">
      <p role="status" class="wall-waiting">
        {words}
      </p>
      {join && (
        <p class="wall-corner">
          Join: <strong>{join.code}</strong>
        </p>
      )}
    </div>
  );
}

function TablesWall({ view: { tables, room } }: Props) {
  return (
    <div class="wall">
      <h1 class="wall-title">{room.title}</h1>
      <ul class="wall-seats">
        {(tables ?? []).map(({ table, at, gate, ended }) => (
          <li key={table} data-table={table}>
            <strong>Table {table + 1}</strong>
            <span>{ended ? 'has come to its end' : gate ? `waits for the others` : at ? `is at ${checkpointNames[at]}` : 'has begun'}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function DebriefWall({ view, settings, stage }: Props & { stage: NonNullable<RoomView['stage']> }) {
  const place = useRef<HTMLElement>(null);
  useFit(place, `${JSON.stringify(stage).length} ${stage.stage} ${settings.textSize}`);
  const nameOf = (seat: string) => view.table?.view.story.people.find(({ id }) => id === seat)?.name ?? seat;
  const turn = view.turn;
  return (
    <div class="wall debrief-wall">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls, and a keyboard has to reach it */}
      <section class="wall-words" ref={place} tabIndex={0} aria-label="The talk afterwards">
        <StagePart stage={stage} nameOf={nameOf} several={view.room.tables > 1} brief />
      </section>
      <div class="wall-foot">
        <p role="status" class="wall-waiting">
          {(stage.stage === 'word' && !stage.shown) || stage.stage === 'thanks'
            ? turn?.some
              ? turn.waiting === null
                ? 'A few are still writing.'
                : `${turn.waiting} are still writing.`
              : 'All are in.'
            : ''}
        </p>
      </div>
    </div>
  );
}
