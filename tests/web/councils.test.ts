import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { emptyJourney, placeOf, withTold, type Journey } from '@kith/checker/testing';

import { post } from '../support/posted.ts';
import { checkerForTests } from './support/checker.ts';

/** Machines that run tests are busy. */
jest.setTimeout(60_000);

const PUBLISH = `mutation ($input: LocalOfferPublishInput!) {
  localOfferPublish(input: $input) { userErrors { message } }
}`;
const OFFER = {
  offerFor: 'KINSHIP_CARERS',
  approach: 'We look at what the child needs.\n\nWe <b>listen</b>.',
  services: [
    { about: 'MONEY', title: 'Starting money', says: 'Up to £300 for a bed.', givenBy: 'COUNCIL' },
    {
      about: 'MONEY',
      title: 'Help with benefits',
      says: 'A charity looks with you.',
      givenBy: 'OTHERS',
      page: 'https://charity.example/help',
    },
  ],
  contact: { says: 'Kinship team', phone: '01632 960 114' },
  from: '2026-06-29',
  why: 'The cabinet agreed it.',
  idempotencyKey: 'leeds-1',
};

describe('councils in the checker', () => {
  const checker = checkerForTests();
  const read = async (path: string, journey: Journey = emptyJourney): Promise<string> => {
    const cookie = checker.cookiesOf(journey).map(({ name, value }) => `${name}=${value}`);
    return (await fetch(checker.url + path, { headers: { cookie: cookie.join('; ') } })).text();
  };
  const main = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

  beforeAll(async () => {
    const body = { query: PUBLISH, variables: { input: OFFER } };
    const published = await post(checker.gatewayUrl, body, { 'x-kith-council': 'E08000035' });
    const refused = JSON.stringify(published.body);
    if (refused !== '{"data":{"localOfferPublish":{"userErrors":[]}}}') throw new Error(refused);
  });

  test('show what they have published, as plain text, with whom to ask', async () => {
    const html = main(await read('/councils/E08000035'));
    for (const says of ['Starting money', 'Up to £300 for a bed.', 'not from the council', 'Kinship team'])
      expect(html).toContain(says);
    expect(html).toContain('href="tel:01632960114"');
    expect(html).toContain('href="https://charity.example/help"');
    expect(html).toContain('We &lt;b&gt;listen&lt;/b&gt;.');
    expect(html).toContain('29 June 2026');
  });

  test('without an offer here show what the law asks of each, and words to ask for it', async () => {
    const html = main(await read('/councils/E10000003'));
    expect(html).toContain('Cambridgeshire has not put its offer into this checker yet');
    expect(html).toContain('Please send me the kinship local offer of Cambridgeshire');
    expect(html).toContain('Please send me the local offer for care leavers of Cambridgeshire');
    expect(html).toContain('https://www.legislation.gov.uk/ukpga/2017/16/section/2');
  });

  test('that have published one offer only show the law beside the other', async () => {
    const html = main(await read('/councils/E08000035'));
    expect(html).toContain('Please send me the local offer for care leavers of Leeds');
    expect(html).not.toContain('Please send me the kinship local offer');
  });

  test('are found by the name of a district, which leads to its county', async () => {
    const found = await fetch(`${checker.url}/councils?name=fenland`, { redirect: 'manual' });
    expect(found.headers.get('location')).toBe('/councils/E10000003');
    expect(await read('/questions/council', { ...emptyJourney, who: 'CARER' })).toContain(
      '<option value="E10000003">Fenland (in Cambridgeshire)</option>',
    );
  });

  test('that house people are districts where there are any, and else the council itself', async () => {
    const html = await read('/questions/housing-authority', { ...emptyJourney, who: 'CARE_LEAVER' });
    expect(html).toContain('<option value="E07000010">Fenland (in Cambridgeshire)</option>');
    expect(html).toContain('<option value="E08000035">Leeds</option>');
    expect(html).not.toContain('value="E10000003"');
  });

  test('that house people stand in the list once each, and the rules know them', async () => {
    const html = await read('/questions/housing-authority', { ...emptyJourney, who: 'CARE_LEAVER' });
    const codes = [...html.matchAll(/<option value="(E\d{8})"/g)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(280);
    expect(new Set(codes).size).toBe(codes.length);
    const told = ([fact, answer]: readonly [string, string], journey: Journey) =>
      withTold(journey, { place: placeOf(fact)! }, answer);
    for (const code of codes.filter((_, index) => index % 40 === 0)) {
      const about = told(['careLeaver.dateOfBirth', '2006-02-02'], { ...emptyJourney, who: 'CARE_LEAVER' });
      const { decided, undecided } = await checker.asking.soFar(
        told(['careLeaver.housingAuthority', code], about),
        '2026-11-21',
      );
      expect(decided + undecided).toBeGreaterThan(10);
    }
  });

  test('are a door of the answer, once the person has said which is theirs', async () => {
    const place = { place: placeOf('carer.council')! };
    const carer = withTold({ ...emptyJourney, who: 'CARER', children: [{ ref: 'a' }] }, place, 'E08000035');
    const journey = withTold(carer, { place: placeOf('carer.childrenComplete')! }, 'YES');
    expect(await read('/results', journey)).toContain('href="/councils/mine"');
    expect(await read('/councils/mine', journey)).toContain('What Leeds offers');
  });
});
