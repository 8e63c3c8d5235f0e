import { Component, type ComponentChildren } from 'preact';

type Props = { onBack: (() => void) | null; onRestart(): void; children: ComponentChildren };

/** Catches what should never happen: says so, keeps the log, and offers the ways on. */
export class Boundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  override componentDidCatch(error: Error): void {
    this.setState({ error });
  }

  override render({ onBack, onRestart, children }: Props) {
    const { error } = this.state;
    if (!error) return children;
    const go = (then: () => void) => () => {
      this.setState({ error: null });
      then();
    };
    return (
      <main class="trouble" data-screen="trouble">
        <h1>Something went wrong in the game</h1>
        <p>
          It was our mistake, not yours. What you have done so far is kept. This is what the game said: <q>{error.message}</q>
        </p>
        <p class="actions">
          {onBack && (
            <button type="button" class="button" onClick={go(onBack)}>
              Back one step
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => location.reload()}>
            Load the page again
          </button>
          <button type="button" class="button quiet" onClick={go(onRestart)}>
            Start over
          </button>
        </p>
      </main>
    );
  }
}
