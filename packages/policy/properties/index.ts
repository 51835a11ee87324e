export { refuseContradiction, type Subject } from './agrees.ts';
export { refuseIdleChanges, refuseMissedChanges } from './changes.ts';
export { refuseSilence, refuseWidth } from './complete.ts';
export { refuseTwoAnswers } from './modes.ts';
export { decidePlainly } from './plainly.ts';
export { refuseDeadEnds, refuseIdleQuestions } from './questions.ts';
export { isSoundForEveryCompletion } from './sound.ts';
export { refuseMissedDays } from './timeline.ts';
