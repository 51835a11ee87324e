import { describe, expect, it } from '@jest/globals';

import { againstChildrensServices, againstHousingAuthority, sources } from './index.ts';

describe('the sources of the rules for care leavers', () => {
  const instruments = Object.entries(sources).flatMap(([name, source]) =>
    'read' in source ? [[name, source.read('s1')] as const] : [],
  );

  it('are at these addresses', () => {
    const at = Object.fromEntries(instruments.map(([name, { url }]) => [name, url.replace('https://', '')]));
    expect(at).toEqual({
      childrenAct: 'www.legislation.gov.uk/ukpga/1989/41',
      careLeaversRegulations: 'www.legislation.gov.uk/uksi/2010/2571',
      carePlanningRegulations: 'www.legislation.gov.uk/uksi/2010/959',
      schoolsAct: 'www.legislation.gov.uk/ukpga/2026/21',
      housingAct: 'www.legislation.gov.uk/ukpga/1996/52',
      priorityNeedOrder: 'www.legislation.gov.uk/uksi/2002/2051',
      registerRegulations: 'www.legislation.gov.uk/uksi/2025/706',
      higherEducationRegulations: 'www.legislation.gov.uk/uksi/2009/2274',
      localGovernmentFinanceAct: 'www.legislation.gov.uk/ukpga/1992/14',
      familyLawReformAct: 'www.legislation.gov.uk/ukpga/1969/46/section/9',
      review: 'www.gov.uk/government/publications/independent-review-of-childrens-social-care-final-report',
      transitionGuidance:
        'www.gov.uk/government/publications/children-act-1989-transition-to-adulthood-for-care-leavers',
      homelessnessCode: 'www.gov.uk/guidance/homelessness-code-of-guidance-for-local-authorities',
      ombudsman: 'www.lgo.org.uk/make-a-complaint',
      courts: 'caselaw.nationalarchives.gov.uk/',
    });
  });

  it('say on which day they were read', () => {
    expect(new Set(instruments.map(([, { checkedOn }]) => checkedOn))).toEqual(new Set(['2026-11-21']));
    expect(sources.attainsAge).toMatchObject({ provision: 's9(1)', reading: 'read' });
  });
});

describe('how a care leaver challenges a decision', () => {
  const steps = (challenge: typeof againstChildrensServices) =>
    challenge.map(({ within, cite }) => [
      within,
      ...cite.map(({ instrument, provision }) => `${instrument} ${provision}`),
    ]);

  it('of children’s services: by a complaint, then the Ombudsman, then a court', () => {
    expect(steps(againstChildrensServices)).toEqual([
      [undefined, 'Children Act 1989 s24D'],
      ['12 months, normally', 'Local Government and Social Care Ombudsman time limit'],
      ['3 months', 'Court judgments judicial review'],
    ]);
  });

  it('about homelessness: by a review within 21 days, then the county court', () => {
    expect(steps(againstHousingAuthority)).toEqual([
      ['21 days from the day you are told', 'Housing Act 1996 s202(3)'],
      ['21 days from the review decision', 'Housing Act 1996 s204'],
    ]);
  });
});
