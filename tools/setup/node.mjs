import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { giveUp } from './say.mjs';

/** Ends with a clear message when this Node cannot even install the project. */
export function checkOldestNode() {
  if (major(process.versions.node) >= 20) return;
  giveUp(
    `Joined Up needs Node 20 or newer; this is Node ${process.versions.node}.`,
    'Get the current one from https://nodejs.org and run the same command again.',
  );
}

/**
 * The Node that runs the project's tools: the pinned one where npm installed it for this platform, else the one running now.
 * Ends with a clear message when there is none that is new enough (22.12).
 */
export function projectNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const folder = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin');
  const pinned = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  const [first, second] = process.versions.node.split('.').map(Number);
  if (first > 22 || (first === 22 && second >= 12)) return process.execPath;
  return giveUp(
    `Joined Up brings its own Node for most machines, but not for this one (${process.platform}, ${process.arch}).`,
    `Here it needs Node 22.12 or newer, and this is ${process.versions.node}. Get one from https://nodejs.org and run the same command again.`,
  );
}

const major = (version) => Number(version.split('.')[0]);
