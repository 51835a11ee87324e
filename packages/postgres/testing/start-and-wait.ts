// A program of the tests: starts a server on the folder it is given, says what it got, and waits to be ended.
import { startPostgres } from '../start.ts';

const [dataDirectory = ''] = process.argv.slice(2);
const printed: string[] = [];
const log = (line: string) => void printed.push(line);
const server = await startPostgres({ dataDirectory, durable: false, log });

// Something to wait for: the server itself keeps nobody alive.
const waiting = setInterval(() => {}, 1000);
process.once('SIGTERM', () => void server.stop().then(() => clearInterval(waiting)));
process.once('SIGUSR2', () => process.exit(3));

// Said last, for whoever hears it may end this process at once.
const got = { url: server.ownerUrl('postgres'), dataDirectory: server.dataDirectory, adopted: server.adopted, printed };
process.stdout.write(`${JSON.stringify(got)}\n`);
