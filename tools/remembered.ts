import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'node_modules', '.cache', 'joined-up', 'compiled');

/** All of the code that a story is compiled and walked by: when a letter of it changes, nothing that was remembered counts. */
const code = createHash('sha256');
for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort())
  if (file.endsWith('.ts')) code.update(`${file}\0`).update(readFileSync(join(root, 'src', file)));
code.update(readFileSync(join(root, 'package-lock.json'))).update(readFileSync(join(root, 'tools', 'compile.ts')));
const codeHash = code.digest('hex');

/**
 * What `make` gives for a text, worked out once for all processes: a walk of a large story takes seconds, and the build, the tests and the pages each need
 * it. The result must be plain data. What cannot be read is made anew.
 */
export function remembered<Value>(text: string, make: () => Value): Value {
  const file = join(folder, `${createHash('sha256').update(codeHash).update(text).digest('hex').slice(0, 32)}.json`);
  try {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Value;
  } catch {
    // Half a file, left by a run that was stopped.
  }
  const value = make();
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(value));
  renameSync(draft, file);
  return value;
}
