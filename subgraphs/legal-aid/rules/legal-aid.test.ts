import { describe, expect, test } from '@jest/globals';

import { alone, answer, decided, grandchild, NOTHING, withIncome, withSavings } from '../testing/carer.ts';

const court = 'LEGAL_REPRESENTATION';
const advice = 'LEGAL_HELP';
const rich = alone(withSavings(5_000_000));

describe('legal aid for a grandparent who applies for special guardianship in a private case', () => {
  const child = grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP' });

  test('covers the case since 1 May 2023 without evidence of abuse, and not the day before', () => {
    expect(answer('LEGAL_AID_SCOPE', { child, on: '2023-05-01' })).toEqual(['ENTITLED', 'SPECIAL_GUARDIANSHIP']);
    expect(answer('LEGAL_AID_SCOPE', { child, on: '2023-04-30' })).toEqual(['COUNCIL_DECIDES', 'EXCEPTIONAL_CASE']);
  });

  test('tests means: with no income and no savings there is nothing to pay', () => {
    expect(answer(court, { child })).toEqual(['ENTITLED', 'NOTHING_TO_PAY']);
    expect(answer('LEGAL_AID_MEANS_COURT', { child })).toEqual(['ENTITLED', 'NOTHING_TO_PAY']);
    expect(answer(advice, { child })).toEqual(['ENTITLED', 'ADVICE']);
  });

  test('refuses somebody with £50,000 in savings', () => {
    expect(answer(court, { child, carer: rich })[0]).toBe('NOT_ENTITLED');
    expect(answer(advice, { child, carer: rich })[0]).toBe('NOT_ENTITLED');
    expect(answer('LEGAL_AID_SCOPE', { child, carer: rich })[0]).toBe('ENTITLED');
  });

  test('asks a contribution between the limits, and nothing for advice', () => {
    const carer = alone(withIncome(50_000));
    expect(answer(court, { child, carer })).toEqual(['ENTITLED', 'CONTRIBUTION']);
    expect(answer(advice, { child, carer })).toEqual(['ENTITLED', 'ADVICE']);
    const { award } = decided(court, { child, carer });
    expect(award?.notes.map(({ says }) => says)).toContainEqual(expect.stringContaining('waived since 27 June 2025'));
  });

  test('passes income that equals a limit and refuses a penny more', () => {
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: alone(withIncome(31_500)) })[1]).toBe('NOTHING_TO_PAY');
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: alone(withIncome(31_501)) })[1]).toBe('CONTRIBUTION');
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: alone(withIncome(73_300)) })[1]).toBe('CONTRIBUTION');
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: alone(withIncome(73_301)) })[0]).toBe('NOT_ENTITLED');
    expect(answer('LEGAL_AID_MEANS_ADVICE', { child, carer: alone(withIncome(73_300)) })[0]).toBe('ENTITLED');
    expect(answer('LEGAL_AID_MEANS_ADVICE', { child, carer: alone(withIncome(73_301)) })[0]).toBe('NOT_ENTITLED');
  });

  test('skips the tests of income on Universal Credit, and never that of savings', () => {
    const finances = { benefit: 'UNIVERSAL_CREDIT' } as const;
    expect(answer(court, { child, carer: { ...alone(withIncome(400_000)), finances } })).toEqual([
      'ENTITLED',
      'NOTHING_TO_PAY',
    ]);
    expect(answer(court, { child, carer: { ...rich, finances } })[0]).toBe('NOT_ENTITLED');
  });

  test('leaves out up to £100,000 of the savings of somebody of 60 or over with little income', () => {
    const carer = alone({ ...withSavings(10_800_000), sixtyOrOver: 'YES' });
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer })).toEqual(['ENTITLED', 'CONTRIBUTION']);
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer: alone(withSavings(10_800_000)) })[0]).toBe('NOT_ENTITLED');
  });

  test('judges the chances by the private-law test: 45% or better, and a private payer would go on', () => {
    const withLegal = (legal: object) => grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP', ...legal });
    expect(answer('LEGAL_AID_MERITS', { child })).toEqual(['ENTITLED', 'PRIVATE_LAW']);
    expect(answer('LEGAL_AID_MERITS', { child: withLegal({ prospects: 'MARGINAL' }) })).toEqual([
      'ENTITLED',
      'PRIVATE_LAW',
    ]);
    expect(answer('LEGAL_AID_MERITS', { child: withLegal({ prospects: 'POOR' }) })[0]).toBe('NOT_ENTITLED');
    expect(answer('LEGAL_AID_MERITS', { child: withLegal({ privatePayer: 'NO' }) })[0]).toBe('NOT_ENTITLED');
    expect(answer(court, { child: withLegal({ prospects: 'POOR' }) })[0]).toBe('NOT_ENTITLED');
  });

  test('leaves the decision to the Legal Aid Agency where no lawyer has said what the chances are', () => {
    const notAsked = grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP', prospects: 'NOT_ASSESSED' });
    expect(answer(court, { child: notAsked })).toEqual(['COUNCIL_DECIDES', 'AGENCY_DECIDES']);
    expect(answer('LEGAL_AID_MERITS', { child: notAsked })).toEqual(['COUNCIL_DECIDES', 'NOT_LOOKED_AT_YET']);
  });

  test('leaves it to the Agency where somebody else keeps the carer, since it may count what that person has', () => {
    const carer = alone({ ...NOTHING, maintainedByAnother: 'YES' });
    expect(answer('LEGAL_AID_MEANS_COURT', { child, carer })).toEqual(['COUNCIL_DECIDES', 'MAINTAINED']);
    expect(answer(court, { child, carer })).toEqual(['COUNCIL_DECIDES', 'AGENCY_DECIDES']);
    expect(answer(advice, { child, carer })).toEqual(['COUNCIL_DECIDES', 'MAINTAINED']);
  });
});

