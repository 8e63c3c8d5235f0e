import { writeSave } from '../../src/session/saves.ts';
import type { Opened } from '../../src/opened.ts';
import { download } from '../download.ts';

/** Hands over a kept text as a file, as it is. */
export const exportText = (name: string, text: string) => download(`${name}.joined-up.json`, 'application/json', text);

/** Hands over the play that is open, as far as it has come. */
export function exportOpen(opened: Opened): void {
  const view = opened.store.getState().play?.view.getState();
  if (view) exportText(`${view.story.id}-${view.seat}`, writeSave({ play: view.id, order: 1, log: view.state.log }));
}
