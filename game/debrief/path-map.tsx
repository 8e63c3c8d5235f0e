import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../../src/debrief/debrief.ts';
import type { MapEdge, StoryMap } from '../../src/workshop/map.ts';

const maps = import.meta.glob<StoryMap>('../../stories/*/map.json', { import: 'default' });

/**
 * The path taken in the map of all paths. The line of a way is the thicker the more random plays go there; what was not seen is drawn and not named.
 * A story without a map shows nothing here: the list of stops says the same.
 */
export function PathMap({ document }: { document: Debrief }) {
  const [map, setMap] = useState<StoryMap | null>(null);
  useEffect(() => {
    void maps[`../../stories/${document.story.id}/map.json`]?.().then(setMap);
  }, [document.story.id]);
  if (!map) return null;
  const { places } = document.path;
  const numberOf = new Map(document.path.stops.map((stop) => [stop.id, stop.number]));
  return (
    <svg
      class="path-map"
      viewBox={`-6 -6 ${map.height + 12} ${map.width / 2 + 12}`}
      role="img"
      aria-label={`Map of all paths with the one you took. ${document.path.sentence}`}
    >
      {map.edges.map((edge) => (
        <path key={`${edge.from} ${edge.choice} ${edge.to}`} class="any-way" d={line(map, edge)} stroke-width={1 + 7 * edge.traffic} />
      ))}
      {takenWays(map, places).map((edge) => (
        <path key={`taken ${edge.from} ${edge.to}`} class="taken-way" d={line(map, edge)} />
      ))}
      {map.nodes.map(({ id, kind, ...place }) => {
        const { left, top } = spot(place);
        const seen = places.some((place) => place.id === id);
        return (
          <g key={id} class={`place ${kind} ${seen ? 'seen' : ''}`}>
            <circle cx={left} cy={top} r={seen ? 17 : 9} />
            {seen && (
              <text x={left} y={top + 5.5} text-anchor="middle">
                {numberOf.get(id) ?? (kind === 'ending' ? 'end' : '·')}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The ways between one place of the path and the next; where several lead there, the one by the choice that was taken. */
function takenWays(map: StoryMap, places: Debrief['path']['places']): MapEdge[] {
  return places.slice(1).flatMap((place, at) => {
    const from = places[at];
    const ways = map.edges.filter((edge) => edge.from === from?.id && edge.to === place.id);
    const way = ways.find((edge) => edge.choice === from?.choice) ?? ways[0];
    return way ? [way] : [];
  });
}

/** The map is laid out downwards; on the screen it goes from left to right, and is half as high as it was wide. */
const spot = ({ x, y }: { x: number; y: number }) => ({ left: y, top: x * 0.5 });

/** The line of a way, from the middle of one place to the middle of the next. */
function line(map: StoryMap, { from, to, points }: MapEdge): string {
  const ends = (id: string) => map.nodes.filter((node) => node.id === id);
  return [...ends(from), ...points, ...ends(to)]
    .map(spot)
    .map(({ left, top }, at) => `${at === 0 ? 'M' : 'L'}${left} ${top}`)
    .join('');
}
