import { ownScript } from '../own-script.ts';
import type { Parts } from '../parts.ts';

/** Has the browser keep this site for when there is no connection, and says so only once all of it is kept. A new version waits until somebody presses. */
export async function keepOffline({ notices, library }: Parts, script: string): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const registration = await serviceWorker.register(ownScript(script));
  const isFirst = serviceWorker.controller === null;

  const offer = (waiting: ServiceWorker) =>
    notices.say('A new version of the game is here. Your plays are kept when you change to it.', {
      way: {
        action: 'use-new-version',
        words: 'Change to it',
        go() {
          serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
          waiting.postMessage('use-now');
        },
      },
    });

  async function look(): Promise<void> {
    const { waiting, active } = registration;
    if (waiting && active) offer(waiting);
    if (active?.state !== 'activated' || !(await isWhole(active))) return;
    document.documentElement.dataset.offline = 'ready';
    if (!isFirst || library.told('offline')) return;
    library.tell('offline');
    notices.say('Ready offline: all stories now play without a connection on this device.');
  }

  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => void look());
  follow(registration.installing);
  follow(registration.active);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  await look();
}

/** Whether a worker has every file of its version. */
function isWhole(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage('whole?', [port2]);
  });
}
