import type { Letterhead } from '@kith/documents';

import type { CouncilLetterhead } from '../agreed/shapes.ts';

/** A council's letterhead as a paper shows it. */
export const letterheadOf = ({ councilName, address, telephone, email }: CouncilLetterhead): Letterhead => ({
  name: councilName,
  lines: [...address, ...(telephone === undefined ? [] : [`Telephone ${telephone}`]), email],
});
