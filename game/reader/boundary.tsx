import { Component, type ComponentChildren } from 'preact';
import type { Trouble as Happened, Troubles } from '../trouble.ts';
import { useStore } from '../use-store.ts';
import { Trouble } from './shell.tsx';

/** The ways on from a trouble. `stepBack` is null when there is no step to take back, `onExport` when there is no play to take along. */
export type WaysOn = { stepBack: (() => void) | null; openAgain(): void; leave(): void; onExport: (() => void) | null };

type Props = { troubles: Troubles; ways: WaysOn; children: ComponentChildren };

/** The one boundary: whatever fails in drawing, in a press or in a promise is said here, with the ways on. The log is kept. */
export function Boundary({ troubles, ways, children }: Props) {
  const { trouble } = useStore(troubles.store);
  return trouble ? <TroubleScreen trouble={trouble} ways={ways} /> : <Catch onError={troubles.report}>{children}</Catch>;
}

type CatchProps = { onError(error: unknown): void; children: ComponentChildren };

class Catch extends Component<CatchProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

function TroubleScreen({ trouble, ways: { stepBack, openAgain, leave, onExport } }: { trouble: Happened; ways: WaysOn }) {
  const { words, details, tryAgain } = trouble;
  return (
    <Trouble title={words} startles>
      <p>What you have done so far is kept.</p>
      <p class="actions">
        {tryAgain && (
          <button type="button" class="button" data-action="try-again" onClick={tryAgain}>
            Try again
          </button>
        )}
        {stepBack && (
          <button type="button" class="button" data-action="step-back" onClick={stepBack}>
            One step back
          </button>
        )}
        <button type="button" class="button quiet" data-action="open-again" onClick={openAgain}>
          Open it again
        </button>
        <button type="button" class="button quiet" data-action="home" onClick={leave}>
          All stories
        </button>
        {onExport && (
          <button type="button" class="button quiet" data-action="export-save" onClick={onExport}>
            Export save
          </button>
        )}
      </p>
      <details>
        <summary>What the game said</summary>
        <p>
          <code>{details}</code>
        </p>
      </details>
    </Trouble>
  );
}
