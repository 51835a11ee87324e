/**
 * Places where the regulations and the Ministry of Justice's own engine give different answers. Each is a switch; the
 * law's reading is the default, and the engine's serves to compare us with its published cases.
 */
export interface Readings {
  /** LAW: a fostering allowance counts up to the dependant's allowance (FR reg 24(1)(l)), and the child is a dependant. ENGINE: it is left out, and so is the child. */
  readonly fosteringAllowance: Reading;
  /** LAW: the gross limit rises with each child for whom child benefit is received (FR reg 7). ENGINE: with each dependent child whose own income is under the allowance. */
  readonly dependantUplift: Reading;
  /** LAW: £290.70 in 2018/19, as the Agency's Keycard 54 announced. ENGINE: £291.49. */
  readonly dependantAllowance2018: Reading;
  /** LAW: before 28 January 2021 the £100,000 of mortgage went to other property first, once for the household. ENGINE: to the main home first, once for each person. */
  readonly mortgageCapOrder: Reading;
  /** LAW: the pensioner's table is read with disposable income that leaves out income from capital (FR reg 41). ENGINE: with all of it. */
  readonly pensionerIncome: Reading;
  /** LAW: childcare that one adult's work makes necessary is allowed where the other is not working, if reasonable. ENGINE: only where both work or study. */
  readonly childcareWithOneWorking: Reading;
  /** LAW: the housing cap applies where no deduction is made for a partner or dependant (FR reg 28(7)). ENGINE: where there is no partner or dependant at all. */
  readonly housingCap: Reading;
}

export type Reading = 'LAW' | 'ENGINE';

const all = (reading: Reading): Readings => ({
  fosteringAllowance: reading,
  dependantUplift: reading,
  dependantAllowance2018: reading,
  mortgageCapOrder: reading,
  pensionerIncome: reading,
  childcareWithOneWorking: reading,
  housingCap: reading,
});

export const LAW_READINGS: Readings = all('LAW');
export const ENGINE_READINGS: Readings = all('ENGINE');
