import type { Debrief } from '../../src/debrief/debrief.ts';
import type { Stop } from '../../src/debrief/roads-not-taken.ts';
import { FigureView } from './figure-view.tsx';
import { PathMap } from './path-map.tsx';

/** Part 7: the path taken in the map of all paths, and as a line with its stops; ways not taken have no names. */
export function PathPart({ document }: { document: Debrief }) {
  const { path } = document;
  return (
    <FigureView figure={path} twinOnPaper={false}>
      <PathMap document={document} />
      <ol class="path">
        {path.stops.map((stop) => (
          <li key={stop.number}>
            <Branch stop={stop} />
            <p>
              <a href={`#moment-${stop.number}`}>Moment {stop.number}</a>: {stop.asks}
              <br />
              <strong>{stop.took}</strong>
              {stop.otherWays > 0 && (
                <span class="soft"> and {stop.otherWays === 1 ? 'one other way' : `${stop.otherWays} other ways`} on</span>
              )}
            </p>
          </li>
        ))}
        {path.ending && (
          <li class="path-end">
            <svg viewBox="0 0 40 48" aria-hidden="true">
              <path class="way" d="M12 0V24" />
              <circle class="end" cx="12" cy="24" r="9" />
            </svg>
            <p>
              <strong>{path.ending.title}</strong>
              {path.ending.others > 0 && (
                <span class="soft"> and {path.ending.others === 1 ? 'one other ending' : `${path.ending.others} other endings`}</span>
              )}
            </p>
          </li>
        )}
      </ol>
    </FigureView>
  );
}

function Branch({ stop }: { stop: Stop }) {
  return (
    <svg viewBox="0 0 40 48" aria-hidden="true">
      {Array.from({ length: stop.otherWays }, (_, at) => (
        <path key={at} class="stub" d={`M12 24Q${22 + at * 2} ${30 + at * 2} ${34 - at * 5} ${40 + at * 3}`} />
      ))}
      <path class="way" d="M12 0V48" />
      <circle class="stop" cx="12" cy="24" r="7" />
    </svg>
  );
}
