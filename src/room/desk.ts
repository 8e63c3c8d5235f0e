import type { Answers, Pledge } from '../session/events.ts';
import type { PutForward } from './told-words.ts';
import type { Piece } from './told.ts';
import type { OpenView } from './asked.ts';

/** What a player has laid at a measured decision, each on the choice it lies on. `proposal` is the card put forward. */
export type Tokens = Partial<Record<keyof Answers | 'proposal', string>>;

/**
 * The desk seen from above, where measured decisions and commitments happen; a plain decision leaves the room in view. At a decision `choices` are its cards,
 * `labels` their few words where the story has some, `tokens` what this player has laid, `rim` the tokens that wait to be laid, `put` what each seat put forward once that is revealed, and `settled` the card that carried. `pledges` are the cards of
 * a commitment round once they are turned, by seat; before that all lie face down but that of `choosing`, who has not laid theirs. `cards` is how many lie there.
 */
export type Desk = {
  kind: 'decision' | 'commitment';
  cards: number;
  choices: string[];
  labels: Record<string, string>;
  tokens: Tokens;
  rim: (keyof Answers)[];
  /** The name of the colleague whom the third token asks about; '' where it is not asked. */
  they: string;
  put: Record<string, string>;
  settled: string | null;
  pledges: Record<string, Pledge> | null;
  choosing: string | null;
};

const bare: Omit<Desk, 'kind' | 'cards'> = {
  choices: [],
  labels: {},
  tokens: {},
  rim: [],
  they: '',
  put: {},
  settled: null,
  pledges: null,
  choosing: null,
};

/** The desk after the pieces shown so far, or null while the room is shown. `open` is the question that waits, null while pieces are still to come. */
export function deskAfter(shown: readonly Piece[], open: OpenView | null): Desk | null {
  const last = shown.at(-1);
  if (last?.kind === 'round')
    return {
      ...bare,
      kind: 'commitment',
      cards: last.hows.length,
      pledges: Object.fromEntries(last.hows.map(({ seat, how }) => [seat, how])),
    };
  const decided = lastDecided(shown);
  if (last && decided && (last === decided.settled || last === decided.revealed)) return deskOf(decided);
  if (!open) return null;
  if (open.kind === 'commit') return { ...bare, kind: 'commitment', cards: 0 };
  if (!isDesk(open.kind) || !open.measured) return null;
  const here = decided && decided.settled === null ? deskOf(decided) : null;
  return here ?? { ...bare, kind: 'decision', ...cardsOf(open.choices) };
}

/** The desk as it was last settled, while nothing else is asked; null when nothing measured was settled yet. */
export function lastSettled(shown: readonly Piece[]): Desk | null {
  const decided = lastDecided(shown);
  return decided?.settled ? deskOf(decided) : null;
}

/** The desk in a sentence, for those who do not see it. `nameOf` gives the name of a seat. */
export function deskAlt({ kind, cards, pledges, settled, put }: Desk, nameOf: (seat: string) => string): string {
  if (pledges)
    return `The cards are turned: ${Object.entries(pledges)
      .map(([seat, how]) => `${nameOf(seat)}: ${how}`)
      .join(', ')}.`;
  if (settled) return 'The table from above. It has settled.';
  if (Object.keys(put).length > 0) return 'The table from above. What everybody put forward lies there.';
  return kind === 'decision' ? `The table from above. Cards to choose from: ${cards}.` : 'The table from above. Cards lie face down.';
}

const isDesk = (kind: OpenView['kind']) => ['instinct', 'proposal', 'response', 'again', 'payer'].includes(kind);

type Decided = { revealed: Extract<Piece, { kind: 'revealed' }>; settled: Extract<Piece, { kind: 'settled' }> | null };

/** The last decision that was revealed, and how it was settled as far as that is shown. */
function lastDecided(shown: readonly Piece[]): Decided | null {
  const at = shown.findLastIndex(({ kind }) => kind === 'revealed');
  const revealed = shown[at];
  if (revealed?.kind !== 'revealed') return null;
  const settled = shown.slice(at + 1).find((piece) => piece.kind === 'settled' && piece.decision === revealed.decision);
  return { revealed, settled: settled?.kind === 'settled' ? settled : null };
}

function deskOf({ revealed, settled }: Decided): Desk {
  const put = Object.fromEntries(revealed.rows.map(({ seat, choice }: PutForward) => [seat, choice]));
  return {
    ...bare,
    kind: 'decision',
    ...cardsOf(revealed.offered),
    they: revealed.guess?.name ?? '',
    put,
    settled: settled?.choice ?? null,
  };
}

const cardsOf = (choices: readonly { id: string; label: string }[]): Pick<Desk, 'cards' | 'choices' | 'labels'> => ({
  cards: choices.length,
  choices: choices.map(({ id }) => id),
  labels: Object.fromEntries(choices.map(({ id, label }) => [id, label])),
});
