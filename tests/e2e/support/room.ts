import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { join } from '../../../game/link/calls.ts';
import { createLink, type Link } from '../../../game/link/link.ts';
import type { LinkPorts } from '../../../game/link/ports.ts';
import type { AskedView } from '../../../src/room/asked.ts';
import type { Vote } from '../../../src/room/room-events.ts';
import type { RoomView } from '../../../src/room/room-view.ts';

/** A server of rooms in a process of its own, with its data in a folder of its own. */
export type RoomServer = {
  address: string;
  /** Ends it without a word, as a battery does, and starts it again at the same address over the same data. */
  crash(): Promise<void>;
  stop(): void;
};

/** Starts a server over the built game, as `npm start` does. */
export async function startRoomServer(port = 0): Promise<RoomServer> {
  const data = mkdtempSync(pathOf(tmpdir(), 'joined-up-rooms-'));
  let child: ChildProcess;

  async function start(at: number): Promise<string> {
    child = spawn(process.execPath, ['server/main.ts', '--port', String(at), '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
    return new Promise((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (text: Buffer) => {
        said += String(text);
        const [address] = /http:\S+/.exec(said) ?? [];
        if (address) resolve(address);
      });
      child.once('exit', (code) => reject(new Error(`Expected the server of rooms to stay, found that it ended with ${code}.`)));
    });
  }

  const address = await start(port);
  return {
    address,
    async crash() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      await start(Number(new URL(address).port));
    },
    stop() {
      child.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Somebody in the room who answers at once, always the choice at the same place. */
export type Bot = { link: Link; stop(): void };

/** Comes in by a code, sits where it is dealt, and answers whatever is asked. `pick` says which of the choices; with `turns` it turns the pages of its table too. */
export async function comeInAsBot(address: string, code: string, pick: number, turns = false): Promise<Bot> {
  const ports = nodePorts(address);
  const joined = await join(ports, address, code, '');
  if (!joined.ok) throw new Error(joined.refusal);
  const link = createLink(ports, address, joined.ticket.token);
  let handed = '';
  let turned = '';
  const look = () => {
    const { view } = link.state.getState();
    if (!view) return;
    const asks = view.table?.view.asks;
    const page = `page ${view.table?.era} ${view.table?.page}`;
    if (turns && view.table && !view.table.shown && view.table.gate === null && turned !== page) {
      turned = page;
      void link.wish({ kind: 'next', table: view.table.table, page: view.table.page });
    }
    const now = asks ? `${view.table?.era} ${asks.question}` : `${view.stage?.stage}`;
    if (now === handed) return;
    if (asks && view.table) {
      handed = now;
      const { table, era } = view.table;
      void link.wish({ kind: 'vote', table, era, question: asks.question, vote: voteFor(asks, pick) });
    } else if (view.stage) {
      handed = now;
      inDebrief(link, view, pick);
    }
  };
  const stop = link.state.subscribe(look);
  look();
  return {
    link,
    stop() {
      stop();
      link.close();
    },
  };
}

function inDebrief(link: Link, view: RoomView, pick: number): void {
  const stage = view.stage?.stage;
  if (stage === 'word') void link.wish({ kind: 'say-word', text: ['tired', 'torn', 'glad'][pick % 3] ?? 'torn' });
  if (stage === 'comments' && view.stage?.stage === 'comments' && !view.stage.onPaper)
    void link.wish({ kind: 'comment', text: `I would ask sooner (${pick}).` });
}

/** An answer to whatever is asked; `pick` goes round the choices. */
export function voteFor(asks: AskedView, pick: number): Vote {
  const at = (choices: readonly { id: string }[]) => choices[pick % choices.length]?.id ?? '';
  switch (asks.kind) {
    case 'instinct':
      return { type: 'answered', i: at(asks.choices), we: at([...asks.choices].reverse()), they: asks.they ? at(asks.choices) : '' };
    case 'proposal':
    case 'again':
      return { type: 'proposed', choice: at(asks.choices) };
    case 'response':
      return { type: 'went-along', choice: asks.joins[0]?.choice ?? '' };
    case 'payer':
      return { type: 'carried', choice: at(asks.choices) };
    case 'move':
      return { type: 'moved', choice: at(asks.choices) };
    case 'board':
      return { type: 'assigned', choices: asks.jobs.map(({ choices }) => at(choices)) };
    case 'share':
      return { type: 'facts-shared', facts: asks.facts.map(({ id }) => id) };
    case 'commit':
      return { type: 'committed', how: 'commit', guess: 1 };
  }
}

/** The ports of a page, in Node. A POST names the origin of our own pages, as a browser would. */
export function nodePorts(address: string): LinkPorts {
  const tab = new Map<string, string>();
  const { origin } = new URL(address);
  return {
    fetch: (to, init) => fetch(to, { ...init, headers: { ...(init.headers as Record<string, string>), origin } }),
    ticks: () => performance.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    onWake: () => () => {},
    tab: {
      read: (key) => tab.get(key) ?? null,
      write: (key, text) => void (text === null ? tab.delete(key) : tab.set(key, text)),
    },
  };
}
