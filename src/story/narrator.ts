import { Story } from 'inkjs';
import { Beyond, boundInk, inkLimits, mendInk } from './ink-bounds.ts';
import { type InkChoice, type Offer, offersOf } from './offers.ts';
import { shortId } from './short-id.ts';
import { noTags, readTags, type Tags } from './tags.ts';
import type { Choice, Line, Stop, Turn } from './turn.ts';
import { typeset } from './typeset.ts';

/** What the engine may tell a story: numbers, words and yes or no. */
export type InkValue = number | string | boolean;

/**
 * Plays one Ink story: gives plain turns back and lends the live story to nobody.
 * `next` reads to the next stop. `choose` takes the id of a choice on offer and throws when it is not.
 * A story that cannot go on gives a turn that says so; nothing more can be read from it then.
 * `tell` sets the story's variables by name; names the story does not declare are passed over.
 * `offers` are the choices of the last turn with what Ink knows of them; `work` is what that turn did, in the units of `inkLimits.work`.
 */
export type Narrator = {
  next(): Turn;
  choose(id: string): Turn;
  tell(values: Record<string, InkValue>): void;
  remember(): string;
  restore(memory: string): void;
  offers(): Offer[];
  work(): number;
};

/** How a story is played: `plain` is for one without a table, which knows no seats, so that what tags say about seats and rounds is passed over. */
export type Manner = { plain?: boolean };

/**
 * Creates a narrator over compiled Ink, as text or as a story that nobody else uses. The same seed gives the same shuffles.
 * Throws with Ink's own words when the text is no compiled story.
 */
export function createNarrator(ink: string | Story, seed: number, { plain = false }: Manner = {}): Narrator {
  const story = typeof ink === 'string' ? new Story(ink) : ink;
  const errors: string[] = [];
  story.onError = (message, type) => {
    if (type === errorType) errors.push(message);
  };
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = seed;
  const bounds = boundInk(story);
  let broken = false;
  const declared = new Set<string>([
    ...(story.variablesState as unknown as { _defaultGlobalVariables: Map<string, unknown> })._defaultGlobalVariables.keys(),
  ]);

  function next(): Turn {
    bounds.begin();
    return read();
  }

  function read(): Turn {
    const lines: Line[] = [];
    let ending = '';
    while (story.canContinue) {
      const { line, stop } = readLine();
      if (line.tags.ending) ending = shortId(line.tags.ending);
      if (shows(line)) lines.push(line);
      if (stop) return { lines: lines.slice(0, isBeyond(stop) ? inkLimits.shown : lines.length), then: { kind: 'broken', ...stop } };
      if (line.tags.activity) return { lines, then: { kind: 'activity', id: line.tags.activity } };
    }
    const choices = offers().map(({ id, text, by }): Choice => ({ id, text, ...(by ? { by } : {}) }));
    if (choices.length > 0) return { lines, then: { kind: 'choices', choices } };
    return { lines, then: { kind: 'end', ending } };
  }

  /** One line, and why nothing can follow it; null when something can. A line is told even where the story breaks off behind it. */
  function readLine(): { line: Line; stop: Stop | null } {
    let line: Line = { text: '', tags: noTags() };
    try {
      const text = set((story.Continue() ?? '').trim());
      const { tags } = readTags(story.currentTags ?? []);
      line = { text, tags: plain ? withoutSeats(tags) : tags };
      bounds.told();
    } catch (error) {
      broken = true;
      return { line, stop: stopOf(error) };
    }
    const [said] = errors.splice(0);
    if (said === undefined) return { line, stop: null };
    return { line, stop: stopSaid(said) };
  }

  /** Ink says the line of its source, if it knows it. */
  function stopSaid(words: string): Stop {
    const [, line, said = words] = /^RUNTIME ERROR: (?:.*?line (\d+): )?(.*)$/s.exec(words) ?? [];
    const why = /ran out of content|unexpectedly reached end/.test(said) ? 'dry' : 'broken';
    return { why, knot: bounds.knot(), line: Number(line ?? 0) || bounds.line(), said };
  }

  const stopOf = (error: unknown): Stop => ({
    why: error instanceof Beyond ? (error.isRound ? 'endless' : 'large') : 'broken',
    knot: bounds.knot(),
    line: bounds.line(),
    said: error instanceof Error ? error.message : String(error),
  });
  // What somebody brought along is told letter by letter as Ink means it.
  const set = (text: string) => (plain ? text : typeset(text));
  const offers = () =>
    offersOf(story.currentChoices as unknown as InkChoice[]).map((offer) =>
      plain ? withoutSeat(offer) : { ...offer, text: typeset(offer.text) },
    );

  return {
    next,
    choose(id) {
      const on = offers();
      const index = on.findIndex((offer) => offer.id === id);
      if (index < 0) throw new Error(`Expected "${id}" among the choices, found ${on.map((offer) => offer.id).join(', ') || 'none'}.`);
      bounds.begin();
      try {
        story.ChooseChoiceIndex(index);
      } catch (error) {
        broken = true;
        return { lines: [], then: { kind: 'broken', ...stopOf(error) } };
      }
      return read();
    },
    tell(values) {
      for (const [name, value] of Object.entries(values)) if (declared.has(name)) story.variablesState.$(name, value);
    },
    remember: () => story.state.ToJson(),
    restore(memory) {
      bounds.begin();
      if (broken) mendInk(story);
      broken = false;
      story.state.LoadJson(memory);
    },
    offers,
    work: bounds.work,
  };
}

/** Ink's number for an error; its warnings and an author's notes never stop a play. */
const errorType = 2;

const isBeyond = ({ why }: Stop) => why === 'endless' || why === 'large';

/** Whether there is anything in a line for the page. */
const shows = ({ text, tags }: Line) =>
  Boolean(text || tags.scene || tags.activity || tags.board || tags.enter.length || tags.leave.length);

function withoutSeats({ to, except, by, activity, facts, ...tags }: Tags): Tags {
  return { ...tags, facts: [] };
}

const withoutSeat = ({ by, ...offer }: Offer): Offer => offer;
