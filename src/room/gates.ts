import type { Question } from '../session/question.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { allShown, nextMark, opensPage } from './pace.ts';
import { type Checkpoint, checkpoints } from './room-events.ts';
import type { Ground, RoomState, TableState } from './room-state.ts';

/** The checkpoint at which a table waits for the host to gather the room; null while it may go on, and always where the whole room is one table. */
export function gateOf({ story }: Ground, state: Pick<RoomState, 'opened' | 'gathered'>, table: TableState): Checkpoint | null {
  if (state.opened.shape === 'one') return null;
  const ahead = allShown(table.play, table.shown) ? partOf(story.table, table.play.question) : pageAhead(table);
  return ahead !== null && !isBehind(ahead, state.gathered) ? ahead : null;
}

/** How far a table has come, as a checkpoint; null before the first. */
export function reached({ story }: Ground, table: TableState): Checkpoint | null {
  const told = table.play.entries.slice(0, table.shown.entries);
  const later = told.some((entry) => entry.kind === 'line' && entry.line.tags.when);
  const settled = table.play.log.slice(0, table.shown.log).flatMap((event): Checkpoint[] => {
    if (event.type === 'committed') return ['commit'];
    const part = event.type === 'settled' ? asCheckpoint(story.table.decisions[event.decision]?.part) : null;
    return part ? [part] : [];
  });
  const open = allShown(table.play, table.shown) ? partOf(story.table, table.play.question) : null;
  return furthest([...settled, ...(later ? (['consequences'] as const) : []), ...(open ? [open] : [])]);
}

/** The checkpoint after this one; null after the last. */
export function afterCheckpoint(one: Checkpoint | null): Checkpoint | null {
  return checkpoints[one === null ? 0 : checkpoints.indexOf(one) + 1] ?? null;
}

const isBehind = (one: Checkpoint, gathered: Checkpoint | null) =>
  gathered !== null && checkpoints.indexOf(one) <= checkpoints.indexOf(gathered);

const furthest = (all: readonly Checkpoint[]): Checkpoint | null => checkpoints.findLast((one) => all.includes(one)) ?? null;

function pageAhead({ play, shown }: TableState): Checkpoint | null {
  const ahead = play.entries.slice(shown.entries, nextMark(play, shown).entries);
  return ahead.some((entry) => opensPage(entry) && entry.kind === 'line' && entry.line.tags.when) ? 'consequences' : null;
}

/** The part of a story that a question belongs to, as a checkpoint. */
function partOf(table: EffectsTable, question: Question): Checkpoint | null {
  switch (question.kind) {
    case 'ended':
      return 'debrief';
    case 'commit':
      return 'commit';
    case 'move':
    case 'share':
    case 'stuck':
      return null;
    case 'board':
      return furthest(question.jobs.flatMap(({ job }) => asCheckpoint(table.decisions[job]?.part) ?? []));
    default:
      return asCheckpoint(table.decisions[question.decision]?.part);
  }
}

const asCheckpoint = (part: string | undefined): Checkpoint | null => checkpoints.find((one) => one === part) ?? null;
