import { spawn } from 'node:child_process';
import { openRoom } from '../../game/link/calls.ts';
import { comeInAsBot, nodePorts } from '../e2e/support/room.ts';
import { type Page, pageOn } from '../support/room-pages.ts';

/** A program that serves the game. */
export type Running = {
  address: string;
  /** What it has written so far. */
  said(): string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<number | null>;
};

/** Starts a program and waits until it has named its address. `env` is all that it finds in its environment. */
export function running(program: string, args: readonly string[], cwd: string, env: Record<string, string>): Promise<Running> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let said = '';
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += String(text);
      const [address] = /http:\S+\/(?=\s)/.exec(said) ?? [];
      if (address) resolve({ address, said: () => said, ended, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    void ended.then((code) => reject(new Error(`Expected the program to stay, found that it ended with ${code}: ${said}`)));
  });
}

/** A room of three phones at a server, from its opening to the end of the story, over the network. Gives how the host's page stands then. */
export async function playARoom(address: string, key?: string): Promise<ReturnType<Page['view']>> {
  const stops: (() => void)[] = [];
  try {
    const ports = nodePorts(address);
    const opened = await openRoom(ports, address, { story: 'bath-time', shape: 'one', minutes: 60 }, key);
    if (!opened.ok) throw new Error(opened.refusal);
    const host = pageOn(ports, address, opened.ticket.token);
    stops.push(host.link.close);
    await host.must({ kind: 'open-door' });
    for (const pick of [0, 1, 2]) stops.push((await comeInAsBot(address, opened.ticket.code, pick)).stop);
    await host.until(({ room }) => room.people === 3);
    await host.must({ kind: 'deal' });
    await host.must({ kind: 'begin' });
    for (let pages = 0; pages < 300; pages++) {
      await host.until(({ table, host: at }) => table !== null && (table.shown ? table.view.open.kind === 'ended' : !at?.tables[0]?.open));
      const { table } = host.view();
      if (!table || table.shown) return host.view();
      await host.must({ kind: 'next', table: 0, page: table.page });
      await host.until((now) => now.table?.page !== table.page || now.table.shown);
    }
    throw new Error('Expected the story to end within 300 pages.');
  } finally {
    for (const stop of stops) stop();
  }
}
