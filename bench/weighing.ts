import type { Browser } from '@playwright/test';
import type { Served } from './serve.ts';
import { stageHasCome } from './stage-hook.ts';
import { visit } from './visit.ts';

/** Gzipped bytes by kind. */
export type Weight = { text: number; fonts: number; pictures: number };

/** What one visitor fetches before the first step, at rest, and what the stage adds to it. Words, scripts and styles count as text. */
export type Weighing = { withoutStage: Weight; stageAdds: Weight; phaserChunk: { path: string; bytes: number } };

/** Weighs what the server sent: once with the stage off, once with it on. */
export async function weigh(browser: Browser, served: Served, words: string): Promise<Weighing> {
  const off = await fetched(browser, served, `${words}&stage=off`, false);
  const on = await fetched(browser, served, words, true);
  const added = new Map([...on].filter(([path]) => !off.has(path)));
  const [path, bytes] = [...added].filter(([name]) => name.endsWith('.js')).sort(([, a], [, b]) => b - a)[0] ?? ['none', 0];
  return { withoutStage: byKind(off), stageAdds: byKind(added), phaserChunk: { path, bytes } };
}

async function fetched(browser: Browser, served: Served, words: string, withStage: boolean): Promise<Map<string, number>> {
  served.forget();
  const { page, end } = await visit(browser, served.address + words, 'unthrottled');
  if (withStage) await stageHasCome(page);
  await page.waitForTimeout(1000);
  await end();
  return served.sent();
}

function byKind(files: Map<string, number>): Weight {
  const sum = (pattern: RegExp) => [...files].reduce((bytes, [path, size]) => (pattern.test(path) ? bytes + size : bytes), 0);
  return { text: sum(/\.(html|js|css|json)$/), fonts: sum(/\.woff2?$/), pictures: sum(/\.(svg|png|webp|jpg|ico)$/) };
}
