import { closeDesk } from './shared-server.ts';

/** After all tests. */
export default closeDesk;
