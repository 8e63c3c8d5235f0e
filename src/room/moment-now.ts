import { subjectOf } from '../session/question.ts';
import { allShown } from './pace.ts';
import type { RoomState, TableState } from './room-state.ts';

/**
 * The moment of the presenter's script that a room is at. Where there are several tables, that of the one that is furthest behind, as the host waits for it.
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
    if (last?.kind === 'said' && 'question' in last.said) return last.said.question.decision;
    return told.length === 0 ? 'briefs' : 'scene';
  }
  const { question } = play;
  if (question.kind === 'ended') return last?.kind === 'line' ? (last.line.tags.when ?? 'scene') : 'scene';
  return subjectOf(question.id);
}
