import type { Permission } from '../permission/permission.ts';

/** Who is asking. The gateway finds it out; every subgraph checks it again. */
export type Caller = Anonymous | Staff | CouncilSystem | Person | Worker;

/** Somebody who acts for a council: its staff, its systems, and our own jobs. */
export type CouncilCaller = Staff | CouncilSystem | Worker;

/** Somebody who has signed in, or a job of ours: whoever belongs to a council. */
export type KnownCaller = CouncilCaller | Person;

/** Whoever can come from outside. A job of ours never does, so that nothing from outside can claim to be one. */
export type OutsideCaller = Exclude<Caller, Worker>;

/** Nobody in particular: may use the checker, and read what is published. */
export interface Anonymous {
  readonly kind: 'ANONYMOUS';
}

/** Somebody who works for a council: may see that council's records and no others. */
export interface Staff {
  readonly kind: 'STAFF';
  /** GSS code. */
  readonly council: string;
  /** An opaque id of the person, written beside whatever they record. */
  readonly actor: string;
  readonly roles: readonly Role[];
  /** Why they look, in their own words, where they said it. */
  readonly purpose?: string | undefined;
}

/** A council's own system, such as its portal or its case system. */
export interface CouncilSystem {
  readonly kind: 'SYSTEM';
  readonly council: string;
  readonly actor: string;
  /** What it was given leave to do. */
  readonly scopes: readonly Permission[];
  readonly purpose?: string | undefined;
  /** Somebody who comes by a secret link that was made for one record. Nothing from outside can claim to be one. */
  readonly link?: true;
}

/** A care leaver or a carer, who may see their own record and no other. */
export interface Person {
  readonly kind: 'PERSON';
  readonly council: string;
  readonly actor: string;
  /** The id of their own record. */
  readonly subject: string;
}

/** A job of our own, such as one that sends letters. Nothing from outside can claim to be one. */
export interface Worker {
  readonly kind: 'WORKER';
  readonly council: string;
  readonly actor: string;
}

/** What somebody may be to a council. One person may have several. */
export const ROLES = {
  PERSONAL_ADVISER: 'PERSONAL_ADVISER',
  TEAM_MANAGER: 'TEAM_MANAGER',
  FINANCE_OFFICER: 'FINANCE_OFFICER',
  AUDITOR: 'AUDITOR',
  COUNCIL_ADMINISTRATOR: 'COUNCIL_ADMINISTRATOR',
} as const;
export type Role = keyof typeof ROLES;

export const ANONYMOUS: Anonymous = { kind: 'ANONYMOUS' };

export const GSS_CODE = /^[EW]\d{8}$/;
