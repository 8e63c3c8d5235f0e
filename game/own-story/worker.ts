import type { Chosen, Sign } from '../../src/workshop/inspect.ts';
import { type InspectedStory, inspectStory } from '../../src/workshop/inspect-worker.ts';
import { takeIn } from '../../src/workshop/take-in.ts';

/** What the worker is asked: files as they were chosen, and what was chosen about them before. */
export type Asked = { files: readonly { name: string; file: Blob }[]; chosen: Chosen };

/** What the worker says: signs of life while it works, and in the end what it found, or that it broke off. */
export type Said = { kind: 'busy'; sign: Sign } | { kind: 'done'; inspected: InspectedStory } | { kind: 'broken'; original: string };

const say = (said: Said) => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  look(data).catch((error: unknown) => say({ kind: 'broken', original: error instanceof Error ? error.message : String(error) }));
});

async function look({ files, chosen }: Asked): Promise<void> {
  say({ kind: 'busy', sign: { phase: 'reading', done: files.length } });
  const brought = files.map(({ name, file }) => ({
    name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  const {
    files: texts,
    problems,
    notes,
  } = await takeIn(brought, (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes));
  if (problems.length > 0) {
    say({ kind: 'done', inspected: { story: null, problems, doubts: [], notes, extent: '', asks: null } });
    return;
  }
  const inspected = inspectStory(texts, chosen, (sign) => say({ kind: 'busy', sign }));
  say({ kind: 'done', inspected: { ...inspected, notes: [...notes, ...inspected.notes] } });
}
