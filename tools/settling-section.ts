import type { Draft } from '../src/workshop/draft.ts';
import { firstSettledBy, observe, type Turned } from '../src/workshop/observed.ts';
import { answerings, refusalShares } from '../src/workshop/refusals.ts';
import { isAlike, isBestKept, secretsOf } from '../src/workshop/secrets.ts';
import { settlingLimits as limits } from '../src/workshop/settling-limits.ts';
import { markdownTable, percent } from './markdown.ts';

const ways = { ask: 'ask somebody', go: 'go along', hold: 'hold out or object' } as const;
const causes: Record<Turned, string> = {
  joined: 'was gone along with',
  thanked: 'was thanked',
  known: 'came to know something',
  asked: 'was asked',
};

/** How a table of this story settles: how often a first proposal carries, what a refusal is worth, who changes sides, what becomes of secrets. Markdown. */
export function settlingSection({ table, walks, populations }: Draft): string[] {
  const whole = walks.filter(({ stopped }) => !stopped);
  const shares = refusalShares(table, whole);
  const random = populations.find(({ player }) => player.kind === 'random')?.plays ?? [];
  const seen = random.map(({ play }) => observe(table, play).flatMap(({ turned }) => Object.values(turned)));
  const secrets = secretsOf(table, populations);
  const span = ({ least, most }: { least: number; most: number }) => `${percent(least)} to ${percent(most)}`;
  return [
    '## How the table settles',
    markdownTable(
      ['what is put forward first is what is settled (hold-outs apart)', 'share', 'meant'],
      [
        ['in plays by chance', percent(firstSettledBy(table, populations, 'random')), span(limits.firstByChance)],
        ['for a reader of the table', percent(firstSettledBy(table, populations, 'reader')), span(limits.firstByReader)],
      ],
    ),
    shares
      ? markdownTable(
          ['when refused', 'the best answer', 'the worst answer'],
          answerings.map((way) => [ways[way], percent(shares.best[way]), percent(shares.worst[way])]),
        )
      : 'Nobody is ever refused.',
    `In ${percent(seen.filter((one) => one.length > 0).length / Math.max(1, seen.length))} of plays by chance a colleague changes sides because of the player: ${(
      Object.keys(causes) as Turned[]
    )
      .map((cause) => `${seen.flat().filter((one) => one === cause).length} times because it ${causes[cause]}`)
      .join(', ')} (in ${seen.length} plays).`,
    secrets.length > 0
      ? markdownTable(
          ['secret', 'kind', 'result where it was told', 'where it was kept', 'does better'],
          secrets.map((secret) => [
            table.facts[secret.fact]?.says ?? secret.fact,
            secret.risk ? 'a risk' : 'a confidence',
            percent(secret.told),
            percent(secret.kept),
            isAlike(secret) ? 'neither' : isBestKept(secret) ? 'kept' : 'told',
          ]),
        )
      : '',
  ].filter(Boolean);
}
