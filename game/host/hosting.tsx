import { useEffect, useRef, useState } from 'preact/hooks';
import { stages } from '../../src/room/room-events.ts';
import { Backlog } from '../reader/backlog.tsx';
import { Icon } from '../reader/icon.tsx';
import { checkpointNames, stageNames } from '../together/names.ts';
import { Bars } from '../together/bars.tsx';
import { StagePart } from '../together/stage-part.tsx';
import { DebriefTools } from './debrief-tools.tsx';
import { Door } from './door.tsx';
import { EndPanel } from './end-panel.tsx';
import { HandCount } from './hand-count.tsx';
import { remember, remembered } from './kept.ts';
import type { HostProps } from './host-props.ts';
import { PeopleList, useMinutes } from './lobby.tsx';
import { MainAct } from './main-act.tsx';
import { Prompt } from './prompt.tsx';
import { ShowProjector } from './show-projector.tsx';

/** Leading the session: the script, what the room sees, who is waited for, and the host's acts. */
export function Hosting(props: HostProps & { onLeave(): void }) {
  const { linked, view, host } = props;
  const { room, table, stage, house } = view;
  const minutes = useBegan(props);
  const nameOf = (seat: string) => table?.view.story.people.find(({ id }) => id === seat)?.short ?? seat;
  if (room.phase === 'over') return <EndPanel {...props} />;
  const many = room.tables > 1;
  return (
    <main
      class="host"
      data-screen={stage ? (stage.stage === 'parted' && many ? 'plenary' : 'group-debrief') : 'host'}
      data-phase={room.phase}
      data-code={house?.code}
    >
      <header class="host-head">
        <h1>{room.title}</h1>
        <p class="soft">
          {minutes !== null && `Minute ${minutes} · `}
          {room.way === 'hands' ? `${room.people} in the corners` : `${room.people} in the room`}
          {house?.code && room.way === 'phones' && ` · code ${house.code}`}
        </p>
        <p class="actions">
          <button
            type="button"
            class="button quiet"
            data-action="hold"
            aria-pressed={room.held}
            onClick={() => void linked.wish({ kind: room.held ? 'resume' : 'hold' })}
          >
            {room.held ? 'Go on again' : 'Pause the room'}
          </button>
          <button
            type="button"
            class="button quiet"
            data-action="undo"
            disabled={!host.canUndo}
            onClick={() => void linked.wish({ kind: 'undo' })}
          >
            <Icon name="undo" /> Take back my last act
          </button>
        </p>
      </header>
      {house?.trouble && (
        <p role="alert" class="notice-card">
          {house.trouble}
        </p>
      )}
      <div class="host-columns">
        <Prompt {...props} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard has to reach it */}
        <section class="panel room-sees" tabIndex={0} aria-labelledby="sees-head">
          <h2 id="sees-head">{stage ? 'The talk afterwards' : 'What the room sees'}</h2>
          {stage ? (
            <>
              <StagePart stage={stage} nameOf={nameOf} several={many} />
              <DebriefTools {...props} stage={stage} />
            </>
          ) : table ? (
            <OneTable {...props} />
          ) : (
            <Tables {...props} />
          )}
        </section>
        <section class="panel" aria-labelledby="who-head">
          <h2 id="who-head">Who is waited for</h2>
          {room.way === 'hands' && !stage ? <HandCount key={host.tables[0]?.question} {...props} /> : <Waited {...props} />}
          {room.way === 'phones' && (
            <>
              <PeopleList {...props} />
              <Door {...props} />
            </>
          )}
          <ShowProjector {...props} />
          <GoBack {...props} />
          <StageList {...props} />
        </section>
      </div>
      <MainAct {...props} />
    </main>
  );
}

/** When the play began, as this tab saw it; the minutes since. */
function useBegan({ parts, view }: HostProps): number | null {
  const known = remembered(parts.ports);
  const [began, setBegan] = useState(known.began);
  useEffect(() => {
    if (began !== null || view.room.phase === 'lobby') return;
    const now = Date.now();
    remember(parts.ports, { ...known, began: now });
    setBegan(now);
  }, []);
  return useMinutes(began);
}

