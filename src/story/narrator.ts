import { Story } from 'inkjs';
import { readTags } from './tags.ts';
import type { Choice, Line, Turn } from './turn.ts';

/** What the engine may tell a story: numbers, words and yes or no. */
export type InkValue = number | string | boolean;

/**
 * Plays one Ink story: gives plain turns back and lends the live story to nobody.
 * `next` reads to the next stop. `choose` takes the id of a choice on offer and throws when it is not.
 * `tell` sets the story's variables by name; names the story does not declare are passed over.
 */
export type Narrator = {
  next(): Turn;
  choose(id: string): Turn;
  tell(values: Record<string, InkValue>): void;
  remember(): string;
  restore(memory: string): void;
};

/** Creates a narrator over compiled Ink. The same seed gives the same shuffles. Throws with Ink's own words when the story is broken. */
export function createNarrator(ink: string, seed: number): Narrator {
  const story = new Story(ink);
  const complaints: string[] = [];
  story.onError = (message) => complaints.push(message);
  story.state.storySeed = seed;
  const declared = new Set<string>([
    ...(story.variablesState as unknown as { _defaultGlobalVariables: Map<string, unknown> })._defaultGlobalVariables.keys(),
  ]);

  function next(): Turn {
    const lines: Line[] = [];
    let ending = '';
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      if (complaints.length > 0) throw new Error(`The story stopped: ${complaints.join(' ')}`);
      const { tags } = readTags(story.currentTags ?? []);
      if (tags.ending) ending = tags.ending;
      if (text || tags.scene || tags.activity || tags.board || tags.enter.length || tags.leave.length) lines.push({ text, tags });
      if (tags.activity) return { lines, then: { kind: 'activity', id: tags.activity } };
    }
    const choices = story.currentChoices.map(readChoice);
    if (choices.length > 0) return { lines, then: { kind: 'choices', choices } };
    return { lines, then: { kind: 'end', ending } };
  }

  return {
    next,
    choose(id) {
      const index = story.currentChoices.findIndex((choice) => readTags(choice.tags ?? []).tags.id === id);
      if (index < 0)
        throw new Error(
          `Expected "${id}" among the choices, found ${story.currentChoices.map((c) => readChoice(c).id).join(', ') || 'none'}.`,
        );
      story.ChooseChoiceIndex(index);
      return next();
    },
    tell(values) {
      for (const [name, value] of Object.entries(values)) if (declared.has(name)) story.variablesState.$(name, value);
    },
    remember: () => story.state.ToJson(),
    restore: (memory) => story.state.LoadJson(memory),
  };
}

function readChoice(choice: { text: string; tags: string[] | null }): Choice {
  const { tags } = readTags(choice.tags ?? []);
  return { id: tags.id ?? '', text: choice.text.trim(), ...(tags.by ? { by: tags.by } : {}) };
}
