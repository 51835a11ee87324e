import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail as it arrived: whom the server was told it is for, and all of it. */
export interface Posted {
  readonly for: readonly string[];
  readonly raw: string;
}

/** A mail server that keeps what it is handed, and refuses addresses at `unknown.example`. */
export class PostOffice {
  readonly posted: Posted[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<PostOffice> {
    const server = createServer();
    const office = new PostOffice(server);
    server.on('connection', (socket) => office.#talk(socket));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
  }

  #talk(socket: Socket): void {
    const recipients: string[] = [];
    let text = '';
    let readsMail = false;
    socket.setEncoding('utf8').write('220 post office\r\n');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: string) => {
      text += chunk;
      for (let end = text.indexOf('\r\n'); end >= 0 && !readsMail; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        readsMail = line === 'DATA';
        if (line.startsWith('RCPT TO:') && !line.includes('@unknown.example')) recipients.push(line.slice(9, -1));
        socket.write(answerTo(line));
      }
      if (!readsMail || !text.endsWith('\r\n.\r\n')) return;
      this.posted.push({ for: [...recipients], raw: text });
      [text, readsMail] = ['', false];
      socket.write('250 taken\r\n');
    });
  }
}

function answerTo(line: string): string {
  if (line === 'DATA') return '354 go on\r\n';
  if (line === 'QUIT') return '221 bye\r\n';
  return line.startsWith('RCPT') && line.includes('@unknown.example') ? '550 nobody of that name\r\n' : '250 ok\r\n';
}
