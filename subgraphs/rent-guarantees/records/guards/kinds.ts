/** What is looked at twice before a guarantee is agreed to. */
export const FLAGS = {
  PERSON_AT_ANOTHER_COUNCIL:
    'Another council stands behind the rent of somebody with the same number, or the same name and day of birth. Nobody is told which one.',
  PERSON_TWICE:
    'Your council stands behind the rent of somebody else on record with the same number, or the same name and day of birth.',
  TENANCY_TWICE: 'The rent of a tenant of this name in this home is guaranteed already, here or by another council.',
  HOME_TWICE:
    'This home is to be let to one tenant alone, and it is guaranteed already for one tenant alone, here or by another council.',
} as const;
export type FlagKind = keyof typeof FLAGS;

/** By what a guarantee is found again, and what is flagged where it is. */
export const MARKS = {
  NHS_NUMBER: 'PERSON',
  UPN: 'PERSON',
  NAME_AND_BIRTH: 'PERSON',
  TENANCY_BY_UPRN: 'TENANCY',
  TENANCY_BY_ADDRESS: 'TENANCY',
  HOME_BY_UPRN: 'HOME',
  HOME_BY_ADDRESS: 'HOME',
} as const;
export type MarkKind = keyof typeof MARKS;
