import { describe, expect, it } from '@jest/globals';
import type { Citation } from '@kith/policy';

import { arrangementsInLaw } from './before-an-order/arrangements.ts';
import { benefitTreatment } from './before-an-order/benefit-treatment.ts';
import { sourcesBeside } from './sources-beside.ts';
import * as sources from './sources.ts';

const provisions = (cited: readonly Citation[]) => cited.map(({ provision }) => provision);

describe('the sources of what is said beside the determinations', () => {
  it('hold what every sentence of the comparison before an order rests on', () => {
    const said = [
      ...Object.values(arrangementsInLaw).flatMap(({ parentalResponsibility, legalAid, ends }) => [
        parentalResponsibility,
        legalAid,
        ...ends,
      ]),
      ...Object.values(benefitTreatment).flat(),
    ];
    expect(said.length).toBeGreaterThan(12);
    for (const { says, cite } of said) {
      expect([says, cite.length]).toEqual([says, expect.any(Number)]);
      for (const one of cite) expect(sourcesBeside).toContain(one);
    }
  });

  it('hold what the reading of the facts and the sums takes for granted, for a lawyer to confirm', () => {
    expect(provisions(sourcesBeside)).toEqual(
      expect.arrayContaining([
        's9(1)',
        'responsible council',
        'looked after before',
        'reg 9(a)',
        'several children',
        'standard 28',
        'Child Benefit',
        'ground 1, as reported',
      ]),
    );
  });

  it('say for each arrangement how benefits treat it: four notes for guardianship, two for the others', () => {
    expect(Object.entries(benefitTreatment).map(([arrangement, notes]) => [arrangement, notes.length])).toEqual([
      ['INFORMAL', 2],
      ['LIVES_WITH_ORDER', 2],
      ['SPECIAL_GUARDIANSHIP', 4],
      ['KINSHIP_FOSTERING', 2],
    ]);
  });

  it('can be looked up: each has an address and the day on which it was read', () => {
    for (const { url, checkedOn } of sourcesBeside) {
      expect(url).toMatch(/^https:\/\/[\w.]+\.(uk|org)\/./);
      expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});

describe('a source of the rules', () => {
  const cited = Object.entries(sources).map(
    ([name, source]) => [name, 'read' in source ? source.read('s1') : source] as const,
  );

  it.each(cited)('%s has a name and an address of its own', (_, { instrument, url, checkedOn }) => {
    expect(instrument).toMatch(/[\w)]$/);
    expect(url).toMatch(/^https:\/\/[\w.]+\.(uk|org)\//);
    expect(checkedOn).toBe('2026-11-21');
    expect(cited.filter(([, other]) => other.url === url).map(([, other]) => other.instrument)).toEqual(
      cited.filter(([, other]) => other.instrument === instrument).map(([, other]) => other.instrument),
    );
  });

  it.each(cited.filter(([, { url }]) => url.startsWith('https://www.legislation.gov.uk/')))(
    '%s that is law is found by its year and number',
    (_, { url }) => {
      expect(url).toMatch(/\/(ukpga|uksi)\/\d{4}\/\d+(\/section\/\d+)?$/);
    },
  );

  it('that is a decision of the Ombudsman is found by its number', () => {
    const cases = [sources.bradfordCase, sources.barkingCase, sources.wirralCase];
    expect(cases.map(({ url }) => url.split('/').at(-1))).toEqual(['23-010-632', '20-004-109', '19-003-548']);
    expect(cases.map(({ provision }) => provision)).toEqual(['23 010 632', '20 004 109', '19 003 548']);
  });
});
