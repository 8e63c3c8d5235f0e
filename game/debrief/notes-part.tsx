import type { Debrief } from '../../src/debrief/debrief.ts';
import { type Plan, planKey, planText, wholeKey } from '../../src/debrief/notes.ts';
import { limits } from '../../src/session/limits.ts';
import { NoteBox, type OnNote } from './note-box.tsx';
import { Written } from './written.tsx';

type Props = { document: Debrief; onNote: OnNote };

const fields: { part: keyof Plan; label: string; hint: string }[] = [
  { part: 'when', label: 'If …', hint: 'a moment you will recognise when it comes' },
  { part: 'then', label: 'then we …', hint: 'what you will do, in a few words' },
  { part: 'who', label: 'Who', hint: 'a role, not a name' },
  { part: 'by', label: 'By when', hint: 'a date, or an occasion' },
];

/** Part 9: notes on the whole, and an if-then plan. Nobody needs to be named. */
export function NotesPart({ document, onNote }: Props) {
  const { plan, notes } = document;
  const change = (part: keyof Plan, text: string) => {
    const next = { ...plan, [part]: text };
    return next[part] === plan[part] || onNote(planKey, planText(next));
  };
  return (
    <>
      <NoteBox on={wholeKey} label="Notes on the whole" text={notes.find(({ on }) => on === wholeKey)?.text ?? ''} onNote={onNote} />
      <h3>One thing to do differently</h3>
      <div class="plan">
        {fields.map(({ part, label, hint }) => (
          <Written key={part} label={label} hint={hint} text={plan[part]} most={limits.planPart} onWritten={(text) => change(part, text)} />
        ))}
      </div>
    </>
  );
}
