import { createStore } from 'zustand/vanilla';
import type { Tokens } from '../../src/room/desk.ts';

/** What the player has laid so far at the measured decision that is open; empty when none is. The stage shows it; the record knows nothing of it. */
export const tokens = createStore<Tokens>(() => ({}));

/** Lays the tokens as they are now. */
export const layTokens = (placed: Tokens): void => tokens.setState(placed, true);
