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
  {
    code: 'ar',
    direction: 'rtl',
    question: 'متى بدأ تدريبك المهني؟',
    legal: 'هل لديك دليل',
    home: 'دار أطفال',
    wrong: 'راجع التاريخين: الأمر صدر قبل ولادة الطفل.',
  },
  {
    code: 'uk',
    direction: 'ltr',
    question: 'Коли воно почалося?',
    legal: 'Чи маєте ви докази',
    home: 'Дитячий будинок',
    wrong: 'Перевірте обидві дати: рішення ухвалено до народження дитини.',
  },
])('a page read in $code', ({ code, direction, question, legal, home, wrong }) => {
  const checker = checkerForTests();
  async function read(path: string, journey: Journey, status = 200): Promise<string> {
    const cookies = checker.cookiesOf(journey).map(({ name, value }) => `${name}=${value}`);
    const reply = await fetch(checker.url + path, {
      headers: { cookie: [...cookies, `kith-language=${code}`].join('; ') },
    });
    expect(reply.status).toBe(status);
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

  test('asks about legal aid in that language too', async () => {
    const html = await read('/children/1/questions/legal-abuse-evidence', family);
    expect(html).toContain(legal);
    expect(html).not.toContain('lang="en" dir="ltr">');
  });

  test('names the kinds of home in it, under a heading about homes and not about councils', async () => {
    const html = await read('/lists/care-periods/add', careLeaver);
    const chooser = /<select[^>]*id="placement"[^]*?<\/select>/.exec(html)![0];
    expect(chooser).toContain(`<option value="K2">${home}</option>`);
    expect(chooser).not.toContain('data-kith-councils');
  });

  test('says in it which answers cannot all be true', async () => {
    const born = told(family, 'child.dateOfBirth', '2025-02-03', 'a');
    const html = await read('/results', told(born, 'child.order.madeOn', '2020-05-06', 'a'), 422);
    expect(html).toContain(`<li>${wrong}</li>`);
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
