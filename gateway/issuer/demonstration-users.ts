import { CLAIMS, type Permission, type Role } from '@kith/subgraph';

const MEDWAY = 'E06000035';
const BRADFORD = 'E08000032';

/** Somebody made up, whom a developer can sign in as. */
export interface DemonstrationUser {
  /** Their `sub`: what is written beside what they do. */
  readonly id: string;
  /** "Team manager, Medway". Unique. */
  readonly name: string;
  readonly council: string;
  readonly roles?: readonly Role[];
  /** For somebody on their own record: the case number of the invented person whose record it is. */
  readonly ownRecord?: string;
}

/** A council's system that is made up, with a secret that everybody knows. */
export interface DemonstrationSystem {
  readonly clientId: string;
  readonly name: string;
  readonly council: string;
  readonly scopes: readonly Permission[];
}

const user = (id: string, name: string, council: string, ...roles: readonly Role[]): DemonstrationUser => ({
  id,
  name,
  council,
  roles,
});

export const demonstrationUsers: readonly DemonstrationUser[] = [
  user('medway-adviser', 'Personal adviser, Medway', MEDWAY, 'PERSONAL_ADVISER'),
  user('medway-manager', 'Team manager, Medway', MEDWAY, 'TEAM_MANAGER'),
  user('medway-second-manager', 'Second team manager, Medway', MEDWAY, 'TEAM_MANAGER'),
  user('medway-finance', 'Finance officer, Medway', MEDWAY, 'FINANCE_OFFICER'),
  user('medway-auditor', 'Auditor, Medway', MEDWAY, 'AUDITOR'),
  user('medway-administrator', 'Council administrator, Medway', MEDWAY, 'COUNCIL_ADMINISTRATOR'),
  { id: 'medway-young-person', name: 'Young person, Medway', council: MEDWAY, ownRecord: 'DEMO-CL-01' },
  { id: 'medway-ava', name: 'Ava, Medway', council: MEDWAY, ownRecord: 'DEMO-AVA' },
  { id: 'medway-carer', name: 'Carer, Medway', council: MEDWAY, ownRecord: 'DEMO-01' },
  user('bradford-adviser', 'Personal adviser, Bradford', BRADFORD, 'PERSONAL_ADVISER'),
  user('bradford-manager', 'Team manager, Bradford', BRADFORD, 'TEAM_MANAGER'),
  user('bradford-finance', 'Finance officer, Bradford', BRADFORD, 'FINANCE_OFFICER'),
  user('bradford-auditor', 'Auditor, Bradford', BRADFORD, 'AUDITOR'),
  user('bradford-administrator', 'Council administrator, Bradford', BRADFORD, 'COUNCIL_ADMINISTRATOR'),
  { id: 'bradford-young-person', name: 'Young person, Bradford', council: BRADFORD, ownRecord: 'DEMO-CL-01' },
];

export const demonstrationSystems: readonly DemonstrationSystem[] = [
  {
    clientId: 'medway-portal',
    name: 'Portal, Medway',
    council: MEDWAY,
    scopes: ['person:read', 'person:write', 'grant:read', 'guarantee:read', 'arrangement:read', 'allowance:read'],
  },
  { clientId: 'bradford-portal', name: 'Portal, Bradford', council: BRADFORD, scopes: ['person:read', 'grant:read'] },
];

/** Everybody's, on this machine alone: it protects invented people. */
export const SECRET_OF_SYSTEMS = 'for-development-only';

/** Finds the id of an invented person by their council and case number; undefined where there is no such person. */
export type RecordIdOf = (council: string, reference: string) => string | undefined;

/** What an access token says of a user, beside what OpenID Connect says. */
export function claimsOfUser({ council, roles, ownRecord }: DemonstrationUser, recordIdOf: RecordIdOf): object {
  const own = ownRecord === undefined ? undefined : recordIdOf(council, ownRecord);
  return {
    [CLAIMS.council]: council,
    ...(roles && { [CLAIMS.roles]: roles }),
    ...(own !== undefined && { [CLAIMS.person]: own }),
  };
}
