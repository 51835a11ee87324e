import type { Problem } from '@kith/circumstances';

import type { UserError } from '../errors/user-error.ts';

/** Thrown within an act to undo all of it and tell the person what to put right. */
export class Refused extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super('The act was refused');
    this.problems = problems;
  }
}

export const userErrorsOf = (problems: readonly Problem[]): readonly UserError[] =>
  problems.map(({ code, path, message }) => ({ code, path: path.map(String), message }));
