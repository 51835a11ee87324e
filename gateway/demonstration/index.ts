export { loadDemonstration, DEMONSTRATION_COUNCIL } from '../house/demonstration.ts';
export { avasGrant } from './avas-grant.ts';
export { colleaguesAt } from './colleagues.ts';
export { tellStory } from './tell.ts';
