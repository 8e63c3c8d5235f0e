import { subjectOf } from '../session/question.ts';
import { allShown } from './pace.ts';
import type { RoomState, TableState } from './room-state.ts';

/**
 * The moment of the presenter's script that a room is at; between questions, when pages are turned, one that no script has: `reading`, and after the cards are turned
 * `revealed` and `settled`. Where there are several tables, that of the one that is furthest behind, as the host waits for it.
 */
export function momentNow(state: RoomState): string {
  if (state.phase === 'lobby')
    return Object.values(state.people).length === 0 && Object.keys(state.corners).length === 0 ? 'welcome' : 'seats';
  if (state.phase !== 'play') return state.phase;
  const [behind] = [...state.tables].sort((one, other) => one.play.log.length - other.play.log.length);
  return behind ? momentAt(behind) : 'scene';
}

function momentAt({ play, shown }: TableState): string {
  const told = play.entries.slice(0, shown.entries);
  const last = told.findLast((entry) => entry.kind === 'said' || entry.line.tags.when);
  if (!allShown(play, shown)) {
    if (last?.kind === 'line') return last.line.tags.when ?? 'scene';
    if (told.length === 0) return 'briefs';
    if (!play.log.some((event) => 'question' in event && event.question !== '')) return 'scene';
    const now = told.at(-1);
    return now?.kind === 'said' && (now.said.kind === 'revealed' || now.said.kind === 'settled') ? now.said.kind : 'reading';
  }
  const { question } = play;
  if (question.kind === 'ended') return last?.kind === 'line' ? (last.line.tags.when ?? 'scene') : 'scene';
  return subjectOf(question.id);
}
