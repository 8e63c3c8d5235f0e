import type { Locator, Page } from '@playwright/test';
import type { Event } from '../../../src/session/events.ts';

/** How a play goes: which of the choices on offer is taken (by its place, from a list that is gone round), and with what. */
export type Manner = {
  picks: readonly number[];
  /** `quick` presses in the page, without a pointer: for tests whose matter is what comes after a play, not how it is played. */
  hands: 'mouse' | 'keyboard' | 'quick';
  share: 'all' | 'none';
  /** Looks at the page before each thing that is done, and is told what is asked. */
  see?: (kind: Asked['kind']) => Promise<void>;
};

/** What can be asked, in the order in which it is looked for. */
const asked = {
  more: '[data-action="show-all"]',
  held: '[data-action="next"]',
  ended: '[data-action="debrief"]',
  share: '[data-action="share"]',
  board: '[data-action="assign"]',
  proposal: '[data-action="settle"]',
  instinct: '.asks.measured',
  commit: '.asks.commit',
  response: '.ways button',
  choices: '[data-choice]',
} as const;

/** What the page asks now; how many choices, tokens and facts there are, and how many names for each job. */
export type Asked = { kind: keyof typeof asked | null; choices: number; tokens: number; ways: number; facts: number; names: number[] };

/** How somebody sees the page and acts on it. */
export type Hand = {
  /** Waits until something is asked. */
  look(): Promise<Asked>;
  /** Presses the element at a place among those that a selector finds. */
  press(selector: string, place?: number): Promise<void>;
  /** Gives the job at a place to the name at a place of its list. */
  handOut(job: number, name: number): Promise<void>;
};

/** What the backlog has said, line by line; without the explanations of terms, which come a moment after the words. */
export function wordsSaid(page: Page): Promise<string[]> {
  return page.locator(':is(.earlier, .backlog) .words').evaluateAll((lines) =>
    lines.map((line) => {
      const words = line.cloneNode(true) as Element;
      for (const note of words.querySelectorAll('.term-note')) note.remove();
      return words.textContent ?? '';
    }),
  );
}

/** Plays the open story to its last line, as a person would: by mouse, or by keyboard alone; or quickly. */
export async function playToTheEnd(page: Page, { picks, hands, share, see }: Manner): Promise<void> {
  const hand = { mouse, keyboard, quick }[hands](page);
  const look = async () => {
    const asked = await hand.look();
    await see?.(asked.kind);
    return asked;
  };
  await playWith({ ...hand, look }, picks, share);
}

/** Plays the open story to its last line by any hand. */
export async function playWith(hand: Hand, picks: Manner['picks'], share: Manner['share']): Promise<void> {
  // How often one has to read on depends on the window, so the picks go by what is answered.
  let answered = 0;
  for (let step = 0; step < 600; step++) {
    const pick = (shift: number) => picks[(answered + shift) % picks.length] ?? 0;
    const kind = await act(hand, pick, share);
    if (kind === 'ended') return;
    if (kind !== 'more' && kind !== 'held') answered++;
  }
  throw new Error('Expected the story to end within 600 steps.');
}

/**
 * Does one thing, quickly or by mouse: reads on, or answers the question of the page with the choice at `index` (modulo what is on offer). Gives what it was:
 * 'ended' once the story has ended and nothing is asked any more.
 */
export const doOne = (page: Page, index = 0, hands: 'quick' | 'mouse' = 'quick'): Promise<Asked['kind']> =>
  act({ quick, mouse }[hands](page), (shift) => index + shift, index % 2 === 0 ? 'all' : 'none');

/** Waits until something is asked, and gives what. */
export const whatIsAsked = (page: Page): Promise<Asked> => lookAt(page)();

/** Reads on until something is asked, or the story has ended. Gives what it is. */
export async function readOn(page: Page): Promise<Asked['kind']> {
  const hand = quick(page);
  for (;;) {
    const { kind } = await hand.look();
    if (kind !== 'more' && kind !== 'held') return kind;
    await hand.press(asked[kind]);
  }
}

/** Goes on quickly with first choices until this is on the page. */
export const playUntil = (page: Page, wanted: string): Promise<void> =>
  goOnUntil(page, wanted, async () => (await page.locator(wanted).count()) > 0);

/** Goes on quickly with first choices until this kind of thing is asked. */
export const playUntilAsked = (page: Page, wanted: Asked['kind']): Promise<void> =>
  goOnUntil(page, `${wanted}`, async ({ kind }) => kind === wanted);

/** What is done goes by the same look at the page by which it was judged: what comes by itself may come in between. */
async function goOnUntil(page: Page, wanted: string, isThere: (looked: Asked) => Promise<boolean>): Promise<void> {
  const hand = quick(page);
  for (let step = 0; step < 120; step++) {
    const looked = await hand.look();
    if (await isThere(looked)) return;
    if ((await act({ ...hand, look: async () => looked }, (shift) => shift, 'all')) === 'ended') break;
  }
  throw new Error(`Expected to meet ${wanted}.`);
}

/** Answers the next question of the page, with whatever has to be read before it. Gives false once the story has ended. */
export async function takeStep(page: Page, index = 0, hands: 'quick' | 'mouse' = 'quick'): Promise<boolean> {
  for (;;) {
    const kind = await doOne(page, index, hands);
    if (kind === 'ended') return false;
    if (kind !== 'more' && kind !== 'held') return true;
  }
}

