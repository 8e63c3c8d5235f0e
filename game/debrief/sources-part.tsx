import { capital } from '../../src/debrief/say.ts';
import { referenceOf, workIds, works } from '../../src/evidence/sources.ts';

/** The works that the measures and the stories rest on. */
export function SourcesPart() {
  return (
    <ul class="works">
      {workIds.map((id) => (
        <li key={id}>
          <strong>{capital(works[id].short)}.</strong> {referenceOf(id)}
        </li>
      ))}
    </ul>
  );
}
