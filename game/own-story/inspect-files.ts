import type { InspectedStory } from '../../src/workshop/inspect-worker.ts';
import type { StoryFile } from '../../src/workshop/inspect.ts';
import { ownScript } from '../own-script.ts';
import type { Said } from './worker.ts';
import workerAddress from './worker.ts?worker&url';

const patienceMs = 2000;

/**
 * Compiles and checks somebody's story in a worker, on this machine alone. `onBusy` says how many turns have been played.
 * A worker that gives no sign of life for two seconds is ended, and that is the problem that comes back.
 */
export function inspectFiles(files: readonly StoryFile[], onBusy: (turns: number) => void): Promise<InspectedStory> {
  return new Promise((resolve) => {
    const worker = new Worker(ownScript(workerAddress), { type: 'module' });
    let timer: ReturnType<typeof setTimeout>;
    const finish = (inspected: InspectedStory) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(inspected);
    };
    const failed = (message: string) => finish({ story: null, problems: [{ file: files[0]?.name ?? 'story.ink', line: 1, message }] });
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () =>
          failed(
            'The story gave no answer for two seconds, so it was stopped. It probably goes round in a loop that never asks anything: look for diverts that lead back to themselves.',
          ),
        patienceMs,
      );
    };
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'done') {
        finish(data.inspected);
        return;
      }
      onBusy(data.turns);
      wait();
    };
    worker.onerror = (event) => failed(`The story could not be read: ${event.message || 'the compiler stopped'}.`);
    worker.postMessage(files);
    wait();
  });
}
