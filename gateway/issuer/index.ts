export { DEVELOPMENT_AUDIENCE } from './names.ts';
export { startDevelopmentIssuer, type DevelopmentIssuer } from './start.ts';
