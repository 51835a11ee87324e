import { financialRegulations, ministryEngine } from '../instruments.ts';

/** Points of the means test that nobody has settled for us, each with the reading that we take. */

export const fosterChildIsDependant = financialRegulations.check(
  'reg 25(2)(b)',
  'Confirm that a foster child is a dependant for the allowance, so that what counts of the fostering allowance is met by it.',
);

export const pensionerTable = financialRegulations.check(
  'reg 41',
  'Confirm the number of the regulation that holds the table for those aged 60 or over, and that it is read with disposable income that leaves out income from capital.',
);

export const abuseWaiver = financialRegulations.check(
  'reg 12',
  'Confirm that the upper limits do not apply to somebody who asks for protection from domestic abuse, in certificated work only, and that contributions do.',
);

export const housingCapRule = financialRegulations.check(
  'reg 28(7)',
  'Confirm that the limit on housing costs applies to somebody whose dependant has so much income that no deduction is made for them. The Ministry’s engine lifts it for any dependant.',
);

export const childcareRule = financialRegulations.check(
  'reg 27',
  'Confirm that childcare may be taken off where one of a couple works and the other does not, if it is reasonable. The Ministry’s engine allows it only where both work or study.',
);

export const mortgageCapOrder = financialRegulations.check(
  'reg 37 before 28 January 2021',
  'Confirm that the £100,000 of mortgage was used on other property first, once for a couple. The Ministry’s engine uses it on the main home first, for each person.',
);

export const allowance2018 = ministryEngine.check(
  'config/thresholds/2018-04-08.yml',
  'Confirm that the dependant’s allowance of 2018/19 was £290.70, as Keycard 54 announced, and not the £291.49 of this file.',
);

export const calculationPeriod = financialRegulations.check(
  'reg 14(2) and (3)',
  'Confirm that the period of calculation is still one month for all levels. The Ministry’s tools use three months for certificated work.',
);
