import type { Debrief } from '../../src/debrief/debrief.ts';

/** Screen 6: three questions, one at a time on the screen and all of them on paper, each with what was seen. */
export function TalkPart({ document, shown }: { document: Debrief; shown: number }) {
  return (
    <ol class="talk">
      {document.talkingPoints.map(({ rule, seen, question }, at) => (
        <li key={rule} hidden={at !== shown} data-question={rule}>
          <p class="seen" tabIndex={-1}>
            {seen}
          </p>
          <h3 class="question">{question}</h3>
        </li>
      ))}
    </ol>
  );
}
