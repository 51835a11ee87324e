import { describe, expect, test } from '@jest/globals';

import { isAddress } from './address.ts';

describe('an email address', () => {
  test.each(['grace@home.example', 'grace.okafor+kith@mail.home.example', 'łucja@dom.example'])(
    '%s can be written to',
    (address) => expect(isAddress(address)).toBe(true),
  );

  test.each([
    '',
    'grace',
    'grace@home',
    'a@b.example, c@d.example',
    'a@b.example;c@d.example',
    'a@b.example\nBcc: c@d.example',
    'a@b.example\r\n\r\nbuy this',
    'Grace <a@b.example>',
    '"a b"@c.example',
    'a@b@c.example',
    `${'a'.repeat(200)}@home.example`,
  ])('%j is not one address', (address) => expect(isAddress(address)).toBe(false));
});
