import { describe, expect, test } from '@jest/globals';

import { chooseAccount } from './account.ts';

const root = 'root:x:0:0:root:/root:/bin/bash';
const daemon = 'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin';
const nobody = 'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin';
const postgres = 'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash';
const passwd = (...lines: string[]) => `${lines.join('\n')}\n`;

describe("the account that runs root's database server", () => {
  test('is postgres where the machine has it', () => {
    expect(chooseAccount(passwd(root, daemon, nobody, postgres))).toEqual({ name: 'postgres', uid: 101, gid: 104 });
  });

  test('is nobody where there is no postgres', () => {
    expect(chooseAccount(passwd(root, daemon, nobody))).toEqual({ name: 'nobody', uid: 65534, gid: 65534 });
  });

  test('is any account that is not root where there is neither', () => {
    expect(chooseAccount(passwd(root, daemon))).toEqual({ name: 'daemon', uid: 1, gid: 1 });
  });

  test('is nobody at all where only root, or another name for root, is listed', () => {
    expect(chooseAccount(passwd(root, 'toor:x:0:0::/root:/bin/sh'))).toBeUndefined();
  });

  test('is never read from a broken line', () => {
    expect(chooseAccount(passwd('', '# a comment', 'halfway:x', ':x:5:5:::', daemon))?.name).toBe('daemon');
  });
});
