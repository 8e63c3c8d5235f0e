import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Debrief } from '../../src/debrief/debrief.ts';
import { feelingKey } from '../../src/debrief/notes.ts';
import { limits } from '../../src/session/limits.ts';
import { ChildPart } from './child-part.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { KnewPart } from './knew-part.tsx';
import type { OnNote } from './note-box.tsx';
import { NotesPart } from './notes-part.tsx';
import { PaidPart } from './paid-part.tsx';
import { PathPart } from './path-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { TalkPart } from './talk-part.tsx';
import { TipsPart } from './tips-part.tsx';
import { useTwinsOnPaper } from './use-print.ts';
import { VerdictPart } from './verdict-part.tsx';
import { Written } from './written.tsx';
import './debrief.css';
import './print.css';

/**
 * What the document is handed and hands back. `onNote` gets the key of what is noted (`feelingKey`, `planKey`, `wholeKey`, else a
 * moment's `key`) and the text, '' to take the note away, and tells whether it was taken.
 */
export type DebriefProps = {
  document: Debrief;
  onNote: OnNote;
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
        <Written
          kind="feeling"
          label="One word each. Nothing has to be explained."
          text={document.feeling}
          most={limits.feeling}
          onWritten={(text) => onNote(feelingKey, text)}
        />
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
