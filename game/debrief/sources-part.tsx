import { capital } from '../../src/debrief/say.ts';
import { works } from '../../src/evidence/sources.ts';

/** The works that the measures and the stories rest on. */
export function SourcesPart() {
  return (
    <ul class="works">
      {Object.values(works).map(({ short, full }) => (
        <li key={short}>
          <strong>{capital(short)}.</strong> {full}
        </li>
      ))}
    </ul>
  );
}
