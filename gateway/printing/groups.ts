/** The groups of a statement, in the order of reading, with the words over each. */
export const GROUPS = [
  ['entitled', 'You are entitled to'],
  ['councilDecides', 'The council decides'],
  ['needToKnow', 'We need to know more'],
  ['notForYou', 'Not for you, or not yet'],
] as const;
