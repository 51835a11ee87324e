import type { Contradiction } from './cross-check-codes.ts';
import type { Path } from './problems.ts';

/** What is wrong with an authority's code; nothing where none is given, or where no codes are known to look it up in. */
export const unknownCouncil = (
  code: string | null | undefined,
  path: Path,
  known: ReadonlySet<string> | undefined,
): Contradiction[] =>
  !code || !known || known.has(code)
    ? []
    : [
        {
          path,
          code: 'UNKNOWN_COUNCIL',
          message: `Choose one of the councils in England: “${code}” is not one of them.`,
        },
      ];
