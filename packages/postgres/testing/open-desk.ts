import { openDesk } from './shared-server.ts';

/** Before all tests. */
export default openDesk;
