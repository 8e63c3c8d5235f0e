import { type Bot, type RoomServer, startRoomServer } from './room.ts';
import { test } from './test.ts';

/** What each test of a file has to itself: a server of rooms, and the bots that it lets in, which leave when it ends. */
export type RoomOfTest = { readonly server: RoomServer; readonly bots: Bot[] };

/** Gives every test of the file that calls this a server of rooms of its own. */
export function roomOfTest(): RoomOfTest {
  // A server that was killed does not answer for a moment, and a page that asks writes that to the console.
  test.use({ expectedErrors: [/Failed to load resource|net::ERR_/] });
  let server: RoomServer | null = null;
  const bots: Bot[] = [];
  test.beforeEach(async () => {
    server = await startRoomServer();
  });
  test.afterEach(() => {
    for (const bot of bots.splice(0)) bot.stop();
    server?.stop();
  });
  return {
    bots,
    get server() {
      if (!server) throw new Error('Expected a test to be under way, found none.');
      return server;
    },
  };
}
