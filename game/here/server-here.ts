import type { House } from '../../src/room/house.ts';
import type { From } from '../../src/room/may.ts';
import { groundFor } from '../../src/room/opening.ts';
import { packCsv, packIcs, packXlsx } from '../../src/room/pack-files.ts';
import { packRecord } from '../../src/room/pack-record.ts';
import { packRows } from '../../src/room/pack-rows.ts';
import { plansOf } from '../../src/room/plans.ts';
import { type Frame, frameFor, frameSince, parseJson, parseSent } from '../../src/room/protocol.ts';
import { inRoom } from '../../src/room/room-state.ts';
import { openRoom, receive } from '../../src/room/room.ts';
import type { RoomView, Whom } from '../../src/room/room-view.ts';
import { viewFor } from '../../src/room/view-for.ts';
import type { Wish } from '../../src/room/wishes.ts';
import type { SaveSlot } from '../../src/ports.ts';
import type { RoomWanted } from '../link/calls.ts';
import { type LinkPorts, lettersOf } from '../link/ports.ts';
import { createRoomShelf, type HolderHere, type KeptRoom, type RoomHere } from './kept-room.ts';
import type { Stories } from './stories-here.ts';

const dayMs = 24 * 60 * 60 * 1000;
const followUpDays = 42;
const beatMs = 4000;
const goesAfterMs = 1500;
/** The letters of codes: none looks like another. */
const letters = '2346789ABCDEFGHJKLMNPQRTUVWX';

type Needs = Pick<LinkPorts, 'chance' | 'after'> & { slot: SaveSlot; stories: Stories; now: () => number };
type Found = { room: RoomHere; holder: HolderHere; token: string };
type Watcher = { token: string; seen: RoomView | null; write(text: string): void; end(): void };

/**
 * Rooms without a server: hands that are counted and one screen that is passed round. It answers what the program for rooms answers, so that every screen is the
 * same, and keeps each room in this browser's storage: written down before it is acknowledged, shared by the host's window and the projector's. Whichever
 * window wrote last is read again before anything is judged.
 */
