import { useState } from 'preact/hooks';
import type { AskedView } from '../../src/room/asked.ts';
import type { CornerAsks } from '../../src/room/host-view.ts';
import type { Share, Vote } from '../../src/room/room-events.ts';
import type { HostProps } from './host-props.ts';

/** A way to answer that hands are counted for. */
type Option = { id: string; words: string; vote: Vote };

/** The host counts hands: We over the whole room, everything else corner by corner. It can be counted again until the question is closed. */
export function HandCount(props: HostProps) {
  const at = props.host.tables[0];
  if (!at?.open) return <p class="soft">Nobody: the page is being read.</p>;
  const [first] = at.asks;
  if (!first) return <p class="soft">Nobody who stands in a corner is asked.</p>;
  if (first.asks.kind === 'instinct') return <WeCount {...props} question={at.question} asks={first.asks} />;
  return (
    <>
      {at.asks.map((corner) => (
        <CornerCount key={corner.seat} {...props} question={at.question} corner={corner} counted={at.counted[corner.seat]} />
      ))}
    </>
  );
}

type WeProps = HostProps & { question: string; asks: Extract<AskedView, { kind: 'instinct' }> };

function WeCount({ linked, host, question, asks }: WeProps) {
  const known = host.tables[0]?.tally;
  const [we, setWe] = useState<Record<string, number>>(known ?? {});
  return (
    <form
      class="hand-count"
      onSubmit={(event) => {
        event.preventDefault();
        void linked.wish({ kind: 'tally', table: 0, question, we });
      }}
    >
      <p>
        <strong>Eyes shut. As a team:</strong> one, two or three fingers. I and They stay on paper.
      </p>
      {asks.choices.map(({ id, text }, index) => (
        <label key={id} for={`we-${id}`}>
          <span>
            {index + 1}. {text}
          </span>
          <CountInput hand="we" choice={id} value={we[id] ?? 0} onCount={(count) => setWe({ ...we, [id]: count })} />
        </label>
      ))}
      <CountIn done={known !== null && known !== undefined} />
    </form>
  );
}

type CornerProps = HostProps & { question: string; corner: CornerAsks; counted: readonly Share[] | undefined };

function CornerCount({ linked, question, corner: { seat, name, people, asks }, counted }: CornerProps) {
  const [counts, setCounts] = useState<Record<string, number>>({});
  const [picked, setPicked] = useState<readonly string[]>([]);
  const options = optionsOf(asks);
  const whole = wholeVote(asks, picked);
  const shares: Share[] = options
    ? options.flatMap(({ id, vote }) => ((counts[id] ?? 0) > 0 ? [{ vote, people: counts[id] ?? 0 }] : []))
    : whole
      ? [{ vote: whole, people }]
      : [];
  return (
    <form
      class="hand-count"
      data-seat={seat}
      onSubmit={(event) => {
        event.preventDefault();
        void linked.wish({ kind: 'count', table: 0, question, seat, shares });
      }}
    >
      <p>
        <strong>{name}’s corner</strong> <span class="soft">({people})</span>:{' '}
        {asks.kind === 'response' ? 'what do they do now?' : asks.asks}
      </p>
      {options?.map(({ id, words }, index) => (
        <label key={id} for={`${seat}-${id}`}>
          <span>
            {index + 1}. {words}
          </span>
          <CountInput
            hand={asks.kind === 'proposal' || asks.kind === 'again' ? 'proposal' : asks.kind}
            seat={seat}
            choice={id}
            value={counts[id] ?? 0}
            onCount={(count) => setCounts({ ...counts, [id]: count })}
          />
        </label>
      ))}
      {asks.kind === 'share' &&
        asks.facts.map(({ id, says }) => (
          <label key={id}>
            <span>{says}</span>
            <input
              type="checkbox"
              data-hand="share"
              data-seat={seat}
              data-fact={id}
              checked={picked.includes(id)}
              onChange={() => setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])}
            />
          </label>
        ))}
      {asks.kind === 'board' &&
        asks.jobs.map(({ job, asks: what, choices }) => (
          <label key={job}>
            <span>{what}</span>
            <select
              data-hand="board"
              data-seat={seat}
              data-job={job}
              value={choices.find(({ id }) => picked.includes(id))?.id ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setPicked([...picked.filter((one) => !choices.some(({ id }) => id === one)), ...(value ? [value] : [])]);
              }}
            >
              <option value="">nobody yet</option>
              {choices.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
      <CountIn done={counted !== undefined} disabled={shares.length === 0} />
    </form>
  );
}

function CountInput({
  hand,
  seat,
  choice,
  value,
  onCount,
}: {
  hand: string;
  seat?: string;
  choice: string;
  value: number;
  onCount(count: number): void;
}) {
  return (
    <input
      id={`${seat ?? hand}-${choice}`}
      type="number"
      min={0}
      max={99}
      data-hand={hand}
      data-seat={seat}
      data-choice={choice}
      value={value}
      onInput={(event) => onCount(Math.max(0, event.currentTarget.valueAsNumber || 0))}
    />
  );
}

const CountIn = ({ done, disabled = false }: { done: boolean; disabled?: boolean }) => (
  <p class="actions">
    <button type="submit" class="button quiet" data-action="send" disabled={disabled}>
      {done ? 'Count again' : 'That is the count'}
    </button>
    <span class="soft" role="status">
      {done && 'Counted.'}
    </span>
  </p>
);

/** What hands are counted for; null where a corner answers with several things at once. */
function optionsOf(asks: AskedView): Option[] | null {
  switch (asks.kind) {
    case 'proposal':
    case 'again':
      return asks.choices.map(({ id, text }) => ({ id, words: text, vote: { type: 'proposed', choice: id } }));
    case 'payer':
      return asks.choices.map(({ id, text }) => ({ id, words: text, vote: { type: 'carried', choice: id } }));
    case 'move':
      return asks.choices.map(({ id, text }) => ({ id, words: text, vote: { type: 'moved', choice: id } }));
    case 'commit':
      return (['hold', 'signpost', 'commit'] as const).map((how) => ({ id: how, words: asks[how], vote: { type: 'committed', how } }));
    case 'response':
      return [
        ...asks.colleagues.map(
          ({ seat, name }): Option => ({ id: `ask ${seat}`, words: `Ask ${name}`, vote: { type: 'asked', colleague: seat } }),
        ),
        ...asks.joins.map(
          ({ choice, text }): Option => ({ id: `go ${choice}`, words: `Go along: ${text}`, vote: { type: 'went-along', choice } }),
        ),
        asks.holds === null
          ? { id: 'object', words: 'Object', vote: { type: 'objected', text: '' } }
          : { id: 'hold', words: 'Hold out', vote: { type: 'held-out' } },
      ];
    default:
      return null;
  }
}

/** What a corner hands in as one: the facts it tells, or who does what, once every job has a name. */
function wholeVote(asks: AskedView, picked: readonly string[]): Vote | null {
  if (asks.kind === 'share') return { type: 'facts-shared', facts: [...picked] };
  if (asks.kind !== 'board') return null;
  const choices = asks.jobs.flatMap((job) => job.choices.find(({ id }) => picked.includes(id))?.id ?? []);
  return choices.length === asks.jobs.length ? { type: 'assigned', choices } : null;
}
