import type { Answer } from '../session/events.ts';
import { effectsOf } from '../session/totals.ts';
import { wordsIn } from '../lib/words-in.ts';
import { type Outlook, type Player, top } from './player.ts';

/** Words that sound agreeable, whatever they commit anybody to. */
const agreeable =
  /\b(together|share[ds]?|agree[ds]?|ask(?:ed)?|listen|support|help(?:s|ed)?|everyone|everybody|all|join(?:t|ed)?|both|family|thank(?:s|ed)?|welcome|with|offer[s]?|invite[s]?)\b/gi;

function habit(id: string, says: string, worth: (words: string, at: number) => number): Player {
  return {
    id,
    says,
    kind: 'habit',
    pick: (outlook) =>
      top(
        outlook.answers.map((answer, at) => worth(words(answer, outlook), at)),
        (value) => value,
      ),
  };
}

/** The words an answer is shown in. */
function words(answer: Answer, { table, seat, asks }: Outlook): string {
  const offered = (choice: string) => ('choices' in asks ? (asks.choices.find(({ id }) => id === choice)?.text ?? '') : '');
  switch (answer.type) {
    case 'facts-shared':
      return answer.facts.map((fact) => table.facts[fact]?.says ?? '').join(' ');
    case 'committed':
      return asks.kind === 'commit' ? (table.commitments[asks.round]?.seats[seat]?.[answer.how] ?? '') : '';
    case 'assigned':
      return answer.choices.map((choice) => effectsOf(table, choice)?.label ?? '').join(' ');
    case 'asked':
      return `Ask ${table.seats[answer.colleague]?.name ?? ''}`;
    case 'went-along':
      return `Go along with ${offered(answer.choice)}`;
    case 'held-out':
      return 'Hold out';
    case 'objected':
      return 'Object';
    case 'answered':
    case 'passed':
      return '';
    default:
      return offered(answer.choice);
  }
}

/** Players who go by the looks of what they may pick, and weigh nothing. */
export const habits: readonly Player[] = [
  habit('first', 'always the first choice', (_, at) => -at),
  habit('last', 'always the last choice', (_, at) => at),
  habit('longest', 'always the longest choice', wordsIn),
  habit('shortest', 'always the shortest choice', (text) => -wordsIn(text)),
  habit('agreeable', 'always the most agreeable words', (text) => text.match(agreeable)?.length ?? 0),
];
