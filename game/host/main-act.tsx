import { useEffect, useRef, useState } from 'preact/hooks';
import { stages } from '../../src/room/room-events.ts';
import { checkpointNames, stageNames } from '../together/names.ts';
import type { HostProps } from './host-props.ts';

/** The foot of the host's screen: the one act that brings the room on, and those that help it on. */
export function MainAct(props: HostProps) {
  const { view } = props;
  return (
    <footer class="foot-bar host-foot">
      {view.stage ? <DebriefAct {...props} /> : view.room.shape === 'tables' ? <TablesAct {...props} /> : <TableAct {...props} />}
    </footer>
  );
}

const reveals = ['proposal', 'again', 'commit'];

function TableAct({ linked, view, host }: HostProps) {
  const { table } = view;
  const last = useRef('');
  useEffect(() => {
    if (table?.ready) last.current = table.view.open.kind;
  }, [table]);
  if (!table) return null;
  const at = host.tables[0];
  if (table.ready && at && table.view.open.kind !== 'ended') {
    const waited = at.waited.length + at.corners.length;
    return (
      <>
        {view.room.way !== 'hands' && (
          <button
            type="button"
            class="button quiet"
            data-action="go-on-without"
            disabled={waited === 0}
            onClick={() => void linked.wish({ kind: 'go-on-without', table: 0, question: at.question })}
          >
            Go on without them
          </button>
        )}
        <CloseQuestion
          key={at.question}
          waited={waited}
          onClose={() => void linked.wish({ kind: 'close', table: 0, question: at.question })}
        />
        <span class="soft" role="status">
          {waited === 0 ? 'All answers are in.' : `Waiting for ${waited}. It closes by itself when all have answered.`}
        </span>
      </>
    );
  }
  if (table.view.ending || (table.shown && table.view.open.kind === 'ended'))
    return (
      <button
        type="button"
        class="button next-step"
        data-action="next"
        onClick={() => void linked.wish({ kind: 'stage', to: 'out-of-part' })}
      >
        On to the talk afterwards
      </button>
    );
  const reveal = reveals.includes(last.current);
  return (
    <>
      <button
        type="button"
        class="button next-step"
        data-action={reveal ? 'reveal' : 'next'}
        disabled={view.room.held}
        onClick={() => {
          last.current = '';
          void linked.wish({ kind: 'next', table: 0, page: table.page });
        }}
      >
        {reveal ? 'Turn the cards' : 'Turn the page'}
      </button>
      <span class="soft">{view.room.held ? 'The room is paused.' : ''}</span>
    </>
  );
}

/** Closing early cannot be undone by anybody else, so it is asked once more where somebody is waited for. */
function CloseQuestion({ waited, onClose }: { waited: number; onClose(): void }) {
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      class={waited === 0 ? 'button' : 'button quiet'}
      data-action="close-question"
      onClick={() => {
        if (waited === 0 || sure) onClose();
        else setSure(true);
      }}
    >
      {sure && waited > 0 ? `Yes, close it without ${waited}` : 'Close the question'}
    </button>
  );
}

function TablesAct({ linked, view, host }: HostProps) {
  const tables = view.tables ?? [];
  const waiting = tables.filter(({ gate }) => gate !== null).length;
  const ended = tables.filter((one) => one.ended).length;
  if (tables.length > 0 && ended === tables.length)
    return (
      <button
        type="button"
        class="button next-step"
        data-action="next"
        onClick={() => void linked.wish({ kind: 'stage', to: 'out-of-part' })}
      >
        On to the talk afterwards
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="button next-step"
        data-action="gather"
        disabled={host.next === null}
        onClick={() => void linked.wish({ kind: 'gather' })}
      >
        Gather for {host.next ? checkpointNames[host.next] : 'the talk'}
      </button>
      <span class="soft" role="status">
        {waiting} of {tables.length} tables wait for it. Those that do go on once you gather.
      </span>
    </>
  );
}

function DebriefAct({ linked, view }: HostProps) {
  const { stage } = view;
  if (!stage) return null;
  if (stage.stage === 'word' && !stage.shown)
    return (
      <button type="button" class="button next-step" data-action="show-words" onClick={() => void linked.wish({ kind: 'show-words' })}>
        Show the words
      </button>
    );
  const next = stages[stages.indexOf(stage.stage) + 1];
  if (next)
    return (
      <button type="button" class="button next-step" data-action="next" onClick={() => void linked.wish({ kind: 'stage', to: next })}>
        On: {stageNames[next]}
      </button>
    );
  return <End linked={linked} />;
}

/** The end of the session: what is kept is chosen here. */
function End({ linked }: Pick<HostProps, 'linked'>) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <button type="button" class="button next-step" data-action="end" onClick={() => setOpen(true)}>
        End the session
      </button>
    );
  return (
    <>
      <button type="button" class="button" data-action="end-keep" onClick={() => void linked.wish({ kind: 'end', keep: true })}>
        End, and keep it for the pack
      </button>
      <button type="button" class="button quiet" data-action="end-delete" onClick={() => void linked.wish({ kind: 'end', keep: false })}>
        End, and delete everything now
      </button>
      <button type="button" class="button bare" data-action="not-yet" onClick={() => setOpen(false)}>
        Not yet
      </button>
    </>
  );
}
