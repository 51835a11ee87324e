import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

import { describe, expect, test } from '@jest/globals';

import { Closing } from './closing.ts';
import { openDatabase } from './database.ts';
import { addressFrom, refuseTakenPort } from './port.ts';

describe('where to serve', () => {
  test('is http://localhost:4000, unless PORT and HOST say otherwise', () => {
    expect(addressFrom({})).toMatchObject({ port: 4000, host: 'localhost' });
    expect(addressFrom({ PORT: '4100', HOST: '0.0.0.0' })).toMatchObject({ port: 4100, host: '0.0.0.0' });
  });

  test.each(['four', '-1', '70000', '40.5'])('is no port: PORT=%s', (PORT) => {
    expect(() => addressFrom({ PORT })).toThrow(`not "${PORT}"`);
  });

  test('a port that is taken is refused in a sentence that says how to choose another', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const address = { ...addressFrom({ HOST: '127.0.0.1' }), port };
    await expect(refuseTakenPort(address)).rejects.toThrow(`Port ${port} is taken by another program.`);
    await expect(refuseTakenPort(address)).rejects.toThrow(`PORT=${port + 1} npm start`);
    await new Promise((resolve) => other.close(resolve));
    await expect(refuseTakenPort(address)).resolves.toBeUndefined();
  });
});

describe('closing what was opened', () => {
  test('goes backwards, once, and does not stop at what fails', async () => {
    const closed: string[] = [];
    const closing = new Closing();
    closing.add(async () => void closed.push('database'));
    closing.add(async () => {
      throw new Error('the subgraph is stuck');
    });
    closing.add(async () => void closed.push('gateway'));
    await expect(Promise.all([closing.close(), closing.close()])).rejects.toThrow('Not everything stopped');
    expect(closed).toEqual(['gateway', 'database']);
  });
});

test('in production a database must be named: the embedded one is for development', async () => {
  await expect(openDatabase({ NODE_ENV: 'production' }, () => {})).rejects.toThrow('set DATABASE_URL');
});
