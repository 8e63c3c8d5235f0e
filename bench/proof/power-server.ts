import { pathToFileURL } from 'node:url';
import { createServer } from '../../server/create-server.ts';
import { openSqliteStore, type Sureness } from '../../server/sqlite-store.ts';
import { storiesIn } from '../../server/stories.ts';

/** The program for rooms with its disk as sure as the environment says (`SURENESS`): the one that is shipped writes `full`, the others are controls. */
const { PORT, DATA, SURENESS } = process.env;
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await createServer({
    store: await openSqliteStore(`${DATA}/rooms.sqlite`, SURENESS as Sureness),
    dist: 'dist',
    stories: storiesIn('dist'),
    port: Number(PORT),
  });
  console.log(await server.listen());
}
