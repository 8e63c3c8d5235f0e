import { useEffect } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import type { Answers } from '../../src/session/events.ts';

/**
 * What hands may do on the stage at the question that is open, each the same as a button in the column: lay a token on a card (null takes it back to the
 * rim), press a card, push it to the middle. `rim` are the tokens that wait to be laid.
 */
export type Hands = {
  rim: (keyof Answers)[];
  lay?(token: keyof Answers, choice: string | null): void;
  press?(choice: string): void;
  push?(choice: string): void;
};

const none: Hands = { rim: [] };

/** What hands may do now; nothing while no question with cards is open. */
export const hands = createStore<Hands>(() => none);

/** Lets hands do this for as long as the question is open; `on` is what it depends on. */
export function useHands(now: Hands, on: readonly unknown[]): void {
  useEffect(() => hands.setState(now, true), on);
  useEffect(() => () => hands.setState(none, true), []);
}
