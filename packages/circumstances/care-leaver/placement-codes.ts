import { day, type Day } from '@kith/policy';

/**
 * Where a looked-after child lived, by the codes of the Department for Education's children looked after return
 * (SSDA903), each with the words a person reads. A code that the return has dropped stays valid for the time before.
 */
export interface PlacementCode {
  readonly code: string;
  readonly says: string;
  readonly kind: 'FOSTER' | 'CHILDRENS_HOME' | 'WITH_PARENTS' | 'HEALTH' | 'CUSTODY' | 'ADOPTION' | 'OTHER';
  /** The first and the last day on which the return takes the code; open where the set gives no end. */
  readonly from?: Day;
  readonly to?: Day;
}

const placement = (
  code: string,
  kind: PlacementCode['kind'],
  says: string,
  valid: { from?: string; to?: string } = {},
): PlacementCode => ({
  code,
  kind,
  says,
  ...(valid.from === undefined ? {} : { from: day(valid.from) }),
  ...(valid.to === undefined ? {} : { to: day(valid.to) }),
});

/** The return runs from 1 April to 31 March; H5 left it after 2024-25, and Z1 was divided into Z11 to Z14. */
const LAST_DAY_OF_2024_25 = '2025-03-31';
const FIRST_DAY_OF_2024_25 = '2024-04-01';
const FIRST_DAY_OF_2025_26 = '2025-04-01';
const DAY_BEFORE_P2_ENDED = '2023-10-27';

export const PLACEMENT_CODES: readonly PlacementCode[] = [
  placement('U1', 'FOSTER', 'Long-term foster care with a relative or friend'),
  placement('U2', 'FOSTER', 'Fostering for adoption with a relative or friend'),
  placement('U3', 'FOSTER', 'Foster care with a relative or friend'),
  placement('U4', 'FOSTER', 'Long-term foster care with another foster carer'),
  placement('U5', 'FOSTER', 'Fostering for adoption with another foster carer'),
  placement('U6', 'FOSTER', 'Foster care with another foster carer'),
  placement('K1', 'CHILDRENS_HOME', "A secure children's home"),
  placement('K2', 'CHILDRENS_HOME', "A children's home"),
  placement('K3', 'OTHER', 'Supported accommodation', { from: FIRST_DAY_OF_2024_25 }),
  placement('H5', 'OTHER', 'Semi-independent living', { to: LAST_DAY_OF_2024_25 }),
  placement('P1', 'WITH_PARENTS', 'With your own parents, or somebody else with parental responsibility'),
  placement('P2', 'OTHER', 'Living by yourself', { to: DAY_BEFORE_P2_ENDED }),
  placement('P3', 'OTHER', 'A job that came with a home'),
  placement('S1', 'OTHER', 'A boarding school'),
  placement('R1', 'HEALTH', 'A care home'),
  placement('R2', 'HEALTH', 'A hospital or other NHS place'),
  placement('R3', 'OTHER', 'A family centre or a mother and baby unit'),
  placement('R5', 'CUSTODY', 'A young offender institution or other custody'),
  placement('A3', 'ADOPTION', 'Placed for adoption, parents agreed, with your foster carer'),
  placement('A4', 'ADOPTION', 'Placed for adoption, parents agreed, with somebody new'),
  placement('A5', 'ADOPTION', 'Placed for adoption by a court, with your foster carer'),
  placement('A6', 'ADOPTION', 'Placed for adoption by a court, with somebody new'),
  placement('T0', 'OTHER', 'A short time away, of any kind'),
  placement('T1', 'OTHER', 'A short time in hospital'),
  placement('T2', 'OTHER', 'A short time on holiday'),
  placement('T3', 'OTHER', 'A short time while your carer was on holiday'),
  placement('T4', 'OTHER', 'Another short time away, of seven days or less'),
  placement('Z1', 'OTHER', 'Somewhere else', { to: LAST_DAY_OF_2024_25 }),
  placement('Z11', 'OTHER', 'Somewhere else (Z11)', { from: FIRST_DAY_OF_2025_26 }),
  placement('Z12', 'OTHER', 'Somewhere else (Z12)', { from: FIRST_DAY_OF_2025_26 }),
  placement('Z13', 'OTHER', 'Somewhere else (Z13)', { from: FIRST_DAY_OF_2025_26 }),
  placement('Z14', 'OTHER', 'Somewhere else (Z14)', { from: FIRST_DAY_OF_2025_26 }),
];

const byCode = new Map(PLACEMENT_CODES.map((placed) => [placed.code, placed]));

/** The placement with a code, in any year. */
export const placementOf = (code: string | null | undefined): PlacementCode | undefined =>
  code ? byCode.get(code) : undefined;

/** Whether the return took the code at some time between two days, the last included. */
export function wasPlacementCode(code: string, from: Day, to: Day): boolean {
  const placed = byCode.get(code);
  if (!placed) return false;
  return (placed.from ?? from) <= to && from <= (placed.to ?? to);
}
