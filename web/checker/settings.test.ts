import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';

import { contrastWithWhite } from './brand.ts';
import { settingsFrom } from './settings.ts';

const key = randomBytes(32).toString('base64');
const live = { NODE_ENV: 'production', CHECKER_KEYS: key, CHECKER_HTTPS: 'yes' };

describe('the settings of a checker', () => {
  test('need nothing on a developer’s machine, and serve on port 3000', () => {
    const settings = settingsFrom({});
    expect(settings).toMatchObject({ port: 3000, host: '127.0.0.1', https: false, trustProxy: false });
    expect(settings.keys[0]).toHaveLength(32);
  });

  test('refuse to run in production without a key, or without saying how HTTPS is done', () => {
    expect(() => settingsFrom({ ...live, CHECKER_KEYS: undefined })).toThrow(/CHECKER_KEYS/);
    expect(() => settingsFrom({ ...live, CHECKER_HTTPS: undefined })).toThrow(/CHECKER_HTTPS/);
    expect(settingsFrom(live).https).toBe(true);
    expect(settingsFrom({ ...live, CHECKER_HTTPS: 'no' }).https).toBe(false);
  });

  test('believe no proxy unless one is named', () => {
    expect(settingsFrom({ CHECKER_TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' }).trustProxy).toEqual([
      '10.0.0.0/8',
      '127.0.0.1',
    ]);
  });

  test('name what is wrong with a bad value', () => {
    expect(() => settingsFrom({ CHECKER_PORT: 'web' })).toThrow(/CHECKER_PORT/);
    expect(() => settingsFrom({ CHECKER_KEYS: 'c2hvcnQ=' })).toThrow(/32 bytes/);
  });

  test('let a council have its colour, if white text can be read on it', () => {
    expect(settingsFrom({ CHECKER_BRAND_COLOUR: '#5a2a82' }).brand.colour).toBe('#5a2a82');
    expect(() => settingsFrom({ CHECKER_BRAND_COLOUR: '#ffd100' })).toThrow(/darker/);
    expect(() => settingsFrom({ CHECKER_BRAND_COLOUR: 'red}body{display:none' })).toThrow(/CHECKER_BRAND_COLOUR/);
    expect(contrastWithWhite('#000000')).toBeCloseTo(21);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1);
  });
});

describe('the mail server of a checker', () => {
  const mail = { CHECKER_SMTP_URL: 'smtps://post.example:465', CHECKER_MAIL_FROM: 'checker@council.example' };

  test('is set up with the address that mail is from, or not at all', () => {
    expect(settingsFrom({}).mail).toBeUndefined();
    expect(settingsFrom(mail).mail).toEqual({
      url: mail.CHECKER_SMTP_URL,
      from: mail.CHECKER_MAIL_FROM,
      encrypted: false,
    });
    expect(() => settingsFrom({ ...mail, CHECKER_MAIL_FROM: undefined })).toThrow(/CHECKER_MAIL_FROM/);
    expect(() => settingsFrom({ ...mail, CHECKER_SMTP_URL: undefined })).toThrow(/CHECKER_SMTP_URL/);
    expect(() => settingsFrom({ ...mail, CHECKER_SMTP_URL: 'http://post.example' })).toThrow(/CHECKER_SMTP_URL/);
  });

  test('is never handed a mail in the clear in production', () => {
    expect(settingsFrom({ ...live, ...mail }).mail?.encrypted).toBe(true);
  });
});
