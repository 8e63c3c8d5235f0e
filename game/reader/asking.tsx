import { assertNever } from '../../src/lib/assert-never.ts';
import type { Play } from '../../src/play.ts';
import type { AskedView } from '../../src/room/asked.ts';
import type { SeatView } from '../../src/room/views.ts';
import type { Settings } from '../settings.ts';
import { CommitmentRound } from './commitment-round.tsx';
import { Icon } from './icon.tsx';
import { Instinct } from './instinct.tsx';
import { PlainChoices } from './plain-choices.tsx';
import { Proposal } from './proposal.tsx';
import { Response } from './response.tsx';
import { ShareRound } from './share-round.tsx';
import { StuckPlace } from './stuck-place.tsx';
import { useTogether } from './together.ts';
import { TheEnd } from './the-end.tsx';
import { WhoDoesWhat } from './who-does-what.tsx';

type Props = { view: SeatView; wish: Play['wish']; settings: Settings; onDebrief(): void; onLeave(): void };

/** What is asked of the player now, under the way to take the last step back: below it, the foot of the column would cover it. */
export function Asking({ view, wish, settings, onDebrief, onLeave }: Props) {
  const { asks, seat, canGoBackTo, ending, stuck } = view;
  const goBack = canGoBackTo !== null && seat !== null ? () => void wish({ type: 'gone-back', question: canGoBackTo, seat }) : null;
  if (ending) return <TheEnd ending={ending} people={view.story.people} onDebrief={onDebrief} />;
  if (stuck) return <StuckPlace stop={stuck} onBack={goBack} onLeave={onLeave} />;
  if (!asks) return null;
  return (
    <>
      {goBack && (
        <p class="take-back">
          <button type="button" class="button bare" data-action="undo" onClick={goBack}>
            <Icon name="undo" /> Take my last step back
          </button>
        </p>
      )}
      <Question key={`${asks.question} ${view.seq}`} view={view} wish={wish} settings={settings} />
    </>
  );
}

/** Whether a question has a bar with its own button at the foot of the column. */
export function hasBar(asks: AskedView): boolean {
  return asks.kind === 'proposal' || asks.kind === 'again' ? asks.measured : ['board', 'share', 'commit'].includes(asks.kind);
}

function Question({ view, wish, settings }: Pick<Props, 'view' | 'wish' | 'settings'>) {
  const { asks } = view;
  const keys = settings.keys === 'on';
  const together = useTogether();
  if (!asks) return null;
  const said = { question: asks.question, seat: view.seat ?? '' };
  switch (asks.kind) {
    case 'instinct':
      return <Instinct asks={asks} keys={keys} onAnswer={(answers) => wish({ type: 'answered', ...said, ...answers })} />;
    case 'proposal':
    case 'again': {
      const propose = (choice: string) => wish({ type: 'proposed', ...said, choice });
      if (!asks.measured)
        return (
          <PlainChoices asks={asks.asks} hint={plainHint(together, view.story.plain)} choices={asks.choices} keys={keys} onPick={propose} />
        );
      return <Proposal asks={asks} keys={keys} onPropose={propose} />;
    }
    case 'response':
      return (
        <Response
          asks={asks}
          onAsk={(colleague) => wish({ type: 'asked', ...said, colleague })}
          onGoAlong={(choice) => wish({ type: 'went-along', ...said, choice })}
          onHoldOut={() => wish({ type: 'held-out', ...said })}
          onObject={(text) => wish({ type: 'objected', ...said, text })}
        />
      );
    case 'payer':
      return (
        <PlainChoices
          asks="It is still a tie. Among those who decide, it asks most of you, so your word counts. Which of them?"
          hint=""
          choices={asks.choices}
          keys={keys}
          onPick={(choice) => wish({ type: 'carried', ...said, choice })}
        />
      );
    case 'move':
      return (
        <PlainChoices
          asks={asks.asks}
          hint={together ? 'This is for your seat alone to decide.' : 'Only you decide this.'}
          choices={asks.choices}
          keys={keys}
          onPick={(choice) => wish({ type: 'moved', ...said, choice })}
        />
      );
    case 'board':
      return (
        <WhoDoesWhat
          asks={asks}
          people={view.story.people}
          seat={said.seat}
          onAssign={(choices) => wish({ type: 'assigned', ...said, choices })}
        />
      );
    case 'share':
      return <ShareRound asks={asks} onShare={(facts) => wish({ type: 'facts-shared', ...said, facts })} />;
    case 'commit':
      return (
        <CommitmentRound
          asks={asks}
          keys={keys}
          onCommit={(how, guess) => wish({ type: 'committed', ...said, how, ...(guess === undefined ? {} : { guess }) })}
        />
      );
    default:
      return assertNever(asks);
  }
}

/** What becomes of a plain choice: one of several is put forward, alone it is done; a story without a table says nothing of that. */
function plainHint(together: boolean, plain: true | undefined): string {
  if (plain) return '';
  return together ? 'Everybody at the table puts one forward, and then it settles.' : 'What you say is what the table does.';
}
