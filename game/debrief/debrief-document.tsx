import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../src/debrief/debrief.ts';
import { feelingKey } from '../../src/debrief/notes.ts';
import { limits } from '../../src/session/limits.ts';
import { ChildPart } from './child-part.tsx';
import { GaveUpPart } from './gave-up-part.tsx';
import { NeededPart } from './needed-part.tsx';
import type { OnNote } from './note-box.tsx';
import { NotesPart } from './notes-part.tsx';
import { PartedPart } from './parted-part.tsx';
import { type Step, useSteps } from './steps.ts';
import { TalkPart } from './talk-part.tsx';
import { TrainerPart } from './trainer-part.tsx';
import { useTwinsOnPaper } from './use-print.ts';
import { Written } from './written.tsx';
import './debrief.css';
import './seven.css';
import './print.css';

/**
 * What the document is handed and hands back. `onNote` gets the key of what is noted (`feelingKey`, a plan's key, `wholeKey`, else a
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

/**
 * The debrief: seven screens of one thought for the group, one at a time, all of them on paper; and under them, closed, the trainer's part. It shows and asks;
 * it works nothing out.
 */
export function DebriefDocument({ document, onNote, onPrint, onExport, onOtherSeat, onBack }: DebriefProps) {
  const { story, seat, ending } = document;
  const place = useRef<HTMLElement>(null);
  const waysOn = useRef<HTMLParagraphElement>(null);
  const screens = screensOf(document, onNote);
  const { at, step, last, moved, go, goTo } = useSteps(screens.flatMap(stepsOf));
  useTwinsOnPaper(place);
  // At once: whoever writes there next must not be called away.
  useLayoutEffect(() => {
    if (moved) showStep(place.current);
  }, [at]);
  const number = screens.findIndex(({ id }) => id === step.part) + 1;
  const openTrainer = () => {
    const trainer = place.current?.querySelector<HTMLDetailsElement>('#trainer');
    if (!trainer) return;
    trainer.open = true;
    trainer.querySelector('summary')?.focus({ preventScroll: true });
    trainer.scrollIntoView({ block: 'start' });
  };
  /** On paper stands what was asked for: the two pages to hand out, or the trainer's part. */
  const print = (paper: 'hand-out' | 'trainer') => {
    if (place.current) place.current.dataset.paper = paper;
    onPrint();
    if (place.current) delete place.current.dataset.paper;
  };
  return (
    <main class="debrief" data-screen="debrief" data-story={story.id} data-seat={seat.id} ref={place}>
      <div class="talk-over" data-at={at}>
        <header>
          <p class="soft">
            Looking back · {seat.name}, {seat.profession}
          </p>
          <h1>{story.title}</h1>
          <p class="ending">
            {ending ? (
              <>
                <span class="soft">How it ended:</span> <strong>{ending.title}.</strong> {ending.meaning}
              </>
            ) : document.hasEnded ? (
              'The story came to its end.'
            ) : (
              'The story has not ended yet; this is how it stands.'
            )}
          </p>
        </header>
        <nav class="contents" aria-label="Seven screens, and everything else" data-print="no">
          {screens.map(({ id, word }, index) => (
            <button key={id} type="button" data-part={id} aria-current={id === step.part ? 'step' : undefined} onClick={() => goTo(id)}>
              <span class="soft">{index + 1}</span> {word}
            </button>
          ))}
          <button type="button" data-part="trainer" onClick={openTrainer}>
            For the trainer
          </button>
        </nav>
        <div class="seven">
          {screens.map(({ id, title, show }) => (
            <section key={id} class="screen" id={id} aria-labelledby={`${id}-title`} hidden={id !== step.part}>
              <h2 id={`${id}-title`} tabIndex={-1}>
                {title}
              </h2>
              {show(step.question)}
            </section>
          ))}
        </div>
        <footer class="foot-bar steps" data-print="no">
          <button type="button" class="button quiet" data-action="previous-part" disabled={at === 0} onClick={() => go(at - 1)}>
            Back
          </button>
          {last ? (
            <button type="button" class="button" data-action="to-the-end" onClick={() => waysOn.current?.querySelector('button')?.focus()}>
              To print or go on
            </button>
          ) : (
            <button type="button" class="button" data-action="next-part" onClick={() => go(at + 1)}>
              Next
            </button>
          )}
          <span class="soft" role="status">
            {number} of {screens.length}
            {step.part === 'questions' && `, question ${step.question + 1} of ${document.talkingPoints.length}`}
          </span>
        </footer>
      </div>
      <TrainerPart document={document} onNote={onNote} onPrint={() => print('trainer')} />
      <p class="actions" data-print="no" ref={waysOn}>
        <button type="button" class="button quiet" data-action="print" onClick={() => print('hand-out')}>
          Print two pages to hand out
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
      <p class="soft">For practice and for talking. Not for judging anybody's work.</p>
    </main>
  );
}

/** A screen of the debrief: its word in the row of all, its heading, how many steps it has, and what it shows. */
type ScreenPart = { id: string; word: string; title: string; steps: number; show(question: number): ComponentChildren };

/** The seven, in the order in which a group talks. */
const screensOf = (document: Debrief, onNote: OnNote): ScreenPart[] => [
  {
    id: 'felt',
    word: 'How it felt',
    title: 'How it felt',
    steps: 1,
    show: () => (
      <Written
        kind="feeling"
        label="One word each. Nothing has to be explained."
        text={document.feeling}
        most={limits.feeling}
        onWritten={(text) => onNote(feelingKey, text)}
      />
    ),
  },
  {
    id: 'child',
    word: document.child.name,
    title: `${document.child.name}: a day, a month, a year`,
    steps: 1,
    show: () => <ChildPart document={document} />,
  },
  { id: 'parted', word: 'Where we parted', title: 'Where we parted', steps: 1, show: () => <PartedPart document={document} /> },
  { id: 'gave-up', word: 'Who gave up what', title: 'Who gave up what', steps: 1, show: () => <GaveUpPart document={document} /> },
  { id: 'needed', word: 'Who needed to know', title: 'Who needed to know', steps: 1, show: () => <NeededPart document={document} /> },
  {
    id: 'questions',
    word: 'Three questions',
    title: 'Three questions',
    steps: document.talkingPoints.length,
    show: (question) => <TalkPart document={document} shown={question} />,
  },
  { id: 'next', word: 'If … then we …', title: 'If … then we …', steps: 1, show: () => <NotesPart document={document} onNote={onNote} /> },
];

const stepsOf = ({ id, steps }: ScreenPart): Step[] => Array.from({ length: steps }, (_, question) => ({ part: id, question }));

/** Brings a step to where it is read from its head, and the focus with it. */
function showStep(place: HTMLElement | null): void {
  const head = place?.querySelector<HTMLElement>('.screen:not([hidden]) :is(.talk > li:not(:first-child, [hidden]) > .seen)');
  (head ?? place?.querySelector<HTMLElement>('.screen:not([hidden]) h2'))?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
