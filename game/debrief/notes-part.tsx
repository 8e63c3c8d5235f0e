import type { Debrief } from '../../src/debrief/debrief.ts';
import { type Plan, planText, wholeKey } from '../../src/debrief/notes.ts';
import { limits } from '../../src/session/limits.ts';
import { NoteBox, type OnNote } from './note-box.tsx';
import { Written } from './written.tsx';

type Props = { document: Debrief; onNote: OnNote };

const fields: { part: keyof Plan; label: string; hint: string }[] = [
  { part: 'when', label: 'If …', hint: 'a moment you will recognise when it comes' },
  { part: 'then', label: 'then we …', hint: 'what you will do, in a few words' },
  { part: 'by', label: 'By when', hint: 'a date' },
];

/** Screen 7: an if-then plan for each agency at the table, with a date, and room for a note on the whole. Nobody needs to be named. */
export function NotesPart({ document: { plans, notes }, onNote }: Props) {
  const change = (key: string, plan: Plan, part: keyof Plan, text: string) =>
    text === plan[part] || onNote(key, planText({ ...plan, [part]: text }));
  return (
    <>
      <div class="plans">
        {plans.map(({ key, agency, plan }) => (
          <fieldset key={key} class="plan" data-plan={key}>
            <legend>{agency}</legend>
            {fields.map(({ part, label, hint }) => (
              <Written
                key={part}
                label={label}
                hint={hint}
                text={plan[part]}
                most={limits.planPart}
                onWritten={(text) => change(key, plan, part, text)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <NoteBox on={wholeKey} label="A note on the whole" text={notes.find(({ on }) => on === wholeKey)?.text ?? ''} onNote={onNote} />
    </>
  );
}
