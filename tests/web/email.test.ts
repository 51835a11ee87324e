import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { readPaper } from '@kith/documents/testing';
import { emptyJourney, placeOf, withTold, type Journey } from '@kith/checker/testing';

import { checkerForTests, type CheckerForTests } from './support/checker.ts';
import { PostOffice } from './support/post-office.ts';

/** Machines that run tests are busy. */
jest.setTimeout(60_000);

const office = await PostOffice.open();
afterAll(() => office.close());

const told = [
  ['carer.council', 'E06000035'],
  ['carer.childrenComplete', 'YES'],
  ['child.dateOfBirth', '2017-01-19', 'a'],
  ['child.arrangement', 'KINSHIP_FOSTERING', 'a'],
] as const;
const family = told.reduce<Journey>(
  (journey, [fact, answer, ref]) => withTold(journey, { place: placeOf(fact)!, ref }, answer),
  { ...emptyJourney, who: 'CARER', children: [{ ref: 'a', name: 'Zebedee' }] },
);

function visitorOf(checker: CheckerForTests) {
  const journey = () =>
    checker
      .cookiesOf(family)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  const get = (path: string, cookie = journey()) =>
    fetch(checker.url + path, { headers: { cookie }, redirect: 'manual' });
  return {
    get,
    async send(address: string) {
      const page = await get('/results/email');
      const csrf = /name="_csrf" value="([^"]+)"/.exec(await page.text())![1]!;
      const cookie = [journey(), ...page.headers.getSetCookie().map((each) => each.split(';')[0]!)].join('; ');
      const body = new URLSearchParams({ address, _csrf: csrf });
      return fetch(`${checker.url}/results/email`, { method: 'POST', redirect: 'manual', headers: { cookie }, body });
    },
  };
}

describe('an answer by email', () => {
  const checker = checkerForTests({ CHECKER_SMTP_URL: office.url, CHECKER_MAIL_FROM: 'checker@council.example' });
  const visitor = visitorOf(checker);

  test('is offered where a mail server is set up', async () => {
    expect(await (await visitor.get('/results')).text()).toContain('href="/results/email"');
  });

  test('goes to the one address that was typed in, as text and as a paper, without the children’s names', async () => {
    const sent = await visitor.send('grace@home.example');
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/results/email/sent']);
    const [mail] = office.posted.splice(0);
    expect(mail!.for).toEqual(['grace@home.example']);
    expect(mail!.raw).toMatch(/^Subject: The notes that you asked for\r$/m);
    expect(mail!.raw).not.toContain('Zebedee');
    const [, text] = /Content-Type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(mail!.raw)!;
    const words = quotedPrintable(text!);
    expect(words).toContain('Allowance for looking after the child (the child)');
    expect(words).toContain('https://www.legislation.gov.uk');
    const [, paper] = /filename=summary\.pdf[^]*?\r\n\r\n([^]*?)\r\n--/.exec(mail!.raw)!;
    const { pages, marked } = await readPaper(Buffer.from(paper!, 'base64'));
    expect(marked).toBe(true);
    expect(pages.join('')).toContain('Allowance for looking after the child');
  });

  test('leaves the address in no cookie and on no page', async () => {
    const sent = await visitor.send('grace@home.example');
    expect([...sent.headers].join()).not.toContain('grace');
    expect(await (await visitor.get('/results/email/sent')).text()).not.toContain('grace');
    expect(await (await visitor.get('/results/email')).text()).not.toContain('grace');
    office.posted.splice(0);
  });

  test('is refused where what was typed in is not one address', async () => {
    const refused = await visitor.send('a@b.example, c@d.example');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Enter an email address');
    expect(office.posted).toEqual([]);
  });

  test('says so where the mail server knows no such address', async () => {
    const refused = await visitor.send('grace@unknown.example');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Check that it is right');
  });

  test('can be asked for five times an hour from one place, and no more', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await visitor.send('grace@home.example')).status);
    expect(statuses).toContain(429);
    expect(office.posted.splice(0).length).toBeLessThan(4);
  });
});

describe('without a mail server', () => {
  const checker = checkerForTests();
  const visitor = visitorOf(checker);

  test('no email is offered, and its page leads back to the answer', async () => {
    expect(await (await visitor.get('/results')).text()).not.toContain('email');
    const { status, headers } = await visitor.get('/results/email');
    expect([status, headers.get('location')]).toEqual([303, '/results']);
  });
});

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
