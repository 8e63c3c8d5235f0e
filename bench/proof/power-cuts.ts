import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteStore, type Sureness } from '../../server/sqlite-store.ts';
import { freePort } from '../../tools/own-postgres.ts';
import { compare, gather } from './crowd.ts';
import type { Finding } from './finding.ts';
import { startServer } from './server-process.ts';

const phones = 20;
/** A control that loses nothing in so many cuts would show that nothing was cut. */
const controlCuts = 8;

/**
 * A power cut without cutting power: the data lie in a file system inside a file. The server is stopped, the file copied as it is then, and the copy mounted: what
 * was never brought to the disk is not in it. Two controls that do not wait for the disk have to lose something, or the way of cutting proves nothing.
 */
export async function powerCuts(count: number): Promise<Finding[]> {
  const what = (sureness: Sureness, times = count) => `power cut, ${times} times, synchronous=${sureness}`;
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-power-'));
  try {
    const refused = whyNot(folder);
    if (refused) return [{ what: what('full'), asked: '0 acknowledged answers lost', found: `not run: ${refused}`, holds: null }];
    const full = await cuts(folder, count, 'full');
    const few = Math.min(count, controlCuts);
    const controls = { normal: await cuts(folder, few, 'normal'), off: await cuts(folder, few, 'off') };
    return [
      {
        what: what('full'),
        asked: '0 acknowledged answers lost',
        found: `${full.lost} of ${full.acknowledged} acknowledged votes lost, in ${full.cutsThatLost} cuts`,
        holds: full.lost === 0 && full.acknowledged > 0,
      },
      ...(['normal', 'off'] as const).map((sureness) => ({
        what: `${what(sureness, few)} (control)`,
        asked: 'loses some, or the way of cutting proves nothing',
        found: `${controls[sureness].lost} of ${controls[sureness].acknowledged} acknowledged votes lost, in ${controls[sureness].cutsThatLost} cuts`,
        holds: controls[sureness].lost > 0,
      })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Why file systems in files cannot be mounted here, or null. */
function whyNot(folder: string): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs Linux, as root';
  try {
    const mounted = mountNew(folder, 'try');
    mounted.leave();
    return null;
  } catch (error) {
    return `mounting is not allowed here (${error instanceof Error ? error.message.split('\n')[0] : error})`;
  }
}

function mountNew(folder: string, name: string): { image: string; at: string; leave(): void } {
  const image = join(folder, `${name}.img`);
  execFileSync('truncate', ['-s', '64M', image]);
  execFileSync('mkfs.ext4', ['-q', '-F', image], { stdio: 'ignore' });
  return { image, ...mount(folder, image, name) };
}

function mount(folder: string, image: string, name: string): { at: string; leave(): void } {
  const at = join(folder, `${name}-mounted`);
  mkdirSync(at, { recursive: true });
  execFileSync('mount', ['-o', 'loop', image, at], { stdio: ['ignore', 'ignore', 'pipe'] });
  return { at, leave: () => void execFileSync('umount', [at]) };
}

/** Cuts the power in the middle of votes; the server then goes on as if nothing had been, for the next cut. */
async function cuts(
  folder: string,
  count: number,
  sureness: Sureness,
): Promise<{ lost: number; acknowledged: number; cutsThatLost: number }> {
  const disk = mountNew(folder, sureness);
  const server = await startServer(await freePort(), { DATA: disk.at, SURENESS: sureness }, ['bench/proof/power-server.ts']);
  const total = { lost: 0, acknowledged: 0, cutsThatLost: 0 };
  try {
    let crowd = await gather(server.base, phones);
    for (let done = 0; done < count; ) {
      if (!(await crowd.toQuestion())) {
        crowd.close();
        crowd = await gather(server.base, phones);
        continue;
      }
      const voted = crowd.vote(300);
      voted.catch(() => {});
      await wait(50 + Math.random() * 250);
      server.signal('SIGSTOP');
      // What the stopped server has sent is read before the disk is copied: it was acknowledged.
      await wait(60);
      const told = new Set(crowd.acknowledged);
      const copy = join(folder, 'copy.img');
      copyFileSync(disk.image, copy);
      server.signal('SIGCONT');
      const lost = await lostIn(folder, copy, { code: crowd.code, acknowledged: told });
      total.lost += lost;
      total.acknowledged += told.size;
      if (lost > 0) total.cutsThatLost++;
      await voted;
      done++;
    }
    crowd.close();
  } finally {
    await server.kill();
    disk.leave();
  }
  return total;
}

async function lostIn(folder: string, copy: string, told: { code: string; acknowledged: Set<string> }): Promise<number> {
  const mounted = mount(folder, copy, 'copy');
  try {
    const store = await openSqliteStore(join(mounted.at, 'rooms.sqlite'));
    const { lost } = await compare(store, told);
    await store.close();
    return lost;
  } catch {
    // Not even the file came through.
    return told.acknowledged.size;
  } finally {
    mounted.leave();
  }
}
