/** Everything that somebody may be given leave to do, each in a sentence. The codes are also the scopes of systems. */
export const PERMISSIONS = {
  'person:read': 'See the records of carers and care leavers, and what they are entitled to.',
  'person:write': 'Register carers and care leavers, and correct their records.',
  'person:restrict': 'Restrict a record to named staff, and name them.',
  'person:erase': 'Erase what is known of a person.',
  'setting:publish': "Publish the council's own rules and rates.",
  'grant:read': 'See leaving care grants.',
  'grant:award': 'Open, raise, transfer and close a leaving care grant.',
  'grant:request': 'Ask for something to be bought from a leaving care grant.',
  'grant:approve': 'Agree to a request, or refuse it.',
  'grant:pay': 'Record how an agreed request was paid.',
  'guarantee:read': 'See rent guarantees.',
  'guarantee:apply': 'Apply for a rent guarantee for a young person.',
  'guarantee:approve': 'Agree to a rent guarantee, or refuse it.',
  'guarantee:issue': 'Issue, renew, end and revoke a rent guarantee.',
  'guarantee:settle': 'Decide and pay what a landlord claims.',
  'arrangement:read': 'See Staying Put and Staying Close arrangements.',
  'arrangement:write': 'Record and change an arrangement.',
  'arrangement:approve': 'Agree to an arrangement.',
  'allowance:read': 'See kinship allowances that are paid.',
  'allowance:award': 'Open and change a kinship allowance.',
  'allowance:approve': 'Agree to a kinship allowance or a change of it.',
  'payment:run': 'Make a file of payments.',
  'payment:reconcile': 'Record which payments were made and which failed.',
  'audit:read': 'See who did and who read what.',
  'outbox:read': 'See what is waiting to be sent, was sent, or could not be.',
  'outbox:retry': 'Try again what could not be sent.',
} as const;

export type Permission = keyof typeof PERMISSIONS;

export const isPermission = (code: string): code is Permission => Object.hasOwn(PERMISSIONS, code);