/** Does one thing: reads on, or answers what is asked. Gives what it was. */
async function act({ look, press, handOut }: Hand, pick: (shift: number) => number, share: Manner['share']): Promise<Asked['kind']> {
  const { kind, choices, tokens, ways, facts, names } = await look();
  const choose = (shift: number) => press('[data-choice]', pick(shift) % choices);
  if (kind === 'more' || kind === 'held') await press(asked[kind]);
  else if (kind === 'share') {
    for (let fact = 0; fact < facts && share === 'all'; fact++) await press('[data-fact]', fact);
    await press(asked.share);
  } else if (kind === 'board') {
    for (const [job, count] of names.entries()) await handOut(job, pick(job) % count);
    await press(asked.board);
  } else if (kind === 'proposal') {
    await choose(0);
    await look();
    await press(asked.proposal);
  } else if (kind === 'instinct') {
    for (let token = 0; token < tokens; token++) await choose(token);
  } else if (kind === 'response') await press(asked.response, pick(0) % ways);
  else if (kind === 'commit') {
    await choose(0);
    await look();
    await press('.guess input');
    await press('[data-action="turn"]');
  } else if (kind !== 'ended') await choose(0);
  return kind;
}

/** One look at the page; runs in it. */
export function lookAround(kinds: Record<string, string>): Asked {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const kind = Object.entries(kinds).find(([, selector]) => count(selector) > 0)?.[0];
  return {
    kind: (kind as Asked['kind']) ?? null,
    choices: count('[data-choice]'),
    tokens: count('[data-answer]'),
    ways: count('.ways button'),
    facts: count('[data-fact]'),
    names: [...document.querySelectorAll('[data-job]')].map((job) => job.querySelectorAll('[data-assign]').length),
  };
}

/** What `lookAround` looks for. */
export const kindsAsked: Record<string, string> = asked;

const lookAt = (page: Page) => async () => {
  for (;;) {
    await page.locator(Object.values(asked).join(', ')).first().waitFor();
    const looked = await page.evaluate(lookAround, kindsAsked);
    // What was waited for may have gone by itself since, and what is asked comes a moment later.
    if (looked.kind !== null) return looked;
  }
};

const jobAt = (page: Page, job: number) => page.locator('[data-job]').nth(job).locator('[data-assign]');

const mouse = (page: Page): Hand => ({
  look: lookAt(page),
  async press(selector, place = 0) {
    const target = page.locator(selector).nth(place);
    // The last lines may arrive by themselves while the hand is on its way, and what is asked with them.
    if (selector === asked.more || selector === asked.held) await target.click({ timeout: 800 }).catch(() => undefined);
    else await target.click();
  },
  handOut: (job, name) => jobAt(page, job).nth(name).check(),
});

const quick = (page: Page): Hand => ({
  look: lookAt(page),
  press: (selector, place = 0) =>
    page.evaluate(pressIn, { selector, place, mayBeGone: selector === asked.more || selector === asked.held }),
  handOut: (job, name) =>
    page.evaluate(pressIn, { selector: `[data-job]:nth-of-type(${job + 1}) [data-assign]`, place: name, mayBeGone: false }),
});

/** Runs in the page: presses the element at a place among those that a selector finds, once it is shown and can be pressed. */
async function pressIn({ selector, place, mayBeGone }: { selector: string; place: number; mayBeGone: boolean }): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const target = document.querySelectorAll<HTMLElement>(selector)[place];
    if (target?.checkVisibility() && !target.hasAttribute('disabled')) return target.click();
    if (mayBeGone) return;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`Expected to press ${selector} (${place}).`);
}

/** A job on a board is reached by Tab, and the name with the arrow keys. */
const keyboard = (page: Page): Hand => ({
  look: lookAt(page),
  async press(selector, place = 0) {
    const target = page.locator(selector).nth(place);
    const reached = tabTo(page, target);
    // As by mouse: what is read on to may have gone by itself.
    if (selector === asked.more || selector === asked.held) {
      if (await reached.then(() => true).catch(() => false)) await page.keyboard.press('Enter');
      return;
    }
    await reached;
    await page.keyboard.press((await target.evaluate((element) => element instanceof HTMLInputElement)) ? ' ' : 'Enter');
  },
  async handOut(job, name) {
    const first = jobAt(page, job).first();
    await tabTo(page, first);
    await page.keyboard.press(' ');
    for (let presses = 0; presses < name; presses++) await page.keyboard.press('ArrowDown');
  },
});

/** Walks there with Tab, as somebody without a mouse must. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached', timeout: 5000 });
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement, undefined, { timeout: 5000 })) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Expected to reach ${target} with Tab.`);
}

/** A play as this browser keeps it. */
export type KeptHere = { play: string; order: number; log: Event[] };

/** The plays that this browser keeps, of one story or of all, the latest first. */
export const keptPlays = (page: Page, story = ''): Promise<KeptHere[]> => page.evaluate(readKept, story);

/** The log of the latest play of a story that this browser keeps; empty when there is none. */
export const savedLog = async (page: Page, story: string): Promise<Event[]> => (await keptPlays(page, story))[0]?.log ?? [];

/** Reads the plays out of the browser's storage; runs in the page. */
export function readKept(story: string): KeptHere[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith('joined-up.play.'))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as KeptHere)
    .filter(({ log: [first] }) => story === '' || (first?.type === 'session-started' && first.story === story))
    .sort((one, other) => other.order - one.order);
}