describe('legal aid for parents and others with parental responsibility', () => {
  const parent = { relationship: 'PARENT' } as const;

  test('opposing special guardianship: no means test in court since 1 May 2023, and one for advice', () => {
    const child = grandchild({ stage: 'OPPOSING_SPECIAL_GUARDIANSHIP' }, parent);
    expect(answer(court, { child, carer: rich })).toEqual(['ENTITLED', 'OPPOSING_GUARDIANSHIP_EXEMPT']);
    expect(answer('LEGAL_AID_MERITS', { child, carer: rich })).toEqual(['ENTITLED', 'IMPORTANCE']);
    expect(answer(advice, { child, carer: rich })[0]).toBe('NOT_ENTITLED');
    expect(answer(court, { child, carer: rich, on: '2023-04-30' })[0]).toBe('NOT_ENTITLED');
  });

  test('says that the child has a lawyer of their own in care proceedings, and says it nowhere else', () => {
    const notes = (stage: 'CARE_PROCEEDINGS' | 'APPLYING_SPECIAL_GUARDIANSHIP') =>
      decided('LEGAL_AID_SCOPE', { child: grandchild({ stage }) }).award?.notes.map(({ says }) => says);
    const ownLawyer = expect.stringContaining('The child has a lawyer of their own');
    expect(notes('CARE_PROCEEDINGS')).toContainEqual(ownLawyer);
    expect(notes('APPLYING_SPECIAL_GUARDIANSHIP')).not.toContainEqual(ownLawyer);
  });

  test('in care proceedings: neither means nor merits test in court, for a special guardian too', () => {
    const legal = { stage: 'CARE_PROCEEDINGS', prospects: 'POOR' } as const;
    const guardian = grandchild(legal, { arrangement: 'SPECIAL_GUARDIANSHIP' });
    for (const child of [grandchild(legal, parent), guardian]) {
      expect(answer(court, { child, carer: rich, on: '2019-01-01' })).toEqual(['ENTITLED', 'CARE_PROCEEDINGS_EXEMPT']);
      expect(answer('LEGAL_AID_MERITS', { child, carer: rich })).toEqual(['ENTITLED', 'NO_TEST']);
      expect(answer(advice, { child, carer: rich })[0]).toBe('NOT_ENTITLED');
    }
  });

  test('on a notice that care proceedings may start: help outside court without a means test', () => {
    const child = grandchild({ stage: 'PRE_PROCEEDINGS' }, parent);
    expect(answer(advice, { child, carer: rich })).toEqual(['ENTITLED', 'ON_NOTICE']);
    expect(answer('LEGAL_AID_MEANS_ADVICE', { child, carer: rich })).toEqual(['ENTITLED', 'NOTICE_EXEMPT']);
    expect(answer(court, { child })[0]).toBe('NOT_ENTITLED');
    expect(answer(advice, { child: grandchild({ stage: 'PRE_PROCEEDINGS' }), carer: rich })[0]).toBe('NOT_ENTITLED');
  });
});

describe('legal aid for a relative in care proceedings', () => {
  const child = grandchild(
    { stage: 'CARE_PROCEEDINGS', prospects: 'BORDERLINE', privatePayer: 'NO' },
    { order: { appliedFor: 'SPECIAL_GUARDIANSHIP' } },
  );

  test('covers the case throughout, tests means, and takes borderline chances', () => {
    expect(answer(court, { child, on: '2019-06-01' })).toEqual(['ENTITLED', 'NOTHING_TO_PAY']);
    expect(answer('LEGAL_AID_MERITS', { child })).toEqual(['ENTITLED', 'PUBLIC_LAW']);
    expect(answer(court, { child, carer: rich })[0]).toBe('NOT_ENTITLED');
  });

  test('does not look at the chances of somebody who asks for no order', () => {
    const joined = grandchild({ stage: 'CARE_PROCEEDINGS', prospects: 'POOR' }, { order: { appliedFor: 'NONE' } });
    expect(answer('LEGAL_AID_MERITS', { child: joined })).toEqual(['ENTITLED', 'IMPORTANCE']);
  });

  test('treats an application heard with care proceedings like them, before May 2023 too', () => {
    const related = grandchild({ stage: 'APPLYING_SPECIAL_GUARDIANSHIP', relatedToCareProceedings: 'YES' });
    expect(answer('LEGAL_AID_SCOPE', { child: related, on: '2015-01-01' })).toEqual(['ENTITLED', 'CARE_PROCEEDINGS']);
    const lives = grandchild({ stage: 'APPLYING_CHILD_ARRANGEMENTS', relatedToCareProceedings: 'YES' });
    expect(answer('LEGAL_AID_SCOPE', { child: lives })).toEqual(['ENTITLED', 'CARE_PROCEEDINGS']);
  });
});

