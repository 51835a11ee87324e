import type { UserError } from './generated/schema.ts';

/** One thing that went wrong, as the gateway tells it. */
export interface KithErrorDetail {
  /** For a person. */
  readonly message: string;
  /** Where in the answer, or in the input that was sent. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    /** Stable, for programs. */
    readonly code?: string;
    readonly [more: string]: unknown;
  };
}

/** Everything that was wrong with one request. */
export class KithError extends Error {
  override readonly name = 'KithError';
  readonly details: readonly KithErrorDetail[];

  constructor(details: readonly KithErrorDetail[], options?: ErrorOptions) {
    super(details.map(({ message }) => message).join(' ') || 'Kith gave no answer.', options);
    this.details = details;
  }

  /** Whether any of it has this code. */
  has(code: string): boolean {
    return this.details.some(({ extensions }) => extensions?.code === code);
  }
}

/** What a person can put right in an act, with the path of each in the input. Nothing was stored. */
export class KithRefused extends KithError {
  constructor(userErrors: readonly UserError[]) {
    super(userErrors.map(({ code, path, message }) => ({ message, path, extensions: { code } })));
  }
}
