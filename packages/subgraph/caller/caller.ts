/** Who is asking. The gateway finds it out; every subgraph checks it again. */
export type Caller = Anonymous | Staff;

/** Nobody in particular: may use the checker, and read what is published. */
export interface Anonymous {
  readonly kind: 'ANONYMOUS';
}

/** Somebody who works for a council: may see that council's records and no others. */
export interface Staff {
  readonly kind: 'STAFF';
  /** GSS code. */
  readonly council: string;
  /** An opaque id of the person or system, written beside whatever they record. */
  readonly actor: string;
}

export const ANONYMOUS: Anonymous = { kind: 'ANONYMOUS' };

export const GSS_CODE = /^[EW]\d{8}$/;
