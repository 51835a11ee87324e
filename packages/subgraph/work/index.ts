export * from './work.ts';
export { messengerFrom } from '../outbox/messenger/from-environment.ts';
export { developmentMessenger } from '../outbox/messenger/development.ts';
export type { JobFailed } from './job.ts';
