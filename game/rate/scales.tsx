import { capital } from '../../src/debrief/say.ts';
import { outcomes } from '../../src/evidence/outcomes.ts';
import type { EffectsTable } from '../../src/story/effects-table.ts';
import { type Effect, effectsRated, scaleOf } from '../../src/workshop/rating.ts';

type Kind = Effect['kind'];

/** What each kind of number asks, and what its numbers mean. */
const kinds: Record<Kind, { asks: string; means: Record<number, string> }> = {
  child: {
    asks: 'What does it do for the child?',
    means: { '-2': 'does a lot of harm', '-1': 'does some harm', 0: 'makes no difference', 1: 'helps somewhat', 2: 'helps a lot' },
  },
  pillars: {
    asks: 'What does it do for the table?',
    means: { '-2': 'sets it back a lot', '-1': 'sets it back', 0: 'makes no difference', 1: 'brings it on', 2: 'brings it on a lot' },
  },
  pays: { asks: 'What does it cost each of them?', means: { 0: 'nothing', 1: 'a little', 2: 'a good deal', 3: 'a great deal' } },
};

const pillars = { goal: 'One goal for all', plan: 'One plan for all', responsibility: 'Who answers for what' };

/** What an effect is called where it is rated. */
export function effectName({ seats }: EffectsTable, effect: Effect): string {
  if (effect.kind === 'child') return capital(outcomes[effect.of]);
  return effect.kind === 'pillars' ? pillars[effect.of] : (seats[effect.of]?.name ?? effect.of);
}

type Props = {
  table: EffectsTable;
  choice: string;
  given(effect: Effect): number | undefined;
  onGive(effect: Effect, value: number): void;
};

/** Every number of one choice, in three groups; each a row of buttons of which one can be chosen. */
export function Scales({ table, choice, given, onGive }: Props) {
  const effects = effectsRated(Object.keys(table.seats));
  return (
    <>
      {(Object.keys(kinds) as Kind[]).map((kind) => (
        <section key={kind} class="scales" aria-labelledby={`scales-${kind}`}>
          <h3 id={`scales-${kind}`}>{kinds[kind].asks}</h3>
          <p class="soft">{legendOf(kind)}</p>
          {effects
            .filter((effect) => effect.kind === kind)
            .map((effect) => (
              <Row key={effect.of} table={table} choice={choice} effect={effect} given={given(effect)} onGive={onGive} />
            ))}
        </section>
      ))}
    </>
  );
}

type RowProps = Omit<Props, 'given'> & { effect: Effect; given: number | undefined };

function Row({ table, choice, effect, given, onGive }: RowProps) {
  const [least, most] = scaleOf(effect);
  const { profession } = (effect.kind === 'pays' && table.seats[effect.of]) || {};
  return (
    <fieldset class="scale" data-rate={`${effect.kind}.${effect.of}`}>
      <legend>
        {effectName(table, effect)}
        {profession && <span class="soft">, {profession}</span>}
      </legend>
      <div class="scale-numbers">
        {Array.from({ length: most - least + 1 }, (_, step) => least + step).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`${choice} ${effect.kind} ${effect.of}`}
              value={value}
              checked={given === value}
              onChange={() => onGive(effect, value)}
            />
            <span aria-hidden="true">{numberWords(value, effect)}</span>
            <span class="hidden">
              {numberWords(value, effect)}, {kinds[effect.kind].means[value]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const numberWords = (value: number, { kind }: Pick<Effect, 'kind'>) =>
  value < 0 ? `−${-value}` : value > 0 && kind !== 'pays' ? `+${value}` : String(value);

function legendOf(kind: Kind): string {
  const { means } = kinds[kind];
  const ends = kind === 'pays' ? [0, 1, 2, 3] : [-2, 0, 2];
  return ends.map((value) => `${numberWords(value, { kind })} ${means[value]}`).join(' · ');
}
