import type { Examples } from '../example.ts';
import { people } from './people.ts';
import { settings } from './settings.ts';

/** One for every mutation of the schema. */
export const EXAMPLES: Examples = { ...people, ...settings };
