import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether what is asked is asked of somebody among others in a room: an answer is handed in with a button of its own, stays sealed, and is not taken back. */
export const Together = createContext(false);

export const useTogether = (): boolean => useContext(Together);

/** The name, for automation, of the button that hands in an answer: in a room it is the same everywhere. */
export const useHandIn = (alone: string): string => (useTogether() ? 'send' : alone);
