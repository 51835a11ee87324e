import type { Examples } from '../example.ts';
import { people } from './people.ts';
import { restricted } from './restricted.ts';
import { settings } from './settings.ts';

/** One for every mutation of the schema. */
export const EXAMPLES: Examples = { ...people, ...restricted, ...settings };
