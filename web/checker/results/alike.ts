import type { Card } from './cards.ts';

/**
 * The cards of a group, with those that say the same of several children as one: three children without a sum of their own
 * would else make three times the reading. A card with a sum stands alone, so that nobody takes it for that of them all.
 */
export function alikeTogether(cards: readonly Card[]): readonly Card[] {
  const together = Map.groupBy(cards, (card) => (card.figure || card.names.length === 0 ? card.ref : saidBy(card)));
  return [...together.values()].map(([first, ...others]) =>
    others.reduce<Card>(
      (so, card) => ({ ...so, names: [...so.names, ...card.names], needs: needsOfBoth(so, card) }),
      first!,
    ),
  );
}

/** Everything that a card says but whom it is about, and what we still need to know of them. */
function saidBy(card: Card): string {
  const { id: _id, ref: _ref, child: _child, names: _names, needs, ...says } = card;
  return JSON.stringify({ ...says, needs: needs.map(({ question }) => question) });
}

function needsOfBoth(one: Card, other: Card): Card['needs'] {
  const known = new Set(one.needs.map(({ href }) => href));
  return [...one.needs, ...other.needs.filter(({ href }) => !known.has(href))];
}
