import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Debrief } from '../../src/debrief/debrief.ts';
import { feelingMoment } from '../../src/debrief/notes.ts';
import { ChildPart } from './child-part.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { KnewPart } from './knew-part.tsx';
import { NotesPart } from './notes-part.tsx';
import { PaidPart } from './paid-part.tsx';
import { PathPart } from './path-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { TalkPart } from './talk-part.tsx';
import { TipsPart } from './tips-part.tsx';
import { useTwinsOnPaper } from './use-print.ts';
import { VerdictPart } from './verdict-part.tsx';
import './debrief.css';
import './print.css';

/**
 * What the document is handed and hands back. `onNote` gets a moment's number (`feelingMoment` for how it felt, `planMoment` for the if-then plan, else the
 * moment's `at`; 0 is the session as a whole) and the text, '' to take the note away.
 */
export type DebriefProps = {
  document: Debrief;
  onNote(moment: number, text: string): void;
  onPrint(): void;
  onExport(kind: 'json' | 'csv'): void;
  onOtherSeat(): void;
  onBack(): void;
};

/** The debrief as a document that is read, printed and talked over. It shows and asks; it works nothing out. */
export function DebriefDocument({ document, onNote, onPrint, onExport, onOtherSeat, onBack }: DebriefProps) {
  const { story, seat, ending, child } = document;
  const place = useRef<HTMLElement>(null);
  useTwinsOnPaper(place);
  return (
    <main class="debrief" data-screen="debrief" data-story={story.id} data-seat={seat.id} ref={place}>
      <header>
        <div>
          <p class="soft">
            Debrief · {seat.name}, {seat.profession}
          </p>
          <h1>{story.title}</h1>
          {ending ? (
            <p class="ending">
              <strong>{ending.title}.</strong> {ending.meaning}
            </p>
          ) : (
            <p class="ending">{document.hasEnded ? 'The story came to its end.' : 'The story has not ended yet; this is how it stands.'}</p>
          )}
        </div>
        <p class="actions" data-print="no">
          <button type="button" class="button quiet" data-action="print" onClick={onPrint}>
            Print
          </button>
          <button type="button" class="button quiet" data-action="export-json" onClick={() => onExport('json')}>
            Export JSON
          </button>
          <button type="button" class="button quiet" data-action="export-csv" onClick={() => onExport('csv')}>
            Export CSV
          </button>
          <button type="button" class="button quiet" onClick={onOtherSeat}>
            Play from another seat
          </button>
          <button type="button" class="button bare" onClick={onBack}>
            Back to the story
          </button>
        </p>
      </header>
      <Part id="felt" title="How it felt">
        <label class="feeling">
          <span>One word each. Nothing has to be explained.</span>
          <input
            type="text"
            defaultValue={document.feeling}
            onChange={(event) => onNote(feelingMoment, event.currentTarget.value.trim())}
          />
        </label>
      </Part>
      <Part id="stands" title="Where this play stands">
        <VerdictPart document={document} />
      </Part>
      <nav class="contents" aria-label="Parts of the debrief" data-print="no">
        {contents(child.name).map(([id, word]) => (
          <a key={id} href={`#${id}`}>
            {word}
          </a>
        ))}
      </nav>
      <Part id="happened" title="What happened, decision by decision">
        <DecisionsPart document={document} onNote={onNote} />
      </Part>
      <Part id="paid" title="Who paid">
        <PaidPart document={document} />
      </Part>
      <Part id="child" title={`${child.name}: a day, a month, a year`}>
        <ChildPart document={document} />
      </Part>
      <Part id="knew" title="Who knew what, when">
        <KnewPart document={document} />
      </Part>
      <Part id="tips" title="Tips practised and missed">
        <TipsPart document={document} />
      </Part>
      <Part id="path" title="The path taken">
        <PathPart document={document} />
      </Part>
      <Part id="talk" title="Three things to talk about">
        <TalkPart document={document} />
      </Part>
      <Part id="next" title="What next">
        <NotesPart document={document} onNote={onNote} />
      </Part>
      <Part id="works" title="What this rests on">
        <SourcesPart />
      </Part>
      <p class="soft">For practice and for talking. Not for judging anybody's work.</p>
    </main>
  );
}

const contents = (child: string) => [
  ['happened', 'Decisions'],
  ['paid', 'Who paid'],
  ['child', child],
  ['knew', 'Who knew'],
  ['tips', 'Tips'],
  ['path', 'Path'],
  ['talk', 'To talk about'],
  ['next', 'What next'],
  ['works', 'Sources'],
];

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
