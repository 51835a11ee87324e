export * from './rotate.ts';
export { keyRing, shortId } from './key-ring.ts';
export { KeyRefused } from './known-keys.ts';
export { checkpointKeyOf } from '../audit/checkpoint.ts';
