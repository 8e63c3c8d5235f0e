import type { App, AppState } from '../../src/app.ts';
import { assertNever } from '../../src/lib/assert-never.ts';
import type { State } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import type { Settings } from '../settings.ts';
import { CommitmentRound } from './commitment-round.tsx';
import { Icon } from './icon.tsx';
import { MeasuredDecision } from './measured-decision.tsx';
import { PlainChoices } from './plain-choices.tsx';
import { ShareRound } from './share-round.tsx';
import { StuckPlace } from './stuck-place.tsx';
import { WhoDoesWhat } from './who-does-what.tsx';

type Props = { app: App; opened: AppState & { story: LoadedStory; state: State }; settings: Settings; onDebrief(): void; onLeave(): void };

/** What is asked of the player now, and the way to take the last step back. */
export function Asking({ app, opened, settings, onDebrief, onLeave }: Props) {
  const takeBack = opened.canUndo && opened.state.asks.kind !== 'stuck' && (
    <p class="take-back">
      <button type="button" class="button bare" data-action="undo" onClick={app.undo}>
        <Icon name="undo" /> Take my last step back
      </button>
    </p>
  );
  return (
    <div class="arrives">
      <Question key={opened.state.log.length} app={app} opened={opened} settings={settings} onDebrief={onDebrief} onLeave={onLeave} />
      {takeBack}
    </div>
  );
}

function Question({ app, opened, settings, onDebrief, onLeave }: Props) {
  const { table } = opened.story;
  const { asks } = opened.state;
  const keys = settings.keys === 'on';
  switch (asks.kind) {
    case 'decision': {
      const decision = table.decisions[asks.decision];
      if (!decision?.measured) {
        return (
          <PlainChoices
            asks={decision?.asks ?? 'What now?'}
            hint={opened.story.plain ? '' : 'The table decides; what you say carries.'}
            choices={asks.choices}
            keys={keys}
            onPick={(choice) => app.propose(choice)}
          />
        );
      }
      return (
        <MeasuredDecision
          table={table}
          decision={decision}
          asks={asks}
          keys={keys}
          onSettle={(answers, proposal) => {
            app.propose(proposal, asks.answered ? undefined : answers);
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
          onPick={app.move}
        />
      );
    case 'board': {
      const board = table.boards[asks.board];
      return board ? <WhoDoesWhat table={table} board={board} jobs={asks.jobs} seat={asks.seat} onAssign={app.assign} /> : null;
    }
    case 'share': {
      const share = table.shares[asks.round];
      return share ? <ShareRound table={table} share={share} facts={asks.facts} onShare={app.share} /> : null;
    }
    case 'commit': {
      const commitment = table.commitments[asks.round];
      return commitment ? <CommitmentRound commitment={commitment} seat={asks.seat} keys={keys} onCommit={app.commit} /> : null;
    }
    case 'ended': {
      const ending = table.endings[asks.ending];
      return (
        <section class="asks the-end" aria-labelledby="asks" data-ending={asks.ending}>
          <h2 id="asks" dir="auto">
            {ending?.title ?? 'The end'}
          </h2>
          {ending && <p dir="auto">{ending.meaning}</p>}
          <p>
            <button type="button" class="button" data-action="debrief" onClick={onDebrief}>
              Look at what happened
            </button>
          </p>
        </section>
      );
    }
    case 'stuck':
      return <StuckPlace stop={asks} onBack={opened.canUndo ? app.undo : null} onLeave={onLeave} />;
    default:
      return assertNever(asks);
  }
}
