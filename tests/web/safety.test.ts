import { describe, expect, test } from '@jest/globals';
import { emptyJourney, withTold, placeOf, type Journey } from '@kith/checker/testing';

import { checkerForTests } from './support/checker.ts';

const asCookies = (cookies: { name: string; value: string }[]) =>
  cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

/** An address at which nothing answers. */
const NOWHERE = 'http://127.0.0.1:9';

const child = { place: placeOf('child.dateOfBirth')!, ref: 'a' };
const family: Journey = withTold(
  withTold(
    withTold({ ...emptyJourney, who: 'CARER', children: [{ ref: 'a', name: 'Zebedee' }] }, child, '2017-01-19'),
    { place: placeOf('carer.council')! },
    'E06000035',
  ),
  { place: placeOf('carer.childrenComplete')! },
  'YES',
);

describe('the checker is safe to use', () => {
  const checker = checkerForTests();
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(checker.url + path, { headers, redirect: 'manual' });
  const withJourney = () => ({ cookie: asCookies(checker.cookiesOf(family)) });

  async function formFrom(path: string, cookie = '') {
    const page = await get(path, { cookie });
    const csrf = /name="_csrf" value="([^"]+)"/.exec(await page.text())![1]!;
    const set = page.headers.getSetCookie().map((each) => each.split(';')[0]!);
    return { csrf, cookie: [cookie, ...set].filter(Boolean).join('; ') };
  }

  const post = (path: string, body: Record<string, string>, cookie: string) =>
    fetch(checker.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams(body),
    });

  test('every page says what the browser may do, and that is little', async () => {
    for (const path of ['/', '/who', '/nowhere', '/results', '/results/summary.pdf', '/robots.txt']) {
      const { headers } = await get(path, withJourney());
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toMatch(/unsafe|nonce|https?:|\*|data:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  test('no page has a script, a style or a handler written into it', async () => {
    for (const path of ['/', '/who', '/results', '/results/letters/complaint', '/questions/council']) {
      const html = await (await get(path, withJourney())).text();
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i);
      expect([...html.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].filter(([tag]) => tag.startsWith('src'))).toEqual([]);
    }
  });

  test('a form sent from elsewhere is refused, and the answers stay as they were', async () => {
    const { cookie } = withJourney();
    const refused = await post('/start-again', {}, cookie);
    expect(refused.status).toBe(403);
    expect(refused.headers.getSetCookie().join()).not.toContain('kith-0=;');
    const form = await formFrom('/who');
    expect((await post('/who', { _csrf: 'forged', who: 'CARER' }, form.cookie)).status).toBe(403);
    expect((await post('/who', { _csrf: form.csrf, who: 'CARER' }, form.cookie)).status).toBe(303);
  });

  test('the cookies can be read by nobody else, sent by no other site, and are sealed', async () => {
    const form = await formFrom('/who');
    const told = await post('/who', { _csrf: form.csrf, who: 'CARER' }, form.cookie);
    const cookies = told.headers.getSetCookie().filter((cookie) => cookie.startsWith('kith-0='));
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/HttpOnly/);
    expect(cookies[0]).toMatch(/SameSite=Lax/);
    expect(cookies[0]).not.toMatch(/Max-Age|Expires/);
    expect(Buffer.from(cookies[0]!.split(/[=;]/)[1]!, 'base64url').toString('latin1')).not.toContain('CARER');
  });

  test('no address holds what a person told', async () => {
    const { cookie } = withJourney();
    const { csrf, cookie: both } = await formFrom('/children/1', cookie);
    const told = await post(
      '/children/1',
      { _csrf: csrf, name: 'Zebedee', 'born-day': '19', 'born-month': '1', 'born-year': '2017' },
      both,
    );
    expect(told.headers.get('location')).toBe('/children');
    for (const path of ['/answers', '/results', '/children/1', '/results/letters/complaint']) {
      const html = await (await get(path, { cookie })).text();
      const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address!);
      expect(addresses.filter((address) => /Zebedee|2017|E06000035|GRANDPARENT/.test(address))).toEqual([]);
    }
  });

  test('what a person writes is never taken for part of the page', async () => {
    const nasty = '<img src=x onerror=alert(1)>"\'';
    const html = await (
      await get('/answers', {
        cookie: asCookies(checker.cookiesOf({ ...family, children: [{ ref: 'a', name: nasty }] })),
      })
    ).text();
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  test('a link to change the language leads nowhere else', async () => {
    for (const back of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      expect((await get(`/language/ar?back=${encodeURIComponent(back)}`)).headers.get('location')).toBe('/');
    }
    expect((await get('/language/ar?back=/who')).headers.get('location')).toBe('/who');
  });

  test('search engines see the start page and no journey', async () => {
    expect(await (await get('/robots.txt')).text()).toContain('Disallow: /');
    expect((await get('/')).headers.get('x-robots-tag')).toBeNull();
    expect((await get('/who')).headers.get('x-robots-tag')).toContain('noindex');
  });

  test('answers that cannot all be true are named, and can be changed', async () => {
    const order = { place: placeOf('child.order.madeOn')!, ref: 'a' };
    const cookie = asCookies(checker.cookiesOf(withTold(family, order, '2016-01-01')));
    const refused = await get('/results', { cookie });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('the order is from before the child was born');
    expect((await get('/answers', { cookie })).status).toBe(200);
    expect((await get('/children/1/questions/order-made-on?change', { cookie })).status).toBe(200);
  });

  test('a file that is too long, or is not ours, is refused in words', async () => {
    const form = await formFrom('/return');
    const upload = async (contents: Buffer) => {
      const body = new FormData();
      body.set('_csrf', form.csrf);
      body.set('file', new Blob([new Uint8Array(contents)]), 'kith-return.txt');
      return fetch(`${checker.url}/return`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: form.cookie },
        body,
      });
    };
    expect((await upload(Buffer.from('shopping list'))).status).toBe(422);
    expect((await upload(Buffer.alloc(200_000, 65))).status).toBe(413);
  });

  test('a page weighs less than 100 kB with everything it needs but its font', async () => {
    for (const path of ['/', '/questions/council', '/results']) {
      const headers = { ...withJourney(), 'accept-encoding': 'br' };
      const page = await fetch(checker.url + path, { headers });
      const html = await page.text();
      const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address!);
      const scripts = ['govuk-frontend.min.js', ...(html.includes('council-chooser') ? ['autocomplete.js'] : [])];
      const folder = assets[0]!.replace(/[^/]+$/, '');
      const weights = await Promise.all(
        [...new Set([...assets, ...scripts.map((name) => folder + name)])].map(compressedSize),
      );
      const { brotliCompressSync } = await import('node:zlib');
      const total = brotliCompressSync(html).length + weights.reduce((sum, weight) => sum + weight, 0);
      expect(total).toBeLessThan(100_000);
    }
  });

  async function compressedSize(path: string): Promise<number> {
    const { request } = await import('node:http');
    return new Promise((resolve, reject) => {
      request(checker.url + path, { headers: { 'accept-encoding': 'br' } }, (answer) => {
        let size = 0;
        expect(answer.headers['content-encoding']).toBe('br');
        answer.on('data', (part: Buffer) => (size += part.length)).on('end', () => resolve(size));
      })
        .on('error', reject)
        .end();
    });
  }
});

