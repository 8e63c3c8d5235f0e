import { assertNever } from '../../src/lib/assert-never.ts';
import type { Piece } from '../../src/room/told.ts';
import { whoIs } from '../../src/story/people.ts';
import type { EffectsTable } from '../../src/story/effects-table.ts';

/** One piece of what a seat was told, as a line of plain text; '' for what has nothing to read. */
export function plainPiece(table: EffectsTable, piece: Piece): string {
  const name = (id: string) => whoIs(table, id)?.name ?? id;
  switch (piece.kind) {
    case 'line': {
      const { text, tags } = piece.line;
      const when = tags.when ? `\n(A ${tags.when} later.)\n` : '';
      return text ? `${when}${tags.who ? `${name(tags.who)}: ` : ''}${text}` : when.trimEnd();
    }
    case 'moved':
      return `> You: ${piece.text}`;
    case 'revealed':
      return [
        `> Put forward${piece.again ? ' again' : ''}:`,
        ...piece.rows.map(
          ({ seat, text, because, cause, mine }) =>
            `  ${mine ? 'You' : name(seat)}: ${text}${[cause, because]
              .filter(Boolean)
              .map((words) => ` "${words}"`)
              .join('')}`,
        ),
      ].join('\n');
    case 'replied':
      return `> You asked ${name(piece.seat)}: "${piece.says}"`;
    case 'settled':
      return [`> Settled: ${piece.text}`, ...piece.reactions.map(({ seat, says }) => `  ${name(seat)}: "${says}"`)].join('\n');
    case 'shared':
      return `> Told: ${piece.facts.map(({ seat, says }) => `${name(seat)}: ${says}`).join(' / ') || 'nothing'}`;
    case 'handed':
      return `> On the wall: ${piece.jobs.map(({ job, label }) => `${job} ${label}`).join(' / ')}`;
    case 'round':
      return `> Cards: ${piece.hows.map(({ seat, how }) => `${name(seat)} ${how}`).join(', ')}`;
    case 'objections':
      return `> Read again: ${piece.objections.map(({ seat, to }) => `${name(seat)} objected to "${to}"`).join(' / ')}`;
    default:
      return assertNever(piece);
  }
}
