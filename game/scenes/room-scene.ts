import { Scene, type GameObjects } from 'phaser';
import type { Beam } from '../art/room.ts';
import { createActor, type Actor } from '../stage/actor.ts';
import { drift } from '../stage/dust.ts';
import { createHangings, type Hangings } from '../stage/hung.ts';
import { createInset, type Inset } from '../stage/inset.ts';
import { overscan, world, type Fit } from '../stage/fit.ts';
import type { Place } from '../stage/layout.ts';
import { createMover, type Mover } from '../stage/move.ts';
import type { Picture } from '../../src/room/picture.ts';
import { createPlane, type Plane } from '../stage/plane.ts';
import { createTableTop, type TableTop } from '../stage/table-top.ts';
import { createThingsLaid, type ThingLaid, type ThingsLaid } from '../stage/things-laid.ts';
import type { StageView } from '../stage/view.ts';
import { createWallClock, type WallClock } from '../stage/wall-clock.ts';

/** Durations in ms. */
const ms = { mood: 250, room: 700, light: 500, walk: 650, shuffle: 400, pan: 600, fit: 500, clearing: 320 };

/** How far each layer moves when the view turns towards the speaker, against `overscan`. */
const depth = { far: 0.25, mid: 0.5, people: 0.75, near: 1 };

/** Who speaks comes before neighbours, but not before those who sit a whole row nearer (in scale). */
const speakersLead = 0.12;

/** How far the shadow above a room goes beyond what is seen, in world units, for the time in which the view still moves. */
const margin = 60;

type Layers = Record<keyof typeof depth, GameObjects.Container>;

/** A view with the texture of each drawing, by the drawing's key. */
export type Shown = { view: StageView; textures: ReadonlyMap<string, string> };

/** The one scene of the stage: a room, its people, what they gave up, and the table from above. It is told what to show and knows no story. */
export class RoomScene extends Scene {
  private root!: GameObjects.Container;
  private layers!: Layers;
  private planes!: Record<'far' | 'mid' | 'near', Plane>;
  private hangings!: Hangings;
  private shadow!: GameObjects.Image;
  private things!: ThingsLaid;
  private clock!: WallClock;
  private settled!: Inset;
  private tableTop!: TableTop;
  private mover!: Mover;
  private readonly actors = new Map<string, Actor>();
  private before: Picture | null = null;
  private inMotion = false;
  private readonly onReady: () => void;

  constructor(onReady: () => void) {
    super('room');
    this.onReady = onReady;
  }

  create(): void {
    this.tweens.setLagSmooth(120, 34);
    this.mover = createMover(this, () => this.inMotion);
    this.furnish();
    this.onReady();
  }

  private furnish(): void {
    const { move } = this.mover;
    const layer = () => this.add.container(0, 0);
    this.layers = { far: layer(), mid: layer(), people: layer(), near: layer() };
    const flights = layer();
    const corner = layer();
    const above = layer();
    this.shadow = this.add.image(0, 1, '__DEFAULT').setOrigin(0, 1).setVisible(false);
    const room = this.add.container(0, 0, [...Object.values(this.layers), this.shadow, flights, corner]);
    this.root = this.add.container(0, 0, [room, above]);
    const plane = (name: 'far' | 'mid' | 'near') => createPlane(this, this.layers[name], move);
    this.planes = { far: plane('far'), mid: plane('mid'), near: plane('near') };
    this.hangings = createHangings(this, this.layers.mid, move);
    this.clock = createWallClock(this, this.layers.mid, move);
    this.settled = createInset(this, corner, move);
    this.things = createThingsLaid(this, flights, move);
    this.tableTop = createTableTop(this, above, move, (all) => room.setVisible(!all));
  }

  /** Goes over to another view: in motion, or (with `inMotion` false) at once. `pixels` is device pixels for one CSS pixel. */
  apply({ view, textures }: Shown, inMotion: boolean, pixels: number): void {
    const { picture } = view;
    const first = this.before === null;
    const elsewhere = this.before?.place !== picture.place;
    if (!inMotion) this.mover.finish();
    this.inMotion = inMotion && !first;
    const texture = (key: string) => textures.get(key) ?? '__MISSING';
    this.frame(view.fit, pixels, elsewhere || first);
    for (const name of ['far', 'mid', 'near'] as const)
      this.planes[name].show(texture(view.room[name].key), elsewhere ? ms.room : ms.light);
    const hung = view.room.hung.map(({ name, drawn, x, y }) => ({
      name,
      texture: texture(drawn.key),
      x,
      y,
      width: drawn.width,
      height: drawn.height,
    }));
    this.hangings.show(hung, elsewhere ? ms.room * 0.5 : ms.light);
    this.shade(texture(view.shadow.key), view.fit);
    const { minutes, face, hour, minute } = view.clock;
    this.clock.show(picture.room, minutes, { face: texture(face.key), hour: texture(hour.key), minute: texture(minute.key) });
    const signs = [...view.figures.values()].map(({ place, you }) => you && place.x + you.x * place.scale);
    const sign = signs.find((x) => x !== null) ?? null;
    this.settled.show(view.settled && texture(view.settled.key), view.fit, { room: picture.room, written: picture.board.length > 0, sign });
    this.seat(view, texture, elsewhere);
    this.turn(picture, view);
    const startMs = this.tableTop.isOpen ? ms.clearing : 0;
    this.things.show(thingsIn(view, texture), picture.room, startMs, this.inMotion);
    this.layTable(view, texture);
    this.before = picture;
  }

