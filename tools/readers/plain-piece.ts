import { assertNever } from '../../src/lib/assert-never.ts';
import type { Piece } from '../../src/room/told.ts';
import { howSettled, pledgeWords, whenWords } from '../../src/room/told-words.ts';
import { whoIs } from '../../src/story/people.ts';
import type { EffectsTable } from '../../src/story/effects-table.ts';

/** One piece of what somebody in a seat was told, as plain text in the words of the game's own page; '' for what has nothing to read. */
export function plainPiece(table: EffectsTable, piece: Piece, reader: string): string {
  const name = (id: string) => (id === reader ? 'You' : (whoIs(table, id)?.name ?? id));
  switch (piece.kind) {
    case 'line': {
      const { text, tags } = piece.line;
      const when = tags.when ? `\n(${whenWords[tags.when]}.)\n` : '';
      return text ? `${when}${tags.who ? `${whoIs(table, tags.who)?.name ?? tags.who}: ` : ''}${text}` : when.trimEnd();
    }
    case 'moved':
      return `> You: ${piece.text}`;
    case 'revealed':
      return [
        piece.again ? '> Put forward once more:' : '> Put forward:',
        ...piece.rows.map(
          ({ seat, text, because, cause }) => `  ${name(seat)}: ${text}${because ? ` Why: “${because}”` : ''}${cause ? ` (${cause})` : ''}`,
        ),
        ...('tied' in piece.settlement ? ['  A tie.'] : []),
      ].join('\n');
    case 'replied':
      return `> You ask ${name(piece.seat)}: “What would it take for you to choose something else?” ${name(piece.seat)}: “${piece.says}”`;
    case 'settled':
      return [
        `> ${piece.measured ? howSettled(piece, name(piece.by)) : 'The table settled'}: ${piece.text}`,
        ...(piece.objection === null ? [] : ['  You object. It stands on the board, and is read again later.']),
        ...piece.reactions.map(({ seat, says }) => `  ${name(seat)}: “${says}”`),
      ].join('\n');
    case 'shared':
      return [
        '> Now on the table:',
        ...piece.facts.map(({ seat, says }) => `  From ${name(seat)}: ${says}`),
        ...(piece.facts.length > 0 ? [] : ['  Nothing.']),
      ].join('\n');
    case 'handed':
      return ['> On the wall now:', ...piece.jobs.map(({ job, label }) => `  ${job}: ${label}`)].join('\n');
    case 'round':
      return [
        `> Each of them was asked alone, and the answers were shown together. “${piece.asks}”:`,
        ...piece.hows.map(({ seat, how, says }) => `  ${name(seat)} ${pledgeWords(how, seat === reader)}: “${says}”`),
      ].join('\n');
    case 'objections':
      return ['> Read again from the board:', ...piece.objections.map(({ seat, to }) => `  ${name(seat)} objected to: ${to}`)].join('\n');
    default:
      return assertNever(piece);
  }
}
