import { fingerprint } from '../lib/fingerprint.ts';
import type { EffectsTable } from '../story/effects-table.ts';

/** The one seat of a story without a table. */
export const readerSeat = 'reader';

/** The most letters of a file's name that go into an id. */
const longestName = 40;

/** A table for a script that has none, so that it can be played: one seat, no effects, no measures. Its title is the script's own `# title:`, or the file's name. */
export function plainTable(file: string, tags: readonly string[]): EffectsTable {
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ink$/i, '');
  return {
    id: idOf(name),
    title: tagOf(tags, 'title') || name.slice(0, 200) || 'A story',
    kind: 'incident',
    order: 99,
    minutes: [1, 60],
    place: 'wherever its writer set it',
    summary: 'A story brought along, without a table: it plays, and nothing is scored.',
    content_note: 'Nobody here has read this story; whoever wrote it knows what is in it.',
    child: { name: 'the child', drawing: 'house' },
    seats: {
      [readerSeat]: {
        person: 'rhona',
        name: 'You',
        profession: 'reader',
        agency: 'family',
        playable: true,
        pitch: 'You read, and you choose.',
      },
    },
    people: {},
    facts: {},
    decisions: {},
    moves: {},
    shares: {},
    boards: {},
    commitments: {},
    endings: {},
  };
}

/** What a tag at the top of a script says, as in `# title: Tea`; '' without one. */
export function tagOf(tags: readonly string[], name: string): string {
  const found = tags.find((tag) => tag.trim().toLowerCase().startsWith(`${name}:`));
  return found === undefined
    ? ''
    : found
        .slice(found.indexOf(':') + 1)
        .trim()
        .slice(0, 200);
}

/** A name as an id. One that has no letters of ours in it, and one that is too long, is told from others by its fingerprint. */
function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  if (!id) return `story-${fingerprint(name).slice(0, 6)}`;
  return id.length <= longestName ? id : `${id.slice(0, longestName - 7)}-${fingerprint(name).slice(0, 6)}`;
}
