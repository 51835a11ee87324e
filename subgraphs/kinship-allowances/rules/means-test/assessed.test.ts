import { expect, it } from '@jest/globals';
import type { Compiled } from '@kith/policy';
import { outlineOf } from '@kith/policy/testing';

import { assessment, meansTest } from './assessed.ts';

const outline = ({ entitlement }: Compiled) => outlineOf(entitlement).map((line) => line.trim());
const BY = 'COUNCIL_DECIDES by special-guardianship-support-status';

it('whether a child is assessed rests on special guardianship or a like order, and gives a weekly benchmark', () => {
  expect(outline(assessment)).toEqual([
    'ASSESSED_CHILD: MONEY, PER PERSON',
    'england: ASSESSED_CHILD',
    'review-2022: ASSESSED_CHILD',
    `ASSESSED_CHILD: ${BY}, [ss14A to 14C ×2, reg 6(1)(a) ×3, chapter 4, types of kinship care, s9(1) ×2, reg 8, reg 6(2)(d), reg 6(2)(a), reg 6(2)(b), reg 9(b) and (c), reg 9 ×3, reg 9(c), as amended by SI 2013/630 reg 46, reg 10(1), s8(1) ×2, Sch 1 para 15 ×2, ss22(1) and 22C]`,
    'award: MONEY WEEK BENCHMARK of national-minimum-fostering-allowance, fostering-rates',
    'then: nobody',
    'otherwise: nobody [reg 13]',
    'challenge:',
  ]);
});

it('what a household gives is an exact sum a month, by five settings of the council', () => {
  expect(outline(meansTest)).toEqual([
    'MEANS_TEST: MONEY, PER PERSON',
    'england: CONTRIBUTION',
    'review-2022: CONTRIBUTION',
    `CONTRIBUTION: ${BY}, []`,
    'award: MONEY MONTH EXACT of income-disregard, contribution-rate, core-factor, living-cost-scale, passported-benefits',
    'then: nobody',
    'otherwise: nobody [reg 13]',
    'challenge:',
  ]);
});
