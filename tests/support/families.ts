import type { CarerCircumstancesInput, KinshipChildInput } from '@kith/client';

/** Councils by their GSS codes. */
export const BARKING_AND_DAGENHAM = 'E09000002';
export const BEXLEY = 'E09000004';
export const BOLTON = 'E08000001';
export const BRADFORD = 'E08000032';
export const CAMDEN = 'E09000007';
export const KENT = 'E10000016';
export const LEEDS = 'E08000035';
export const LINCOLNSHIRE = 'E10000019';
export const MANCHESTER = 'E08000003';
export const MEDWAY = 'E06000035';
export const NEWCASTLE = 'E08000021';
export const NORTH_EAST_LINCOLNSHIRE = 'E06000012';
export const THURROCK = 'E06000034';
export const WILTSHIRE = 'E06000054';

/** Nothing comes in but Income Support, on which councils do no means test. */
export const onIncomeSupport: CarerCircumstancesInput = { finances: { benefit: 'INCOME_SUPPORT_ONLY' } };

/** A carer of these children and no others. */
export const carerOf = (
  council: string,
  children: readonly KinshipChildInput[],
  more: CarerCircumstancesInput = {},
): CarerCircumstancesInput => ({ council, children: [...children], childrenComplete: 'YES', ...more });

/** What is told of a child, apart from where the child lives. */
export type ChildFacts = Omit<Partial<KinshipChildInput>, 'livesIn'>;
type LivingSomewhere = ChildFacts & { readonly livesIn: string };

/** A grandchild who lives where `livesIn` says. */
export const grandchild = (facts: LivingSomewhere): KinshipChildInput => ({
  ref: 'hope',
  dateOfBirth: '2018-03-09',
  relationship: 'GRANDPARENT',
  ...facts,
});

/** Wants help with the child's keep, agrees to the conditions, and nothing has happened that ends support. */
const supported: ChildFacts = {
  support: { homeAndKeep: 'YES', agreesToConditions: 'YES' },
  education: { fullTime: 'YES', startedWork: 'NO', benefitsInOwnRight: 'NO' },
};

/** A grandchild under a special guardianship order that came out of care proceedings, for whom support may be paid. */
export const wardOf = (facts: LivingSomewhere): KinshipChildInput =>
  grandchild({
    arrangement: 'SPECIAL_GUARDIANSHIP',
    order: { proceedings: 'PUBLIC_LAW', madeOn: '2019-02-20', namesBirthParent: 'NO', appliedFor: 'NONE' },
    care: { lookedAfterBefore: 'YES' },
    childBenefit: 'NONE',
    ...supported,
    ...facts,
  });

/** A grandchild who is fostered by the carer for the council. */
export const fostered = (facts: LivingSomewhere): KinshipChildInput =>
  grandchild({ arrangement: 'KINSHIP_FOSTERING', order: { appliedFor: 'NONE' }, ...facts });
