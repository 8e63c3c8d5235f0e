import type { Table } from '../story/table.ts';

/** The one seat of a story without a table. */
export const readerSeat = 'reader';

/** A table for a script that has none, so that it can be played: one seat, no effects, no measures. Its title is the script's own `# title:`, or the file's name. */
export function plainTable(file: string, source: string): Table {
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.ink$/i, '');
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '') || 'story';
  return {
    id,
    title: /^\s*#\s*title:\s*(.+?)\s*$/im.exec(source)?.[1] ?? name,
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

/** Gives every choice of a script that has no id one made of its line (`line_12`), so that it can be recorded. No line moves. */
export function withChoiceIds(source: string): string {
  return source
    .split('\n')
    .map((line, at) => {
      const words = /^\s*(?:[*+]\s*)+(.*)$/.exec(line)?.[1] ?? '';
      const shown = words.replace(/^\((\w+)\)\s*/, '').replace(/^(\{[^}]*\}\s*)+/, '');
      if (!shown || shown.startsWith('->') || /^\[\s*\]/.test(shown) || /#\s*id:/.test(line)) return line;
      const tag = ` #id: line_${at + 1}`;
      const bracket = line.lastIndexOf(']');
      const divert = line.indexOf('->');
      if (bracket >= 0) return `${line.slice(0, bracket)}${tag}${line.slice(bracket)}`;
      return divert >= 0 ? `${line.slice(0, divert).trimEnd()}${tag} ${line.slice(divert)}` : `${line.trimEnd()}${tag}`;
    })
    .join('\n');
}
