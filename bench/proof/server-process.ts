import { type ChildProcess, spawn } from 'node:child_process';

/** The program for rooms in a process of its own, at a port that stays the same. */
export type ServerProcess = {
  base: string;
  start(): Promise<void>;
  /** Ends it at once, as a battery does. */
  kill(): Promise<void>;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
};

/** Starts a program of ours with these settings; it is there once it has said its address. */
export async function startServer(
  port: number,
  env: Record<string, string>,
  program: readonly string[] = ['server/main.ts'],
): Promise<ServerProcess> {
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    const started = spawn(process.execPath, [...program], {
      env: { ...process.env, PORT: String(port), LOG: 'quiet', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = started;
    await new Promise<void>((resolve, reject) => {
      started.stdout?.on('data', (text: Buffer) => /http:\S+/.test(String(text)) && resolve());
      started.once('exit', (code) => reject(new Error(`Expected the server to stay, found that it ended with ${code}.`)));
    });
  }

  await start();
  process.once('exit', () => child?.kill('SIGKILL'));
  return {
    base: `http://127.0.0.1:${port}/`,
    start,
    async kill() {
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await gone;
    },
    signal: (name) => void child?.kill(name),
  };
}
