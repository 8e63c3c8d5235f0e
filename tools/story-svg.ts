import type { EffectsTable } from '../src/story/effects-table.ts';
import { type MapNode, mapSizes, type StoryMap } from '../src/workshop/map.ts';

const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const fills: Record<MapNode['kind'], string> = {
  decision: '#fff7e6',
  move: '#eef4fb',
  share: '#eef7ee',
  board: '#f3f1e2',
  commit: '#f8ecf4',
  ending: '#2b2b33',
};

/** A story's map as a picture to print: places with their names, ways as lines, the thicker the more plays go there. */
export function storySvg(table: EffectsTable, map: StoryMap): string {
  const ways = map.edges.map(
    ({ points, traffic }) =>
      `<path d="${curve(points)}" fill="none" stroke="#5b6472" stroke-opacity="0.7" stroke-width="${(0.6 + 6 * traffic).toFixed(1)}"/>`,
  );
  const places = map.nodes.map((node) => {
    const { x, y, kind } = node;
    const [left, top] = [x - mapSizes.width / 2, y - mapSizes.height / 2];
    return `<g><title>${inXml(fullName(table, node))}</title><rect x="${left}" y="${top}" width="${mapSizes.width}" height="${mapSizes.height}" rx="${kind === 'ending' ? 17 : 5}" fill="${fills[kind]}" stroke="#2b2b33"/>${label(table, node)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${map.width} ${map.height}" role="img" aria-label="${inXml(`Map of the story ${table.title}`)}" font-family="Atkinson Hyperlegible Next, Verdana, sans-serif" font-size="10">`,
    `<rect width="${map.width}" height="${map.height}" fill="#fff"/>`,
    ...ways,
    ...places,
    '</svg>',
    '',
  ].join('\n');
}

function fullName(table: EffectsTable, { id, kind }: MapNode): string {
  const what =
    table.decisions[id]?.asks ??
    table.moves[id]?.asks ??
    table.shares[id]?.asks ??
    table.boards[id]?.asks ??
    table.commitments[id]?.asks ??
    table.endings[id]?.title ??
    id;
  const seat = table.moves[id]?.seat;
  return kind === 'move' && seat ? `${table.seats[seat]?.name ?? seat}: ${what}` : what;
}

/** The name in two lines at most, cut at words. */
function label(table: EffectsTable, node: MapNode): string {
  const lines: string[] = [''];
  for (const word of fullName(table, node).split(' ')) {
    const last = lines.at(-1) ?? '';
    if (`${last} ${word}`.length <= 27) lines[lines.length - 1] = `${last} ${word}`.trim();
    else lines.push(word);
  }
  const shown = lines.length > 2 ? [lines[0] ?? '', `${(lines[1] ?? '').slice(0, 25)}…`] : lines;
  const ink = node.kind === 'ending' ? '#fff' : '#1d1d22';
  return shown
    .map(
      (line, at) =>
        `<text x="${node.x}" y="${node.y + 3.5 + (at - (shown.length - 1) / 2) * 12}" text-anchor="middle" fill="${ink}">${inXml(line)}</text>`,
    )
    .join('');
}

function curve(points: readonly { x: number; y: number }[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const middles = rest
    .slice(0, -1)
    .map(
      (point, at) =>
        `Q${point.x} ${point.y} ${((point.x + (rest[at + 1]?.x ?? 0)) / 2).toFixed(1)} ${((point.y + (rest[at + 1]?.y ?? 0)) / 2).toFixed(1)}`,
    );
  const end = rest.at(-1) ?? start;
  return `M${start.x} ${start.y}${middles.join('')}L${end.x} ${end.y}`;
}
