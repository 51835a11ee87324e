// @ts-nocheck
// Leaves out of the mutants the words that people read, and the places in the law that they cite: no rule decides by them.
// Spelling, reading age, sources and translations are looked after by tests of their own.

/** A text with a space in it is words; codes, keys and days have none. */
const isWords = (node) => node.type === 'StringLiteral' && /\s/.test(node.value);

/** `childrenAct.read('s23C')`: where in a source something stands. */
const isPlaceInTheLaw = ({ node, parent }) =>
  node.type === 'StringLiteral' &&
  parent?.type === 'CallExpression' &&
  ['read', 'check'].includes(parent.callee.property?.name);

const wordsForPeople = {
  shouldIgnore: (path) => (isWords(path.node) || isPlaceInTheLaw(path) ? 'Words for people' : undefined),
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'words-for-people', value: wordsForPeople }];
