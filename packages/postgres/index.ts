export { urlOfDatabase } from './connection-url.ts';
