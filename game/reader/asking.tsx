import { assertNever } from '../../src/lib/assert-never.ts';
import type { Play, PlayView } from '../../src/play.ts';
import type { How } from '../../src/session/events.ts';
import type { Settings } from '../settings.ts';
import { CommitmentRound } from './commitment-round.tsx';
import { Icon } from './icon.tsx';
import { MeasuredDecision } from './measured-decision.tsx';
import { PlainChoices } from './plain-choices.tsx';
import { ShareRound } from './share-round.tsx';
import { WhoDoesWhat } from './who-does-what.tsx';

type Props = { view: PlayView; wish: Play['wish']; settings: Settings; onDebrief(): void };

/** What is asked of the player now, and the way to take the last step back. */
export function Asking({ view, wish, settings, onDebrief }: Props) {
  const takeBack = view.canUndo && (
    <p class="take-back">
      <button type="button" class="button bare" data-action="undo" onClick={() => wish({ type: 'gone-back' })}>
        <Icon name="undo" /> Take my last step back
      </button>
    </p>
  );
  return (
    <div class="arrives">
      <Question key={view.state.log.length} view={view} wish={wish} settings={settings} onDebrief={onDebrief} />
      {takeBack}
    </div>
  );
}

function Question({ view, wish, settings, onDebrief }: Props) {
  const { table } = view.story;
  const { asks } = view.state;
  const keys = settings.keys === 'on';
  switch (asks.kind) {
    case 'decision': {
      const { decision: id, seat } = asks;
      const decision = table.decisions[id];
      if (!decision?.measured) {
        return (
          <PlainChoices
            asks={decision?.asks ?? 'What now?'}
            hint="The table decides; what you say carries."
            choices={asks.choices}
            keys={keys}
            onPick={(choice) => wish({ type: 'proposed', decision: id, seat, choice })}
          />
        );
      }
      return (
        <MeasuredDecision
          table={table}
          decision={decision}
          asks={asks}
          keys={keys}
          onSettle={(answers, choice) => {
            const proposed = { type: 'proposed', decision: id, seat, choice } as const;
            if (asks.answered) wish(proposed);
            else wish({ type: 'answered', decision: id, seat, ...answers }, proposed);
          }}
        />
      );
    }
    case 'move':
      return (
        <PlainChoices
          asks={table.moves[asks.move]?.asks ?? 'What do you do?'}
          hint="Only you decide this."
          choices={asks.choices}
          keys={keys}
          onPick={(choice) => wish({ type: 'moved', seat: asks.seat, choice })}
        />
      );
    case 'board': {
      const { board: id, seat, jobs } = asks;
      const board = table.boards[id];
      const assign = (choices: string[]) => wish({ type: 'assigned', board: id, seat, choices });
      return board ? <WhoDoesWhat table={table} board={board} jobs={jobs} seat={seat} onAssign={assign} /> : null;
    }
    case 'share': {
      const { round, seat } = asks;
      const share = table.shares[round];
      const tell = (facts: string[]) => wish({ type: 'facts-shared', round, seat, facts });
      return share ? <ShareRound table={table} share={share} facts={asks.facts} onShare={tell} /> : null;
    }
    case 'commit': {
      const { round, seat } = asks;
      const commitment = table.commitments[round];
      const commit = (how: How, guess?: number) => wish({ type: 'committed', round, seat, how, ...(guess === undefined ? {} : { guess }) });
      return commitment ? <CommitmentRound commitment={commitment} seat={seat} keys={keys} onCommit={commit} /> : null;
    }
    case 'ended': {
      const ending = table.endings[asks.ending];
      return (
        <section class="asks the-end" aria-labelledby="asks" data-ending={asks.ending}>
          <h2 id="asks">{ending?.title ?? 'The end'}</h2>
          {ending && <p>{ending.meaning}</p>}
          <p>
            <button type="button" class="button" data-action="debrief" onClick={onDebrief}>
              Look at what happened
            </button>
          </p>
        </section>
      );
    }
    default:
      return assertNever(asks);
  }
}