function OneTable({ view }: HostProps) {
  const { table } = view;
  const end = useRef<HTMLDivElement>(null);
  const told = table?.view.told ?? [];
  useEffect(() => {
    const box = end.current?.parentElement;
    if (box) box.scrollTop = box.scrollHeight;
  }, [told.length, table?.view.open.question]);
  if (!table) return null;
  const { open, story, ending } = table.view;
  const last = table.we.at(-1);
  const isSettled = told.some((piece) => piece.kind === 'settled' && piece.decision === last?.decision);
  return (
    <div class="sees-scroll" ref={end}>
      <Backlog people={story.people} seat={null} pieces={told} freshFrom={told.length} captioned={false} />
      {last && !isSettled && <Bars caption="How We lies, over the whole table" lies={last.lies} />}
      {ending && (
        <p class="pick settled">
          <strong>{ending.title}.</strong> {ending.meaning}
        </p>
      )}
      {table.ready && open.kind !== 'ended' && (
        <div class="asks">
          <h3>{open.asks || `A question for ${story.people.find(({ id }) => id === open.seat)?.short ?? 'one seat'} alone`}</h3>
          <ol class="plain-list">
            {open.choices.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </div>
      )}
      {table.passed.length > 0 && (
        <p class="soft">
          Nobody answered for {table.passed.map((seat) => story.people.find(({ id }) => id === seat)?.short ?? seat).join(', ')}: the
          written policy stood in.
        </p>
      )}
    </div>
  );
}

function Tables({ view, host, linked }: HostProps) {
  return (
    <ul class="seat-rows">
      {(view.tables ?? []).map(({ table, at, gate, ended }) => {
        const one = host.tables[table];
        return (
          <li key={table} data-table={table}>
            <strong>Table {table + 1}</strong>
            <span>
              {ended
                ? 'has come to its end'
                : gate
                  ? `waits to be gathered for ${checkpointNames[gate]}`
                  : one?.open
                    ? `is answering; waits for ${one.waited.length === 0 ? 'nobody' : `number ${one.waited.join(', ')}`}`
                    : 'is reading'}
              {at && !ended && <span class="soft"> (at {checkpointNames[at]})</span>}
            </span>
            {one?.open && (
              <button
                type="button"
                class="button quiet"
                data-action="close-question"
                data-table={table}
                onClick={() => void linked.wish({ kind: 'close', table, question: one.question })}
              >
                Close its question
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Waited({ view, host }: HostProps) {
  const one = host.tables[0];
  if (view.stage) {
    const turn = view.turn;
    return (
      <p role="status">
        {turn?.some ? (turn.waiting === null ? 'A few are still to answer.' : `${turn.waiting} are still to answer.`) : 'Nobody.'}
      </p>
    );
  }
  if (!one || view.room.tables > 1) return <p class="soft">See each table.</p>;
  if (!one.open) return <p class="soft">Nobody: the page is being read.</p>;
  return (
    <p role="status" data-waiting={one.waited.length}>
      {one.waited.length === 0 ? 'Nobody.' : `Number ${one.waited.join(', ')}`}
    </p>
  );
}

function GoBack({ view, linked }: HostProps) {
  const { table, turn, room } = view;
  if (!table || room.phase !== 'play') return null;
  if (turn?.back) return <p role="status">The seats are asked whether they go back one step.</p>;
  return (
    <p>
      <button type="button" class="button bare" data-action="go-back" onClick={() => void linked.wish({ kind: 'go-back', table: 0 })}>
        Ask to go back one step
      </button>
    </p>
  );
}

/** Every step of the talk, to go straight to one. */
function StageList({ view, linked }: HostProps) {
  return (
    <details open={view.stage !== null}>
      <summary>The steps of the talk</summary>
      <ol class="stage-list">
        {stages.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="button bare"
              data-action="stage"
              data-to={one}
              aria-current={view.stage?.stage === one ? 'step' : undefined}
              onClick={() => void linked.wish({ kind: 'stage', to: one })}
            >
              {stageNames[one]}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