describe('an address that asks for very much', () => {
  const checker = checkerForTests({ CHECKER_PAGES_PER_MINUTE: '5', KITH_GATEWAY_URL: NOWHERE });

  test('is told to wait, in words, and the others are not', async () => {
    const statuses = [];
    for (let count = 0; count < 7; count += 1) statuses.push((await fetch(`${checker.url}/who`)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(await (await fetch(`${checker.url}/who`)).text()).toContain('Wait a minute');
    // Nobody is in front, so a header that says otherwise is not believed.
    expect((await fetch(`${checker.url}/who`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(429);
  });
});

describe('behind a proxy that is trusted', () => {
  const checker = checkerForTests({
    CHECKER_PAGES_PER_MINUTE: '2',
    CHECKER_TRUST_PROXY: '127.0.0.1,::1',
    KITH_GATEWAY_URL: NOWHERE,
  });

  test('each person is counted by their own address', async () => {
    const from = async (address: string) =>
      (await fetch(`${checker.url}/who`, { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('203.0.113.1'), await from('203.0.113.1'), await from('203.0.113.1')]).toEqual([200, 200, 429]);
    expect(await from('203.0.113.2')).toBe(200);
  });
});

describe('a council that brands the checker', () => {
  const checker = checkerForTests({
    CHECKER_BRAND_NAME: 'Help for kinship carers in Medway',
    CHECKER_BRAND_COUNCIL: 'E06000035',
    CHECKER_BRAND_COLOUR: '#5a2a82',
  });

  test('has its name, its colour and itself chosen, and no style written into a page', async () => {
    const cookie = asCookies(checker.cookiesOf({ ...emptyJourney, who: 'CARER' }));
    const html = await (await fetch(`${checker.url}/questions/council`, { headers: { cookie } })).text();
    expect(html).toContain('Help for kinship carers in Medway</a>');
    expect(html).toMatch(/<option value="E06000035" selected>\s*Medway/);
    expect(html).not.toContain('style=');
    const styles = /href="([^"]+brand\.css)"/.exec(html)![1]!;
    expect(await (await fetch(checker.url + styles)).text()).toContain('#5a2a82');
  });
});

describe('when the gateway is away', () => {
  const checker = checkerForTests({ KITH_GATEWAY_URL: NOWHERE });

  test('a person is told so, and that the answers are safe', async () => {
    const answer = await fetch(`${checker.url}/results`, { headers: { cookie: asCookies(checker.cookiesOf(family)) } });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('Your answers are safe');
  });
});
