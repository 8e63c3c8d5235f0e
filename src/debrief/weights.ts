import { allChoices } from '../story/choices.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import { counted } from './say.ts';

/** Whose numbers the effects of a story are, in a sentence or two: the authors', or for so many of its choices those of a panel of people who do the work. */
export function weightWords(table: Pick<EffectsTable, 'decisions' | 'moves' | 'panel'>): string {
  const { panel } = table;
  if (!panel)
    return 'The numbers are the authors’ judgement. Nobody who does this work has rated them yet; say where they are wrong, or rate the story yourself.';
  const all = allChoices(table).size;
  const whose = `those of a panel of ${counted(panel.raters, 'person', 'people')} who do this work: of each, the median`;
  if (panel.rated >= all) return `The numbers are ${whose}.`;
  return `For ${panel.rated} of the ${all} choices of this story the numbers are ${whose}. All others are the authors’ judgement.`;
}
