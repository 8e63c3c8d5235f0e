import { createServer } from 'node:http';

/* The least that a server can do with an answer, to set ours beside: reads it, and says that it came. */
const server = createServer((request, response) => {
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')).resume();
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log(`http://127.0.0.1:${process.env.PORT}/`));
