// A program of the tests: starts a server on the folder it is given, says what it got, and waits to be ended.
import { startPostgres } from '../start.ts';

const [dataDirectory = ''] = process.argv.slice(2);
const lines: string[] = [];
const server = await startPostgres({ dataDirectory, durable: false, log: (line) => lines.push(line) });

process.stdout.write(
  `${JSON.stringify({ url: server.ownerUrl('postgres'), dataDirectory: server.dataDirectory, adopted: server.adopted, lines })}\n`,
);
// Something to wait for: the server itself keeps nobody alive.
const waiting = setInterval(() => {}, 1000);
process.once('SIGTERM', () => void server.stop().then(() => clearInterval(waiting)));