export function createServerHere({ slot, stories, now, chance, after }: Needs): Pick<LinkPorts, 'fetch'> & { close(): void } {
  const shelf = createRoomShelf(slot, now);
  const watchers = new Set<Watcher>();
  let trouble = '';
  const stopListening = slot.listen(show);
  let stopBeat = after(beatMs, beat);

  function beat(): void {
    for (const { write } of watchers) write(': beat\n\n');
    stopBeat = after(beatMs, beat);
  }

  function show(): void {
    for (const watcher of [...watchers]) {
      const found = holderOf(watcher.token);
      if (!found) {
        watcher.write('event: gone\ndata: {}\n\n');
        watcher.end();
        continue;
      }
      const view = viewOf(found);
      const frame = frameFor(watcher.seen, view);
      watcher.seen = view;
      if (frame) watcher.write(`event: frame\ndata: ${JSON.stringify(frame)}\n\n`);
    }
  }

  function holderOf(token: string): Found | null {
    for (const code of shelf.codes()) {
      const room = shelf.find(code);
      const holder = room && Object.hasOwn(room.kept.tokens, token) ? room.kept.tokens[token] : undefined;
      if (room && holder) return { room, holder, token };
    }
    return null;
  }

  function viewOf({ room, holder }: Found): RoomView {
    const whom: Whom =
      holder.role === 'participant'
        ? { role: 'participant', id: holder.participant }
        : holder.role === 'host'
          ? { role: 'host' }
          : { role: 'projector', table: null };
    const house: House = {
      code: room.kept.code,
      addresses: [],
      encrypted: true,
      until: new Date(room.kept.until).toISOString().slice(0, 10),
      here: inRoom(room.state).map(({ id }) => id),
      trouble,
    };
    return viewFor(room.ground, room.state, whom, holder.role === 'participant' ? null : house);
  }

  /** Writes down what is left of a room after a change; says why not. */
  function write(room: Omit<RoomHere, 'text'>): string {
    const written = shelf.write(room);
    trouble = written.ok ? '' : `${written.reason} Nothing that was acknowledged is lost; free some space, and it goes on by itself.`;
    show();
    return trouble;
  }

  function wish(room: RoomHere, from: From, id: string, one: Wish, tokens: KeptRoom['tokens'] = {}): Response {
    const judged = receive(room.ground, room.state, from, id, one, newKey());
    if (!judged.ok) return refused(judged.refusal, 409);
    if (!judged.record) return granted({});
    const { kept } = room;
    const said = write({
      ...room,
      state: judged.state,
      kept: {
        ...kept,
        records: [...kept.records, judged.record],
        kept: [...kept.kept, ...judged.kept].sort((a, b) => (a.key < b.key ? -1 : 1)),
        tokens: { ...kept.tokens, ...tokens },
      },
    });
    if (said) return refused(said, 503);
    // What its host does not want kept goes as soon as everybody has been told; where the window is closed before, when it is next looked for.
    if (one.kind === 'end' && !one.keep)
      after(goesAfterMs, () => {
        shelf.remove(kept.code);
        show();
      });
    return granted({});
  }

  async function open(wanted: RoomWanted): Promise<Response> {
    const { story: id, shape, way = 'hands', minutes, days = 30 } = wanted;
    if (shape !== 'one' || way === 'phones') return refused('Phones need the program for rooms: start it with “npm start”.', 400);
    const playable = await stories.load(id);
    const { ground, plays } = groundFor(playable.story, playable.script, minutes);
    const code = newCode(6);
    const seed = 1 + (chance(4).reduce((sum, byte) => sum * 256 + byte, 0) % 2_000_000_000);
    const { record, state } = openRoom(ground, { seed, shape, way, plays, past: {} });
    const hostToken = newToken();
    const recovery = newCode(12);
    const until = now() + days * dayMs;
    const tokens = { [hostToken]: { role: 'host', participant: '' } } as const;
    const kept: KeptRoom = { version: 1, code, until, ground: playable, recovery, screens: [], tokens, records: [record], kept: [] };
    const said = write({ ground, state, kept });
    if (said) return refused(said, 503);
    return granted({ code, hostToken, recoveryCode: recovery, until: new Date(until).toISOString().slice(0, 10) });
  }

  function join({ code, token, id }: { code: string; token: string; id: string }): Response {
    const room = shelf.find(code);
    if (!room) return refused('No room has this code in this browser.', 404);
    if (Object.hasOwn(room.kept.tokens, token)) return granted({});
    const participant = newKey();
    return wish(
      room,
      { role: 'stranger', id: participant },
      id,
      { kind: 'join', agency: '' },
      { [token]: { role: 'participant', participant } },
    );
  }

  function redeem({ room: of, code, token }: { room: string; code: string; token: string }): Response {
    const room = shelf.find(plain(of));
    if (!room) return refused('No room has this code in this browser.', 404);
    const { kept } = room;
    const typed = plain(code);
    const role = typed === kept.recovery ? 'host' : kept.screens.includes(typed) ? 'projector' : null;
    if (!role) return refused('This code is not known, or was used already. Ask for a new one.', 404);
    const others = Object.entries(kept.tokens).filter(([, holder]) => role === 'projector' || holder.role !== 'host');
    const tokens = { ...Object.fromEntries(others), [token]: { role, participant: '' } as const };
    const said = write({ ...room, kept: { ...kept, screens: kept.screens.filter((one) => one !== typed), tokens } });
    return said ? refused(said, 503) : granted({ role });
  }

  function screenCode({ room }: Found): Response {
    const code = newCode(6);
    const said = write({ ...room, kept: { ...room.kept, screens: [...room.kept.screens, code] } });
    return said ? refused(said, 503) : granted({ code, room: room.kept.code });
  }

  function pack({ room: { ground, state } }: Found, ending: string): Response {
    const file = (type: string, body: BodyInit) =>
      new Response(body, {
        headers: { 'content-type': type, 'content-disposition': `attachment; filename="joined-up-${ground.story.id}.${ending}"` },
      });
    switch (ending) {
      case 'csv':
        return file('text/csv', packCsv(packRows(ground, state)));
      case 'xlsx':
        return file('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', new Uint8Array(packXlsx(packRows(ground, state))));
      case 'json':
        return file('application/json', JSON.stringify(packRecord(ground, state)));
      default:
        return file(
          'text/calendar',
          packIcs({
            key: newKey(),
            title: ground.story.table.title,
            day: new Date(now() + followUpDays * dayMs).toISOString().slice(0, 10),
            made: `${new Date(now()).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`,
            address: '',
            here: true,
            plans: plansOf(state),
          }),
        );
    }
  }

  function stream(token: string, signal: AbortSignal | null | undefined): Response {
    const coder = new TextEncoder();
    let stop = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        let ended = false;
        const watcher: Watcher = {
          token,
          seen: null,
          write: (text) => void (ended || controller.enqueue(coder.encode(text))),
          end() {
            if (ended) return;
            ended = true;
            watchers.delete(watcher);
            controller.close();
          },
        };
        stop = watcher.end;
        watchers.add(watcher);
        show();
      },
      cancel: () => stop(),
    });
    signal?.addEventListener('abort', () => stop());
    return new Response(body);
  }

  async function answer(path: string, query: URLSearchParams, init: RequestInit): Promise<Response> {
    const token = /^Bearer (.+)$/.exec(new Headers(init.headers).get('authorization') ?? '')?.[1] ?? '';
    const text = String(init.body ?? '');
    // Only pages of ours ask here, in this very browser; what they send is still judged by the room.
    const body = () => parseJson(text) as never;
    switch (path) {
      case 'stories':
        return granted({ mayOpen: true, needsKey: false, stories: await stories.list() });
      case 'rooms':
        return open(body());
      case 'join':
        return join(body());
      case 'redeem':
        return redeem(body());
    }
    const found = holderOf(token);
    if (!found) return refused('This page is not in the room any more.', 401);
    const isHost = found.holder.role === 'host';
    if (path === 'here') return granted({});
    if (path === 'stream') return stream(token, init.signal);
    if (path === 'view') {
      const frame: Frame | null = frameSince(query.get('have') ?? '', viewOf(found));
      return frame ? Response.json(frame) : new Response(null, { status: 204 });
    }
    if (path === 'codes' && isHost) return screenCode(found);
    if (path.startsWith('pack/') && isHost) return pack(found, path.slice('pack/'.length));
    if (path !== 'wish') return refused('There is nothing here by that name.', 404);
    const read = parseSent(text);
    if (!read.ok) return refused(read.refusal, 400);
    const { role, participant } = found.holder;
    return wish(found.room, role === 'participant' ? { role, id: participant } : { role }, read.sent.id, read.sent.wish);
  }

  function newCode(count: number): string {
    let code = '';
    while (code.length < count) {
      const byte = chance(1)[0] ?? 255;
      // 252 is the largest multiple of 28 in a byte: what lies above would make some letters likelier.
      if (byte < 252) code += letters[byte % letters.length];
    }
    return code;
  }

  const newKey = () => lettersOf(chance(9));
  const newToken = () => lettersOf(chance(16));

  return {
    async fetch(address, init) {
      const { pathname, searchParams } = new URL(address);
      const path = pathname.slice(pathname.lastIndexOf('/api/') + '/api/'.length);
      try {
        return await answer(path, searchParams, init);
      } catch (error) {
        return refused(`This did not work (${error instanceof Error ? error.message : String(error)}). Load the page again.`, 400);
      }
    },
    close() {
      stopListening();
      stopBeat();
      for (const { end } of [...watchers]) end();
    },
  };
}

const plain = (typed: string) => typed.toUpperCase().replace(/[\s-]/g, '');
const granted = (body: object) => Response.json({ ok: true, ...body });
const refused = (refusal: string, status: number) => Response.json({ ok: false, refusal }, { status });
