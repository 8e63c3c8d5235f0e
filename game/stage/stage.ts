import { moteDrawn } from './art.ts';
import { brokenEvent, theEngine } from './engine.ts';
import { createFramePace } from './frame-pace.ts';
import { followHands } from './hands.ts';
import { fromTable, type Gesture } from './hit.ts';
import { createLife } from './life.ts';
import type { Picture } from '../../src/room/picture.ts';
import type { Drawing } from './renderer.ts';
import { whenIdle } from '../when-idle.ts';
import { blinkOf, drawingsOf, viewOf, type StageView } from './view.ts';

/** The stage: shows pictures on a canvas, and sleeps whenever nothing moves. It takes no focus, wakes under a hand, follows its parent's size, and never throws into the page. */
export type Stage = {
  /** Shows a picture once the page has painted its words. A newer picture overtakes one that is still being drawn. */
  show(picture: Picture): void;
  setMotion(on: boolean): void;
  setDark(on: boolean): void;
  /** How many frames have been drawn; it stands still at rest. */
  readonly framesDrawn: number;
  readonly asleep: boolean;
  /** Where something lies on the table that is shown, in CSS pixels of the parent (`card <choice>`, `token i`, `thing 0`); null when it does not. */
  where(id: string): { x: number; y: number } | null;
  /** How the stage is drawn, and what it holds in memory. */
  report(): { drawing: Drawing; textures: number; pixels: number };
  destroy(): void;
};

/**
 * `onShown` is told whether the stage shows what it was asked to: it does not while the graphics are lost, or once something has gone wrong.
 * `onGesture` is told what a hand did on it.
 * `drawing` overrides what is found out about the graphics hardware; it counts for the first stage of a page.
 */
export type StageOptions = {
  motion: boolean;
  dark: boolean;
  onShown(shown: boolean): void;
  onGesture?: (gesture: Gesture) => void;
  drawing?: Drawing;
};

type Wanted = { picture: Picture; inMotion: boolean };

const resizeRestMs = 180;

