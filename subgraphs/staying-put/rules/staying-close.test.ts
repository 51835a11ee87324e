import { describe, expect, it } from '@jest/globals';
import { commencementOf, type ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, qualifying } from '@kith/care-status/testing';
import { compile, day, type Route } from '@kith/policy';
import { parametersFrom } from '@kith/policy/load';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { careLeaverCouncil } from '@kith/circumstances';

import * as rules from './index.ts';
import { stayingClose, stayingCloseSupport } from './staying-close.ts';

const decide = decidingBy(rules);
const fromHome: ToldCareLeaver = {
  ...ava,
  carePeriods: [{ ...ava.carePeriods![0]!, placement: 'K2' }],
  stayingOn: { wantsChildrensHome: 'YES' },
};

describe('Staying Close (Children’s Wellbeing and Schools Act 2026 s7)', () => {
  it('is shown as coming, and today is only what a council’s own scheme gives', () => {
    const { determination } = decide(ava, 'STAYING_CLOSE');
    expect(determination).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      route: { code: 'STAYING_CLOSE_PILOT' },
      status: 'PILOT',
    });
    expect(determination.routes[0]).toMatchObject({ status: 'ENACTED_NOT_COMMENCED', met: 'YES', gives: undefined });
  });

  it('under the Review is a home in or near the children’s home to 23, for those who leave one', () => {
    expect(decide(fromHome, 'STAYING_CLOSE', { policy: 'review-2022' }).determination.route?.code).toBe(
      'REVIEW_STAYING_CLOSE_TO_23',
    );
    expect(decide(ava, 'STAYING_CLOSE', { policy: 'review-2022' }).determination.route?.code).toBe(
      'STAYING_CLOSE_PILOT',
    );
  });

  it('is not for a qualifying care leaver', () => {
    expect(decide(qualifying, 'STAYING_CLOSE').determination.outcome).toBe('NOT_ENTITLED');
  });
});

describe('commencing Staying Close', () => {
  const file = new URL('./parameters/statuses.yml', import.meta.url);

  /** The rules with one more entry in the file of statuses. */
  function commencedBy(value: string): (council: string, asOf: string) => string {
    const cite = `cite: { instrument: 'Commencement regulations', provision: 'reg 2', url: 'https://www.legislation.gov.uk/', checkedOn: '2027-01-02', reading: read }`;
    const folder = mkdtempSync(join(tmpdir(), 'commencement-'));
    const copy = join(folder, 'statuses.yml');
    writeFileSync(
      copy,
      `${readFileSync(file, 'utf8')}    - { from: '2027-04-01', knownFrom: '2027-01-02', value: ${value}, ${cite} }\n`,
    );
    const duty = commencementOf(parametersFrom(pathToFileURL(copy)), 'staying-close-duty');
    const route: Route = {
      ...stayingCloseSupport,
      status: duty.status,
      when: duty.startedAt(careLeaverCouncil, 'The law has started for your council'),
    };
    const compiled = compile({ ...stayingClose, routes: { england: [route], 'review-2022': [route] } }, 'england');
    return (council, asOf) =>
      compiled.outcome({
        answers: { [careLeaverCouncil.code]: council },
        asOf: day(asOf),
        knownOn: day('2027-06-01'),
        settings: new Map(),
      }).outcome;
  }

  it('is one more dated entry of data', () => {
    const outcome = commencedBy('{ status: IN_FORCE }');
    expect(outcome('E10000014', '2027-03-31')).toBe('NOT_ENTITLED');
    expect(outcome('E10000014', '2027-04-01')).toBe('ENTITLED');
  });

  it('may be for some areas only', () => {
    const outcome = commencedBy('{ status: IN_FORCE, areas: [E06000034] }');
    expect(outcome('E06000034', '2027-04-01')).toBe('ENTITLED');
    expect(outcome('E10000014', '2027-04-01')).toBe('NOT_ENTITLED');
  });
});
