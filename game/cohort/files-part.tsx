import type { Remark } from '../../src/cohort/sort-out.ts';

/** More names than these are folded away. */
const fewNames = 4;

type Props = { remarks: readonly Remark[]; leftOut: ReadonlySet<string>; onLeaveOut(name: string, out: boolean): void };

/** What became of files that need a word: for whoever chose them, on the screen only. */
export function FilesPart({ remarks, leftOut, onLeaveOut }: Props) {
  if (remarks.length + leftOut.size === 0) return null;
  return (
    <section class="cohort-files" aria-labelledby="files-head" data-print="no">
      <h2 id="files-head">About the files</h2>
      <p class="soft">This part is for you: names of files may say whose they are. It is not printed, and not in the CSV.</p>
      <ul class="remarks">
        {remarks.map((remark) => (
          <li key={remark.says + remark.names[0]} data-counted={remark.counted}>
            <Names names={remark.names} />
            <p>{remark.says}</p>
            {remark.asks && <LeaveOut names={remark.asks} onLeaveOut={(name) => onLeaveOut(name, true)} />}
          </li>
        ))}
        {[...leftOut].map((name) => (
          <li key={name} data-counted="false">
            <Names names={[name]} />
            <p>You left it out.</p>
            <p class="actions">
              <button type="button" class="button quiet" data-action="count-again" onClick={() => onLeaveOut(name, false)}>
                Count {name} again
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeaveOut({ names, onLeaveOut }: { names: readonly string[]; onLeaveOut(name: string): void }) {
  const buttons = (
    <p class="actions">
      {names.map((name) => (
        <button key={name} type="button" class="button quiet" data-action="leave-out" onClick={() => onLeaveOut(name)}>
          Leave out {name}
        </button>
      ))}
    </p>
  );
  if (names.length <= fewNames) return buttons;
  return (
    <details>
      <summary>Leave some of them out</summary>
      {buttons}
    </details>
  );
}

function Names({ names }: { names: readonly string[] }) {
  const all = names.join(', ');
  if (names.length <= fewNames)
    return (
      <p>
        <strong>{all}</strong>
      </p>
    );
  return (
    <details>
      <summary>
        <strong>{names.length} files</strong>
      </summary>
      <p>{all}</p>
    </details>
  );
}
