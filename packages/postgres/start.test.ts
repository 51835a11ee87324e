import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { startPostgres } from './start.ts';
import { ask, startElsewhere } from './testing/other-process.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

jest.setTimeout(60_000);

let folder: string;
let dataDirectory: string;
const start = (durable = false) => startPostgres({ dataDirectory, durable });
const stillServes = (url: string) => ask(url, 'select 1').then(Boolean, () => false);

beforeEach(() => {
  folder = temporaryFolder();
  dataDirectory = join(folder, 'not', 'yet', 'there', 'postgres');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a database server of our own', () => {
  test('keeps its data from one start to the next, and says where', async () => {
    const first = await start();
    await ask(first.ownerUrl('postgres'), "create table kept as select 'a promise' as line");
    await first.stop();

    const second = await start();
    expect(await ask(second.ownerUrl('postgres'), 'select line from kept')).toBe('a promise');
    expect(second).toMatchObject({ adopted: false, dataDirectory });
    await second.stop();
  });

  test('answers on this machine only, and to nobody without the password', async () => {
    const server = await start();
    const url = server.ownerUrl('postgres');
    expect(await ask(url, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(url, 'show unix_socket_directories')).toBe('');
    await expect(ask(url.replace(/:[^:@]+@/, ':a-guess@'), 'select 1')).rejects.toThrow(/password/);

    const passwordFile = join(dataDirectory, 'owner-password');
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    expect(url).toContain(readFileSync(passwordFile, 'utf8'));
    await server.stop();
  });

  test('survives a power cut unless told that the data is throwaway', async () => {
    const durable = await start(true);
    expect(await ask(durable.ownerUrl('postgres'), 'show fsync')).toBe('on');
    await durable.stop();

    const throwaway = await start(false);
    expect(await ask(throwaway.ownerUrl('postgres'), 'show fsync')).toBe('off');
    await throwaway.stop();
  });

  test('writes nothing of what people told us into its own log', async () => {
    const server = await start();
    await expect(ask(server.ownerUrl('postgres'), "select 'a secret'::int")).rejects.toThrow(/a secret/);
    await server.stop();
    expect(readFileSync(join(dataDirectory, 'server.log'), 'utf8')).not.toContain('a secret');
  });

  test('is gone once it has stopped, however often it is told to', async () => {
    const server = await start();
    await server.stop();
    await server.stop();
    expect(await stillServes(server.ownerUrl('postgres'))).toBe(false);
    expect(existsSync(join(dataDirectory, 'cluster', 'postmaster.pid'))).toBe(false);
  });
});

describe('a server that other processes use too', () => {
  test('is left running by the second, whose stopping the first never notices', async () => {
    const first = await start();
    const second = await startElsewhere(dataDirectory);
    expect(second.adopted).toBe(true);
    await second.end('SIGTERM');
    expect(await stillServes(first.ownerUrl('postgres'))).toBe(true);
    await first.stop();
    expect(await stillServes(first.ownerUrl('postgres'))).toBe(false);
  });

  test('is left to the second by the process that launched it, and stopped by the last', async () => {
    const first = await startElsewhere(dataDirectory);
    const second = await start();
    await first.end('SIGTERM');
    expect(await stillServes(second.ownerUrl('postgres'))).toBe(true);
    await second.stop();
    expect(await stillServes(second.ownerUrl('postgres'))).toBe(false);
  });

  test('is adopted when the process that launched it was killed, and stopped by the one that adopted it', async () => {
    const killed = await startElsewhere(dataDirectory);
    await killed.end('SIGKILL');
    expect(await stillServes(killed.url)).toBe(true);

    const next = await start();
    expect(next).toMatchObject({ adopted: true });
    expect(next.ownerUrl('postgres')).toBe(killed.url);
    await next.stop();
    expect(await stillServes(killed.url)).toBe(false);
  });

  test('ends by itself when the process that launched it forgets to stop it', async () => {
    const forgetful = await startElsewhere(dataDirectory);
    await forgetful.end('SIGUSR2');
    while (existsSync(join(dataDirectory, 'cluster', 'postmaster.pid')))
      await new Promise((next) => setTimeout(next, 20));
    expect(await stillServes(forgetful.url)).toBe(false);
  });

  test('is one server when several processes start at the same moment in an empty place', async () => {
    const several = await Promise.all([start(), start(), startElsewhere(dataDirectory)]);
    const [first, second, elsewhere] = several;
    expect(first.ownerUrl('postgres')).toBe(elsewhere.url);
    expect(second.ownerUrl('postgres')).toBe(elsewhere.url);
    expect(several.filter(({ adopted }) => !adopted)).toHaveLength(1);
    expect(readdirSync(dirname(dataDirectory))).toEqual(['postgres']);
    await Promise.all([first.stop(), elsewhere.end('SIGTERM')]);
    await second.stop();
    expect(await stillServes(elsewhere.url)).toBe(false);
  });
});

describe('a folder that is not as it should be', () => {
  test('is left alone when it holds something that is not ours', async () => {
    mkdirSync(dataDirectory, { recursive: true });
    writeFileSync(join(dataDirectory, 'letters.txt'), 'dear');
    await expect(start()).rejects.toThrow(/holds something that is not a database of Kith/);
    expect(readdirSync(dirname(dataDirectory))).toEqual(['postgres']);
    expect(readFileSync(join(dataDirectory, 'letters.txt'), 'utf8')).toBe('dear');
  });

  test('is left alone when another PostgreSQL made it', async () => {
    mkdirSync(join(dataDirectory, 'cluster'), { recursive: true });
    writeFileSync(join(dataDirectory, 'cluster', 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/made by PostgreSQL 15, and this is PostgreSQL 18/);
  });

  test('still opens when the note of a server long gone now names another program', async () => {
    await (await start()).stop();
    const note = join(dataDirectory, 'cluster', 'postmaster.pid');
    writeFileSync(note, `${process.pid}\n${join(dataDirectory, 'cluster')}\n1\n5432\n\n127.0.0.1\n`);
    const server = await start();
    expect(server.adopted).toBe(false);
    await server.stop();
  });
});