  /** A small sign of life: somebody blinks, and dust drifts in the light if any falls in. Does nothing while something else moves. */
  stir(blinker: string, shut: string, mote: string, beam: Beam | null): void {
    if (!this.isStill() || this.tableTop.isOpen) return;
    this.inMotion = true;
    this.actors.get(blinker)?.blink(shut);
    if (beam) drift(this, this.layers.mid, mote, beam, this.mover.move);
  }

  /** Holds something on the table at a point of it. */
  hold(id: string, x: number, y: number): void {
    this.tableTop.hold(id, x, y);
  }

  /** Lets go of what was held; it slides back unless something else becomes of it. */
  letGo(id: string): void {
    this.tableTop.letGo(id);
  }

  /** Whether nothing moves. */
  isStill(): boolean {
    return this.tweens.getTweens().length === 0;
  }

  /** Takes everything off the stage, for another story. */
  clear(): void {
    this.inMotion = false;
    this.mover.finish();
    this.root.destroy(true);
    this.actors.clear();
    this.before = null;
    this.furnish();
  }

  /** The textures that are on the stage now. */
  texturesInUse(): Set<string> {
    const used = new Set<string>();
    const visit = (list: readonly GameObjects.GameObject[]): void => {
      for (const one of list) {
        if ('list' in one) visit(one.list as GameObjects.GameObject[]);
        else if ('texture' in one) used.add((one as GameObjects.Image).texture.key);
      }
    };
    visit(this.root.list);
    return used;
  }

  private frame(fit: Fit, pixels: number, atOnce: boolean): void {
    const scale = fit.scale * pixels;
    const to = { scaleX: scale, scaleY: scale, x: Math.round(-fit.left * scale), y: Math.round(-fit.top * scale) };
    if (this.root.x === to.x && this.root.y === to.y && this.root.scaleX === to.scaleX) return;
    this.tweens.killTweensOf(this.root);
    if (atOnce) Object.assign(this.root, to);
    else this.mover.move(this.root, to, ms.fit);
  }

  /** Above the room as it is drawn the ceiling goes up into shadow. */
  private shade(texture: string, { top }: Fit): void {
    this.shadow
      .setTexture(texture)
      .setDisplaySize(world.width, Math.max(1, -top + margin))
      .setVisible(top < 0);
  }

  private seat({ picture, figures, you: sign }: StageView, texture: (key: string) => string, elsewhere: boolean): void {
    for (const [id, actor] of this.actors) {
      if (figures.has(id) && !elsewhere) continue;
      this.actors.delete(id);
      actor.leave(elsewhere ? ms.room * 0.5 : ms.walk, !elsewhere);
    }
    for (const [id, { drawn, place, you }] of figures) {
      const known = this.actors.get(id);
      const actor = known ?? createActor(this, this.layers.people, this.mover.move);
      this.actors.set(id, actor);
      actor.look(texture(drawn.key), ms.mood);
      actor.mark(you && texture(sign.key), you);
      const speaking = id === picture.speaking;
      if (known) actor.sit(place, speaking, ms.shuffle);
      else actor.enter(place, speaking, elsewhere ? ms.room : ms.walk, !elsewhere);
    }
    const nearness = (id: string, { place }: { place: Place }) => place.scale + (id === picture.speaking ? speakersLead : 0);
    for (const [id] of [...figures].sort((a, b) => nearness(...a) - nearness(...b))) this.bringUp(id);
  }

  private bringUp(id: string): void {
    const figure = this.actors.get(id)?.figure;
    if (figure) this.layers.people.bringToTop(figure);
  }

  /** Turns the view a little towards the speaker; nearer layers move more. */
  private turn({ speaking }: Picture, { figures }: StageView): void {
    const place = speaking ? figures.get(speaking)?.place : undefined;
    const pan = place ? (-(place.x - world.width / 2) / (world.width / 2)) * overscan : 0;
    for (const name of Object.keys(depth) as (keyof typeof depth)[]) {
      const layer = this.layers[name];
      this.tweens.killTweensOf(layer);
      if (layer.x !== pan * depth[name]) this.mover.move(layer, { x: pan * depth[name] }, ms.pan);
    }
  }

  private layTable({ table, fit }: StageView, texture: (key: string) => string): void {
    if (!table) {
      this.tableTop.close();
      return;
    }
    this.tableTop.open(
      {
        floor: texture(table.floor.key),
        top: texture(table.top.key),
        laid: table.laid.map(({ drawn, ...one }) => ({ ...one, texture: texture(drawn.key) })),
        pulse: table.settled && !this.before?.desk?.settled ? texture(table.rim.key) : null,
      },
      fit,
      this.inMotion,
    );
  }
}

/** What people gave up, each coming from where its giver is: from beyond the edge where the giver is not there. */
function thingsIn({ things, figures }: StageView, texture: (key: string) => string): ThingLaid[] {
  return things.map(({ seat, drawn }) => {
    const place = figures.get(seat)?.place;
    const from = place ? { x: place.x, y: place.y - 70 * place.scale } : { x: world.width - 280, y: world.height + 40 };
    return { texture: texture(drawn.key), from };
  });
}