/** Makes the stage in an element that has a size. Rejects with a sentence when it cannot be shown; the page goes on without it. */
export async function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const { game, scene, textures, drawing, pixels, broken } = await theEngine(options.drawing);
  if (broken()) throw new Error('The stage has broken on this page before.');
  const { loop, canvas, renderer } = game;
  const { onShown } = options;
  let { motion, dark } = options;
  let lost = 'contextLost' in renderer && renderer.contextLost;
  let failed = false;
  let wanted: Wanted | null = null;
  let last: { picture: Picture; textures: ReadonlyMap<string, string>; view: StageView } | null = null;
  let preparing = false;
  let gone = false;
  let resizing = 0;
  let framesDrawn = 0;
  const pace = createFramePace();
  const timer = frameTimer(pace.took);

  function afterFrame(): void {
    framesDrawn++;
    timer.time();
    if (scene.isStill()) loop.sleep();
  }

  function wake(): void {
    if (gone || loop.running) return;
    scene.tweens.tick();
    loop.wake();
  }

  /** Draws what the wanted picture needs, piece by piece, then shows it; begins again when another is wanted meanwhile. */
  async function prepare(): Promise<void> {
    if (preparing) return;
    preparing = true;
    await safely(async () => {
      while (wanted && !gone) {
        const now = wanted;
        const view = viewNow(now.picture);
        const ready = new Map<string, string>();
        for (const drawn of drawingsOf(view)) {
          ready.set(drawn.key, await textures.ready(drawn, resolutionOf(view)));
          if (gone) return;
        }
        if (wanted !== now) continue;
        wanted = null;
        last = { picture: now.picture, textures: ready, view };
        scene.apply({ view, textures: ready }, motion && now.inMotion && !pace.isSlow, pixels);
        wake();
        textures.trim(scene.texturesInUse());
        failed = broken();
        tell();
      }
    });
    preparing = false;
    const shown = last?.view;
    if (shown) void safely(() => prepareAhead(shown));
  }

  /** Draws what a decision at this table will need, one drawing at a time and only while nobody waits: the larger ones would else be drawn between a press and its answer. */
  async function prepareAhead(view: StageView): Promise<void> {
    for (const drawn of view.ahead) {
      await new Promise<void>(whenIdle);
      if (gone || preparing || last?.view !== view) return;
      await textures.ready(drawn, resolutionOf(view));
    }
  }

  const tell = () => {
    if (!gone) onShown(!lost && !failed);
  };

  /** What goes wrong on the stage is said in the console and stays there: the words go on without it. */
  function fail(reason: unknown): void {
    console.warn('The stage could not show a picture; the words go on without it.', reason);
    failed = true;
    tell();
  }

  async function safely(work: () => unknown): Promise<void> {
    try {
      await work();
    } catch (reason) {
      fail(reason);
    }
  }

  function lose(): void {
    lost = true;
    tell();
  }

  function restore(): void {
    lost = false;
    tell();
    again();
    wake();
  }

  function viewNow(picture: Picture): StageView {
    const { width, height } = sizeOf(parent);
    return viewOf(picture, width, height, { evening: dark, still: !motion });
  }

  const resolutionOf = ({ fit }: StageView) => resolutionFor(drawing, fit.scale * pixels);

  /** Shows the picture again at its end, drawn for the size and settings of now. */
  function again(): void {
    const picture = wanted?.picture ?? last?.picture;
    if (!picture) return;
    wanted = { picture, inMotion: false };
    void prepare();
  }

  function resize(): void {
    const { width, height } = sizeOf(parent);
    if (game.scale.width === width * pixels && game.scale.height === height * pixels) return;
    game.scale.resize(width * pixels, height * pixels);
    if (last) {
      last = { ...last, view: viewNow(last.picture) };
      scene.apply(last, false, pixels);
    }
    wake();
    window.clearTimeout(resizing);
    resizing = window.setTimeout(again, resizeRestMs);
  }

  /** Somebody blinks, and dust drifts. Without graphics hardware even that would cost the reader something, so it is left out. */
  async function stir(): Promise<void> {
    const people = last?.picture.people ?? [];
    const someone = people[Math.floor(Math.random() * people.length)];
    if (!last || !someone || preparing || gone) return;
    const view = viewNow(last.picture);
    const resolution = resolutionOf(view);
    const shut = await textures.ready(blinkOf(view, someone.id), resolution);
    const mote = await textures.ready(moteDrawn(), resolution);
    if (gone || preparing || !motion) return;
    scene.stir(someone.id, shut, mote, view.beam);
    wake();
  }

  const touchable = {
    view: () => (lost || failed ? null : (last?.view ?? null)),
    hold(id: string, x: number, y: number) {
      scene.hold(id, x, y);
      wake();
    },
    letGo(id: string) {
      scene.letGo(id);
      wake();
    },
  };
  const { onGesture } = options;
  const stopHands = onGesture ? followHands(parent, touchable, onGesture) : () => {};

  const life = createLife(() => void safely(stir));
  const liveOrRest = () => (motion && drawing === 'hardware' ? life.start() : life.stop());
  const watcher = new ResizeObserver(() => void safely(resize));

  parent.append(canvas);
  game.events.on('postrender', afterFrame);
  game.events.on(brokenEvent, fail);
  renderer.on('losewebgl', lose);
  renderer.on('restorewebgl', restore);
  resize();
  watcher.observe(parent);
  liveOrRest();
  wake();
  tell();

  return {
    show(picture) {
      wanted = { picture, inMotion: true };
      void afterPaint().then(prepare);
    },
    setMotion(on) {
      if (motion === on) return;
      motion = on;
      liveOrRest();
      again();
    },
    setDark(on) {
      if (dark === on) return;
      dark = on;
      again();
    },
    get framesDrawn() {
      return framesDrawn;
    },
    get asleep() {
      return !loop.running;
    },
    where(id) {
      const found = last?.view.table?.laid.find((one) => one.id === id);
      return last && found ? fromTable(last.view.fit, found.spot) : null;
    },
    report: () => ({ drawing, ...textures.held() }),
    destroy() {
      if (gone) return;
      gone = true;
      life.stop();
      timer.stop();
      stopHands();
      watcher.disconnect();
      window.clearTimeout(resizing);
      game.events.off('postrender', afterFrame);
      game.events.off(brokenEvent, fail);
      renderer.off('losewebgl', lose);
      renderer.off('restorewebgl', restore);
      if (canvas.parentElement !== parent) return;
      canvas.remove();
      scene.clear();
      loop.sleep();
    },
  };
}

/**
 * How many pixels a unit of the world gets in the textures. On hardware in steps of a quarter, so that a small change of size draws nothing anew, up to
 * twice the world's size. By software exactly as many as are shown, so that the processor copies pixels and need not scale them in every frame.
 */
function resolutionFor(drawing: Drawing, shown: number): number {
  return drawing === 'software' ? Math.min(1.5, shown) : Math.min(2, 1.25 ** Math.ceil(Math.log(shown) / Math.log(1.25)));
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => ({ width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) });

/** `time` is called in a frame; `took` is told how long that took (in ms) once the page is free again, until `stop`. */
function frameTimer(took: (ms: number) => void): { time(): void; stop(): void } {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => took(performance.now() - data);
  return { time: () => port2.postMessage(Number(document.timeline.currentTime)), stop: () => port1.close() };
}

/** Waits until what the page has just changed is on screen. */
const afterPaint = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => window.setTimeout(resolve))));
