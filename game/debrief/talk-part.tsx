import type { Debrief } from '../../src/debrief/debrief.ts';

/** Part 8: three talking points, each what was seen and a question. */
export function TalkPart({ document }: { document: Debrief }) {
  return (
    <ol class="talk">
      {document.talkingPoints.map(({ rule, title, seen, question, moment }) => (
        <li key={rule}>
          <h3>{title}</h3>
          <p>{seen}</p>
          <p class="question">{question}</p>
          {moment !== null && (
            <p data-print="no">
              <a href={`#moment-${moment}`}>Go to moment {moment}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
