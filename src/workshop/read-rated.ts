import { applyPanel, readPanel } from '../story/panel.ts';
import { type EffectsTableRead, readEffectsTable } from '../story/read-effects-table.ts';
import type { StoryParts } from './story-files.ts';

/**
 * The table of a story by the numbers of the panel that lies beside it, where one does. Never throws; a panel that does not fit is a problem, and without a
 * table there is none.
 */
export function readRated(parts: Pick<StoryParts, 'table' | 'panel'> | null): EffectsTableRead {
  if (!parts?.table) return { table: null, lineOf: () => 1, problems: [] };
  const { table, lineOf, problems } = readEffectsTable(parts.table.text, parts.table.name);
  if (!table || !parts.panel) return { table, lineOf, problems };
  const { panel, problems: misfits } = readPanel(parts.panel.text, parts.panel.name, table);
  return { table: panel ? applyPanel(table, panel) : table, lineOf, problems: [...problems, ...misfits] };
}
