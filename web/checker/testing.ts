/** What tests of the running checker need of its insides: a browser in the middle of a journey. */
export { GatewayAsking } from './asking/gateway.ts';
export { cookiesOf, journeyFrom } from './keeping/journey-cookies.ts';
export { emptyJourney, type Journey, type Who } from './keeping/journey.ts';
export { Sealer } from './keeping/sealed.ts';
export { ENGLISH, LANGUAGES, wordsIn } from './languages/languages.ts';
export { nextQuestion } from './questions/conversation.ts';
export { allPlaces, circumstancesOf, placeOf, withTold, type Asked } from './questions/subjects.ts';
export { beforeTheQuestions, pathOf, whereNext } from './questions/where-next.ts';
