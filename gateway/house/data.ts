import { join } from 'node:path';

/** Where this checkout keeps what it makes; git ignores it. */
export const DATA = join(import.meta.dirname, '../../.data');
