import { describe, expect, jest, test } from '@jest/globals';
import { emptyJourney, placeOf, withTold, type Journey } from '@kith/checker/testing';

import { checkerForTests } from './support/checker.ts';

/** Machines that run tests are busy. */
jest.setTimeout(60_000);

const told = (journey: Journey, fact: string, answer: string, ref?: string) =>
  withTold(journey, { place: placeOf(fact)!, ref }, answer);
const careLeaver = ['careLeaver.dateOfBirth', 'careLeaver.council'].reduce(
  (journey, fact) => told(journey, fact, fact.endsWith('council') ? 'E08000035' : '2008-03-03'),
  { ...emptyJourney, who: 'CARE_LEAVER' } as Journey,
);
const family = told(
  told({ ...emptyJourney, who: 'CARER', children: [{ ref: 'a' }] }, 'carer.council', 'E06000035'),
  'carer.childrenComplete',
  'YES',
);

describe.each([
  ['ar', 'rtl', 'متى بدأ تدريبك المهني؟'],
  ['uk', 'ltr', 'Коли воно почалося?'],
])('a page read in %s', (code, direction, question) => {
  const checker = checkerForTests();
  async function read(path: string, journey: Journey): Promise<string> {
    const cookies = checker.cookiesOf(journey).map(({ name, value }) => `${name}=${value}`);
    const reply = await fetch(checker.url + path, {
      headers: { cookie: [...cookies, `kith-language=${code}`].join('; ') },
    });
    expect(reply.status).toBe(200);
    return reply.text();
  }
  const main = (html: string): string => /<main[^>]*>/.exec(html)![0];

  test('is in that language from its frame to the questions of a care leaver', async () => {
    const html = await read('/questions/apprenticeship-started-on', careLeaver);
    expect(html).toContain(`<html lang="${code}" dir="${direction}"`);
    expect(html).toContain(question);
    expect(html).not.toContain('lang="en" dir="ltr">');
    expect(main(html)).not.toContain('lang=');
  });

  test('says of a question about legal aid that it is in English', async () => {
    const html = await read('/children/1/questions/legal-abuse-evidence', family);
    expect(html).toContain('<div lang="en" dir="ltr">');
    expect(html).toMatch(/<div lang="en" dir="ltr">[^]*Do you have proof[^]*I do not know[^]*<\/div>/);
  });

  test('says of the answer that it is in English, and what its headings mean', async () => {
    const html = await read('/results', family);
    expect(main(html)).toContain('lang="en" dir="ltr"');
    expect(html).toMatch(new RegExp(`<aside class="kith-guide[^"]*" lang="${code}" dir="${direction}"`));
    expect(html).toContain('We need to know more');
  });

  test('says that a translator has still to look at it', async () => {
    expect(await read('/', emptyJourney)).toContain('class="kith-notice"');
  });
});
