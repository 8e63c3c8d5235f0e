import type { Outcome } from '../evidence/outcomes.ts';
import type { Theme } from '../evidence/themes.ts';
import type { TrustRound } from '../scoring/trust.ts';
import type { Why } from '../session/events.ts';
import type { Pillar } from '../session/totals.ts';
import type { Cost } from '../story/effects-table.ts';

/** What one choice does, open to the reader: group value, own stake of each seat, effects and costs. `costs` has names for seats. */
export type ChoiceView = {
  id: string;
  label: string;
  settled: boolean;
  groupValue: number;
  stakes: { seat: string; name: string; value: number }[];
  child: Record<Outcome, number>;
  pillars: Record<Pillar, number>;
  costs: CostView[];
};

/** One cost with the words a reader sees. */
export type CostView = Pick<Cost, 'seat' | 'theme' | 'weight' | 'gives'> & { name: string; acknowledged: boolean };

/** I, We and They with the words of the choices; `about` is the colleague, `suits` what they want, and `because` why where the story says; `tableWe` are several when the table's We was tied. */
export type AnswersView = {
  i: string;
  we: string;
  tableWe: string[];
  they: { about: string; guess: string; suits: string[]; because: string | null; right: boolean } | null;
};

/** What everybody put forward first, with the words of the choices; `name` is the seat's. */
export type PutView = { seat: string; name: string; choice: string };

type Common = {
  key: string;
  at: number;
  number: number;
  id: string;
  asks: string;
  theme: Theme | null;
  sentence: string;
  cost: string;
  costs: CostView[];
};

/** One moment of the session. `sentence` says what happened, and `cost` what it cost whom. `key` is what its notes go by, `at` its place in the log without notes; `number` counts moments from 1. */
export type Moment = Common &
  (
    | {
        kind: 'decision';
        measured: boolean;
        answers: AnswersView | null;
        proposed: string | null;
        settled: string;
        why: Why;
        put: PutView[];
        objection: string | null;
        choices: ChoiceView[];
        sources: string[];
      }
    | { kind: 'move'; own: boolean; by: string; picked: string; choices: ChoiceView[]; sources: string[] }
    | { kind: 'share'; told: { says: string; by: string }[] }
    | { kind: 'commitment'; round: TrustRound; sources: string[] }
  );
export type DecisionMoment = Extract<Moment, { kind: 'decision' }>;
