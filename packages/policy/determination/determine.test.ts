import { describe, expect, test } from '@jest/globals';

import type { Amount } from '../amounts/amount.ts';
import { compile } from '../compile.ts';
import { isYes } from '../conditions/tests.ts';
import { day } from '../day.ts';
import { yesNoFact } from '../facts/fact.ts';
import {
  act,
  agrees,
  atHome,
  born,
  council,
  example,
  guardianOfNine,
  inLaw,
  income,
  order,
  situation,
  status,
  underReview,
} from '../testing/example.ts';

describe('A determination', () => {
  const said = inLaw.determine(situation(guardianOfNine));

  test('names the route, its outcome and its status', () => {
    expect(said).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      possibleOutcomes: ['COUNCIL_DECIDES'],
      status: 'IN_FORCE',
    });
    expect(said.route?.code).toBe('GUARDIAN');
    expect(said.nextSteps).toEqual([{ says: 'Ask for GUARDIAN.', who: 'your council' }]);
  });

  test('shows how the sum was reached, and the lines add up', () => {
    expect(said.award?.lines).toEqual([
      { says: 'Weekly rate', pence: 16_000, cite: [act.read('Sch 2')] },
      { says: 'Income over the limit', pence: -3_000, cite: [] },
    ]);
    expect([said.award?.least, said.award?.most]).toEqual([13_000, 13_000]);
    expect(said.award?.notes.map(({ says }) => says)).toEqual(['Reviewed every year.']);
  });

  test('tells every condition of every route in order, with its depth', () => {
    expect(said.because.map(({ depth, says, met }) => `${depth} ${says}: ${met}`)).toEqual([
      '0 Any order: YES',
      '1 There is an order: YES',
      '1 Is 25: NO',
      '0 The pilot: NO',
      '1 Your council is in the pilot: NO',
      '1 The child is under 18: YES',
      '1 The child lives with you: YES',
      '0 A special guardian who agrees to report changes: YES',
      '1 There is a special guardianship order: YES',
      '1 You agree to report changes: YES',
      '1 The child is under 18: YES',
      '1 The child has not left: YES',
      '2 The child has left: NO',
      '3 The child lives with you: YES',
    ]);
  });

  test('shows a recommended route that is met and gives nothing in law', () => {
    expect(said.routes[0]).toMatchObject({ met: 'YES', status: 'RECOMMENDED', gives: undefined, award: undefined });
  });

  test('gives under the Review what it recommends', () => {
    const reviewed = underReview.determine(situation(guardianOfNine));
    expect(reviewed).toMatchObject({
      outcome: 'ENTITLED',
      status: 'RECOMMENDED',
      award: { least: 16_000, most: 16_000 },
    });
  });

  test('cites each source once: conditions, remarks, figures and what to do otherwise', () => {
    const provisions = said.sources.map(({ provision }) => provision);
    expect(new Set(provisions).size).toBe(provisions.length);
    expect(provisions).toEqual(expect.arrayContaining(['s1', 's2', 's3', 's5', 's9', 's10', 'Sch 2']));
    expect(provisions).not.toContain('Sch 1');
  });

  test('names the setting that counted, with its version where the council has its own', () => {
    expect(said.settingsUsed).toEqual([{ code: 'rate', version: undefined }]);
    const own = {
      from: day('2026-01-01'),
      knownFrom: day('2026-01-01'),
      value: 17_500,
      cite: act.read('Scheme'),
      version: 'v3',
    };
    const withOwn = inLaw.determine(situation(guardianOfNine, '2026-06-01', new Map([['rate', [own]]])));
    expect(withOwn.award?.least).toBe(14_500);
    expect(withOwn.settingsUsed).toEqual([{ code: 'rate', version: 'v3' }]);
  });

  test('gives the exact range where the income is not known, without lines', () => {
    const open = inLaw.determine(situation({ ...guardianOfNine, [income.code]: { least: 1_000, most: 4_000 } }));
    expect(open).toMatchObject({ outcome: 'COUNCIL_DECIDES', award: { least: 12_000, most: 15_000, lines: [] } });
  });

  test('leaves the outcome open where it turns on what is not known, and says what it may be', () => {
    const open = inLaw.determine(situation({ ...guardianOfNine, [agrees.code]: undefined }));
    expect(open).toMatchObject({
      outcome: 'MORE_INFORMATION_NEEDED',
      possibleOutcomes: ['COUNCIL_DECIDES', 'NOT_ENTITLED'],
    });
    expect([open.route, open.award, open.nextSteps]).toEqual([undefined, undefined, []]);
    expect(open.routes[2]).toMatchObject({ met: 'NOT_KNOWN', award: { least: 13_000, most: 13_000 } });
  });

  test('never only says no', () => {
    const refused = inLaw.determine(situation({ ...guardianOfNine, [atHome.code]: false }));
    expect(refused).toMatchObject({ outcome: 'NOT_ENTITLED', route: undefined });
    expect(refused.nextSteps).toEqual(example.otherwise.nextSteps);
    expect(refused.challenge).toEqual(example.challenge);
  });

  test('marks a sum whose year has ended as provisional', () => {
    expect(inLaw.determine(situation(guardianOfNine, '2027-05-01')).award?.provisional).toEqual([
      'Next year’s rate is not published yet',
    ]);
  });

  test('refuses an answer that the fact cannot have', () => {
    for (const [fact, answer] of [
      [order, 'ADOPTED'],
      [atHome, 'YES'],
      [born, '2017-03-10'],
      [council, true],
      [income, { least: 2, most: 1 }],
    ] as const) {
      expect(() => inLaw.determine(situation({ ...guardianOfNine, [fact.code]: answer }))).toThrow(
        `${fact.code} cannot have this answer`,
      );
    }
  });
});

describe('More open facts than the budget allows', () => {
  const many = Array.from({ length: 14 }, (_, index) =>
    yesNoFact(`many.${index}`, { title: `Fact ${index}`, question: 'So?', why: 'It counts.', changeable: 'NEVER' }),
  );
  const binary: Amount = {
    reads: many,
    steps: [],
    dated: [],
    directions: [],
    work: (known) => many.reduce((pence, fact) => pence * 2 + (known.yes(fact) ? 1 : 0), 0),
  };
  const routes = [
    {
      code: 'ONLY',
      title: 'Only',
      gives: 'ENTITLED' as const,
      status: status('IN_FORCE', 's1'),
      when: isYes(atHome, 'The child lives with you', act.read('s2')),
      award: { kind: 'MONEY' as const, every: 'WEEK' as const, amount: binary, measure: 'EXACT' as const },
      nextSteps: [],
    },
  ];
  const compiled = compile({ ...example, routes: { england: routes, 'review-2022': [] } }, 'england');

  test('leave the amount unsaid, say so, and keep the outcome', () => {
    const said = compiled.determine(situation({ [atHome.code]: true }));
    expect(said).toMatchObject({ outcome: 'ENTITLED', budgetReached: true });
    expect(said.award?.least).toBeUndefined();
  });

  test('still lead to the true amount by asking', () => {
    const answers: Record<string, boolean> = { [atHome.code]: true };
    const next = () => compiled.questions(situation(answers))[0];
    for (let question = next(); question; question = next()) answers[question.fact.code] = true;
    expect(compiled.outcome(situation(answers))).toMatchObject({
      outcome: 'ENTITLED',
      least: 2 ** 14 - 1,
      most: 2 ** 14 - 1,
    });
  });
});
