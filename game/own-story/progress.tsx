import type { Sign } from '../../src/workshop/inspect.ts';

type Props = { sign: Sign; onCancel(): void };

const phases: Record<Sign['phase'], string> = {
  reading: 'Reading the files…',
  compiling: 'Compiling the script…',
  walking: 'Walking through the story…',
  checking: 'Checking what the walk has found…',
};

const thousands = (count: number) => count.toString().replace(/\B(?=(\d{3})+$)/g, ',');

const done: Record<Sign['phase'], (count: number) => string> = {
  reading: (count) => (count === 1 ? 'one file' : `${count} files`),
  compiling: (count) => `${thousands(count * 50)} thousand rules tried`,
  walking: (count) => `${thousands(count)} turns played`,
  checking: (count) => `${count} checks done`,
};

/** How far the check of a story is, with the way to end it. The phase is announced, the counting is not. */
export function Progress({ sign, onCancel }: Props) {
  return (
    <div class="progress" data-phase={sign.phase}>
      <p>
        <strong role="status">{phases[sign.phase]}</strong> <span class="soft">{done[sign.phase](sign.done)}</span>
      </p>
      <progress aria-label={phases[sign.phase]} />
      <p>
        <button type="button" class="button quiet" data-action="cancel-check" onClick={onCancel}>
          End the check
        </button>
      </p>
    </div>
  );
}
