import { dayWords } from '../together/names.ts';
import { fetchFile } from '../link/calls.ts';
import { save } from '../download.ts';
import type { HostProps } from './host-props.ts';

const files = [
  { ending: 'csv', name: 'Table (CSV)' },
  { ending: 'xlsx', name: 'Spreadsheet (XLSX)' },
  { ending: 'json', name: 'Record to play again (JSON)' },
  { ending: 'ics', name: 'Reminder in six weeks (calendar)' },
] as const;

/** The session is over: what the room takes home. */
export function EndPanel({ parts, ticket, view, onLeave }: HostProps & { onLeave(): void }) {
  const fetchOne = async (ending: string) => {
    const fetched = await fetchFile(parts.ports, `${parts.base}api/pack/${ending}`, ticket.token);
    if (fetched.ok) save(fetched.name, fetched.file);
    else parts.notices.say(fetched.refusal);
  };
  return (
    <main class="trouble" data-screen="pack">
      <h1>The session is over</h1>
      <p>
        What the room takes home is here until {view.house && dayWords(view.house.until)}. What a seat put forward, as everybody saw it, is
        in the files. What people thought for themselves is counted from three people on, and nothing says who wrote what.
      </p>
      <p class="actions" data-action="pack">
        {files.map(({ ending, name }) => (
          <button key={ending} type="button" class="button quiet" data-action={`pack-${ending}`} onClick={() => void fetchOne(ending)}>
            {name}
          </button>
        ))}
      </p>
      <p>
        <button type="button" class="button" data-action="leave-room" onClick={onLeave}>
          Leave this room
        </button>
      </p>
    </main>
  );
}
