import { join } from 'node:path';
import { buildGame } from './setup/build.mjs';
import { installPackages } from './setup/install.mjs';
import { checkOldestNode, projectNode } from './setup/node.mjs';
import { openBrowser } from './setup/open.mjs';
import { firstFreePort } from './setup/port.mjs';
import { endTogether, start } from './setup/run.mjs';
import { giveUp } from './setup/say.mjs';

// Plain JavaScript without packages: this runs on a machine that has nothing but Node 20 and npm.
checkOldestNode();
endTogether('Joined Up has stopped.', 0);
await installPackages();
const node = projectNode();
if ((await buildGame(node)) !== 0)
  giveUp('The game could not be built; the reason is above.', 'Mend what it names and run "npm start" again.');

const port =
  (await firstFreePort(4173)) ??
  giveUp('Every port from 4173 to 4272 is in use.', 'Stop one of the programs that use them and run "npm start" again.');
const address = `http://127.0.0.1:${port}/`;
const server = start(node, [join('server', 'main.ts'), '--port', String(port)], { stdio: ['ignore', 'ignore', 'inherit'] });
server.on('close', () => giveUp('The game is no longer served; the reason is above.', 'Run "npm start" again.'));
await answers(address);
console.log(`\n  Play at  ${address}\n  "Run a session" there opens a room for people with phones.\n  Ctrl-C stops.\n`);
openBrowser(address);

async function answers(url) {
  for (;;) {
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
