import type { State } from '../session/session.ts';
import type { Said } from '../session/way.ts';
import type { LoadedStory } from '../story/loaded-story.ts';

/** One thing that happened: a line that was told, or what was picked, in the order of time. `id` is that of the choice. */
export type Happened = { kind: 'told'; text: string; lang?: string } | { kind: 'picked'; text: string; id: string };

/** What there is to say after a story without a table: what happened, in order. Nothing in it was measured. */
export type PlainDebrief = { title: string; how: 'ended' | 'stopped' | 'open'; ending: string; picks: number; happened: Happened[] };

/** Works out the debrief of a story that came without a table. */
export function plainDebrief(
  story: Pick<LoadedStory, 'table' | 'lang'>,
  { entries, question }: Pick<State, 'entries' | 'question'>,
): PlainDebrief {
  const happened = entries.flatMap((entry): Happened[] => {
    if (entry.kind === 'said') return entry.said.kind === 'settled' ? [pickOf(entry.said)] : [];
    const lang = entry.line.tags.lang ?? story.lang;
    return entry.line.text ? [{ kind: 'told', text: entry.line.text, ...(lang ? { lang } : {}) }] : [];
  });
  return {
    title: story.table.title,
    how: question.kind === 'ended' ? 'ended' : question.kind === 'stuck' ? 'stopped' : 'open',
    ending: question.kind === 'ended' ? question.ending : '',
    picks: happened.filter(({ kind }) => kind === 'picked').length,
    happened,
  };
}

const pickOf = ({ question, choice }: Extract<Said, { kind: 'settled' }>): Happened => ({
  kind: 'picked',
  text: question.choices.find(({ id }) => id === choice)?.text ?? choice,
  id: choice,
});
