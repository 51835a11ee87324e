import type { Examples } from '../example.ts';
import { allowances } from './allowances.ts';
import { arrangements } from './arrangements.ts';
import { erasures } from './erasures.ts';
import { grants } from './grants.ts';
import { guarantees } from './guarantees.ts';
import { outboxes } from './outboxes.ts';
import { people } from './people.ts';
import { restricted } from './restricted.ts';
import { settings } from './settings.ts';

/** One for every mutation of the schema. */
export const EXAMPLES: Examples = {
  ...people,
  ...restricted,
  ...erasures,
  ...allowances,
  ...arrangements,
  ...grants,
  ...guarantees,
  ...outboxes,
  ...settings,
};
