import { dutySection } from './decision-section.ts';
import type { EffectsTable } from '../src/story/effects-table.ts';

const begin = '<!-- duties: made by "npm run stories" from story.yaml; change it there -->';
const end = '<!-- /duties -->';

/**
 * A facilitator's page with the duties its story rests on, each with its source and a blank for the local pathway: in the place that is marked for them, else at
 * its end. Whatever a person wrote stays to the letter; a story without duties gets none.
 */
export function withDuties(page: string, table: EffectsTable): string {
  const section = dutySection(table);
  const block = section.length === 0 ? '' : `${begin}\n${section.join('\n\n')}\n${end}`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from >= 0 && to > from) return `${page.slice(0, from)}${block}${page.slice(to + end.length)}`;
  return block === '' ? page : `${page.trimEnd()}\n\n${block}\n`;
}