describe('legal aid for a child arrangements order, and for those who have an order', () => {
  test('a private case about a child arrangements order is covered only with evidence of abuse', () => {
    const without = grandchild({ stage: 'APPLYING_CHILD_ARRANGEMENTS' });
    const withEvidence = grandchild({ stage: 'APPLYING_CHILD_ARRANGEMENTS', abuseEvidence: 'YES' });
    expect(answer('LEGAL_AID_SCOPE', { child: without })).toEqual(['COUNCIL_DECIDES', 'EXCEPTIONAL_CASE']);
    expect(answer(court, { child: without })).toEqual(['COUNCIL_DECIDES', 'EXCEPTIONAL_CASE']);
    expect(answer('LEGAL_AID_SCOPE', { child: withEvidence })).toEqual(['ENTITLED', 'ABUSE']);
    expect(answer(court, { child: withEvidence })).toEqual(['ENTITLED', 'NOTHING_TO_PAY']);
    expect(answer(court, { child: withEvidence, carer: rich })[0]).toBe('NOT_ENTITLED');
  });

  test('a special guardian who defends the order is covered and tested, and is told that this is an inference', () => {
    const child = grandchild({ stage: 'DEFENDING_SPECIAL_GUARDIANSHIP' }, { arrangement: 'SPECIAL_GUARDIANSHIP' });
    const scope = decided('LEGAL_AID_SCOPE', { child });
    expect([scope.outcome, scope.route?.code]).toEqual(['ENTITLED', 'SPECIAL_GUARDIANSHIP_DEFENCE']);
    expect(scope.award?.notes.map(({ says }) => says)).toContainEqual(expect.stringContaining('strong inference'));
    expect(answer(court, { child })).toEqual(['ENTITLED', 'NOTHING_TO_PAY']);
    expect(answer(court, { child, carer: rich })[0]).toBe('NOT_ENTITLED');
    expect(answer('LEGAL_AID_MERITS', { child })).toEqual(['ENTITLED', 'PRIVATE_LAW']);
    expect(answer(advice, { child })).toEqual(['ENTITLED', 'DEFENCE_ADVICE']);
  });

  test('a special guardian who answers an application for contact alone is not covered without evidence', () => {
    const legal = { stage: 'CONTACT_APPLICATION' } as const;
    const order = { arrangement: 'SPECIAL_GUARDIANSHIP' } as const;
    expect(answer('LEGAL_AID_SCOPE', { child: grandchild(legal, order) })).toEqual([
      'COUNCIL_DECIDES',
      'EXCEPTIONAL_CASE',
    ]);
    expect(answer('LEGAL_AID_SCOPE', { child: grandchild({ ...legal, abuseEvidence: 'YES' }, order) })[0]).toBe(
      'ENTITLED',
    );
  });

  test('advice is covered while thinking about special guardianship, and not about fostering', () => {
    const thinking = (considering: 'SPECIAL_GUARDIANSHIP' | 'FOSTERING') =>
      grandchild({ stage: 'THINKING', considering });
    expect(answer(advice, { child: thinking('SPECIAL_GUARDIANSHIP') })).toEqual(['ENTITLED', 'ADVICE']);
    expect(answer(advice, { child: thinking('FOSTERING') })).toEqual(['COUNCIL_DECIDES', 'EXCEPTIONAL_CASE']);
    expect(answer(court, { child: thinking('SPECIAL_GUARDIANSHIP') })[0]).toBe('NOT_ENTITLED');
  });

  test('advice on fostering is covered with evidence of abuse, before a private case', () => {
    const child = grandchild({ stage: 'THINKING', considering: 'FOSTERING', abuseEvidence: 'YES' });
    expect(answer('LEGAL_AID_SCOPE', { child })[0]).toBe('ENTITLED');
  });

  test('nothing is covered where there is no question for a lawyer', () => {
    const child = grandchild({ stage: 'NONE' });
    for (const code of ['LEGAL_AID_SCOPE', advice, court]) expect(answer(code, { child })[0]).toBe('NOT_ENTITLED');
  });
});
