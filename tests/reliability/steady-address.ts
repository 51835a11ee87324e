import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** An address that stays while what answers there is killed and comes up elsewhere. */
export interface SteadyAddress {
  readonly port: number;
  /** Where new connections lead from now on. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

/** Takes connections on 127.0.0.1 and passes them on, bytes as they are. */
export async function steadyAddress(): Promise<SteadyAddress> {
  let target = 0;
  const open = new Set<Socket>();
  const keep = (socket: Socket) => open.add(socket.once('close', () => open.delete(socket)));
  const server = createServer((from) => {
    const to = connect({ port: target, host: '127.0.0.1', noDelay: true });
    from.setNoDelay(true);
    for (const socket of [from, to]) keep(socket);
    // Either side breaking breaks the other, as it would without anything in between.
    from.on('error', () => to.destroy()).on('close', () => to.destroy());
    to.on('error', () => from.destroy()).on('close', () => from.destroy());
    from.pipe(to).pipe(from);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => void (target = port),
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
