/** Who, of a council, may see who did what and what was flagged: everybody who works on grants, and who audits them. */
export const FOR_STAFF = ['grant:request', 'grant:award', 'grant:approve', 'grant:pay', 'audit:read'] as const;

/** Who needs to know whom a grant pays, and where. */
export const FOR_PAYING = ['grant:request', 'grant:approve', 'grant:pay'] as const;
