import { describe, expect, test } from '@jest/globals';

import { urlOfDatabase } from './connection-url.ts';

describe('the address of a database', () => {
  test('keeps the server, the account and its password, and replaces the database', () => {
    expect(urlOfDatabase('postgresql://kith:s%40cret@127.0.0.1:5433/postgres?sslmode=disable', 'people')).toBe(
      'postgresql://kith:s%40cret@127.0.0.1:5433/people?sslmode=disable',
    );
  });
});
