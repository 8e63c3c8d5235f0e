import type { Table } from '../story/table.ts';
import type { InkStory } from './ink-turns.ts';

/** The one seat of a story without a table. */
export const readerSeat = 'reader';

/**
 * A table for a script that has none, so that it can be played: one seat, no effects, no measures. Its title is the script's own `# title:` or the file's name.
 */
export function plainTable(file: string, story: InkStory): Table {
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ink$/i, '');
  const title = (story.globalTags ?? []).map((tag) => /^title:\s*(.+)/i.exec(tag)?.[1]).find(Boolean) ?? name;
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '') || 'story';
  return {
    id, title, kind: 'incident', order: 99, minutes: [1, 60],
    place: 'wherever its writer set it', summary: 'A story brought along, without a table: it plays, and nothing is scored.',
    content_note: 'Nobody here has read this story; its writer knows what is in it.',
    child: { name: 'the child', drawing: 'house' },
    seats: { [readerSeat]: { person: 'rhona', name: 'You', profession: 'reader', agency: 'family', playable: true, pitch: 'You read, and you choose.' } },
    people: {}, facts: {}, decisions: {}, moves: {}, shares: {}, commitments: {}, endings: {},
  };
}
