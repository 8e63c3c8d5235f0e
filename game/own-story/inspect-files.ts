import type { Chosen, Sign } from '../../src/workshop/inspect.ts';
import type { InspectedStory } from '../../src/workshop/inspect-worker.ts';
import { ownScript } from '../own-script.ts';
import type { Asked, Said } from './worker.ts';
import workerAddress from './worker.ts?worker&url';

/** A file somebody chose, called by its place in its folder where that is known. */
export type ChosenFile = { name: string; file: Blob };

/**
 * How long a worker may give no sign of life, in milliseconds. It gives one for every piece of work that takes a few hundredths of a second, so that
 * even a machine that is fifty times as slow is not silent for so long; what is silent longer hangs in one single step.
 */
const patienceMs = 45_000;

// A page that was opened as a file starts no module; a build makes a plain script of the worker.
const kindOfWorker = import.meta.env.DEV ? 'module' : 'classic';

const phases: Record<Sign['phase'], string> = {
  reading: 'its files were read',
  compiling: 'it was compiled',
  walking: 'it was walked',
  checking: 'its checks ran',
};

/** Looks at stories that somebody brings along, one at a time, on this machine alone. */
export type Inspector = {
  /**
   * Compiles and checks a story in a worker. `onSign` hears how far it is. A story that is brought later ends this one, and so does `cancel`: then null
   * comes back.
   */
  inspect(files: readonly ChosenFile[], chosen: Chosen, onSign: (sign: Sign) => void): Promise<InspectedStory | null>;
  cancel(): void;
};

/** Creates an inspector; it holds a worker only while it looks at something. */
export function createInspector(): Inspector {
  let end = () => {};
  return {
    cancel: () => end(),
    inspect(files, chosen, onSign) {
      end();
      return new Promise((resolve) => {
        const worker = new Worker(ownScript(workerAddress), { type: kindOfWorker });
        let timer: ReturnType<typeof setTimeout>;
        let phase: Sign['phase'] = 'reading';
        const finish = (inspected: InspectedStory | null) => {
          clearTimeout(timer);
          worker.terminate();
          end = () => {};
          resolve(inspected);
        };
        end = () => finish(null);
        const failed = (message: string, original?: string) =>
          finish({ ...nothing, problems: [{ file: files[0]?.name ?? '', line: 0, message, ...(original ? { original } : {}) }] });
        const brokeOff = (original: string) =>
          failed(`The check itself broke off while ${phases[phase]}; that is our mistake and not yours.`, original);
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(
            () =>
              failed(
                `While ${phases[phase]}, the story gave no sign of life for ${patienceMs / 1000} seconds, so the check was ended. It may be too much for this computer; try a part of it.`,
              ),
            patienceMs,
          );
        };
        worker.onmessage = ({ data }: MessageEvent<Said>) => {
          if (data.kind === 'done') {
            finish(data.inspected);
            return;
          }
          if (data.kind === 'broken') {
            brokeOff(data.original);
            return;
          }
          phase = data.sign.phase;
          onSign(data.sign);
          wait();
        };
        worker.onerror = (event) => {
          event.preventDefault();
          brokeOff(event.message);
        };
        worker.postMessage({ files, chosen } satisfies Asked);
        wait();
      });
    },
  };
}

const nothing: InspectedStory = { story: null, problems: [], doubts: [], notes: [], extent: '', asks: null };
