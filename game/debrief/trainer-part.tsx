import type { ComponentChildren } from 'preact';
import type { Debrief } from '../../src/debrief/debrief.ts';
import { DecisionsPart } from './decisions-part.tsx';
import { KnewPart } from './knew-part.tsx';
import type { OnNote } from './note-box.tsx';
import { OutcomesPart } from './child-part.tsx';
import { PaidPart } from './paid-part.tsx';
import { PathPart } from './path-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { TipsPart } from './tips-part.tsx';
import { VerdictPart } from './verdict-part.tsx';

type Props = { document: Debrief; onNote: OnNote; onPrint(): void };

/** The trainer's part, closed until it is asked for: where the play stands, every measure with formula and source, all decisions, tips, the path and what it rests on. */
export function TrainerPart({ document, onNote, onPrint }: Props) {
  return (
    <details class="trainer" id="trainer">
      <summary>For the trainer: every figure, its formula and its source</summary>
      <p class="actions" data-print="no">
        <button type="button" class="button quiet" data-action="print-trainer" onClick={onPrint}>
          Print this part
        </button>
      </p>
      <Part id="stands" title="Where this play stands">
        <VerdictPart document={document} />
      </Part>
      <Part id="happened" title="What happened, decision by decision">
        <DecisionsPart document={document} onNote={onNote} />
      </Part>
      <Part id="paid" title="Who gave up what, with weights">
        <PaidPart document={document} />
      </Part>
      <Part id="outcomes" title={`Five outcomes for ${document.child.name}`}>
        <OutcomesPart document={document} />
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
      <Part id="works" title="What this rests on">
        <p>{document.weights}</p>
        <SourcesPart />
      </Part>
    </details>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
