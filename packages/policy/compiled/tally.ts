import type { Workings } from '../amounts/amount.ts';
import type { AwardRule, Outcome } from '../entitlements/entitlement.ts';
import type { Decision } from './decision.ts';
import { NO_ROUTE } from './decision.ts';

type Settled = Exclude<Outcome, 'MORE_INFORMATION_NEEDED'>;

/** Best first. */
export const SETTLED_OUTCOMES: readonly Settled[] = ['ENTITLED', 'COUNCIL_DECIDES', 'NOT_ENTITLED'];

/** What the completions looked at so far came to. */
export class Tally {
  readonly #decision: Decision;
  #outcomes = 0;
  #ways = 0;
  #first = NO_ROUTE;
  #figures = true;
  least: number | undefined;
  most: number | undefined;

  constructor(decision: Decision) {
    this.#decision = decision;
  }

  clear(): void {
    this.#outcomes = 0;
    this.#ways = 0;
    this.#figures = true;
    this.least = undefined;
    this.most = undefined;
  }

  /** Adds the route that the decision has settled on. */
  add(): void {
    const way = this.#decision.settledOn;
    if (this.#ways === 0) this.#first = way;
    this.#ways |= 2 ** (way + 1);
    this.#outcomes |= 2 ** SETTLED_OUTCOMES.indexOf(this.#decision.outcomeOf(way));
  }

  /** Adds the amount of the route that the decision has settled on. */
  addFigure(workings?: Workings): void {
    if (!this.#figures) return;
    const way = this.#decision.settledOn;
    const amount = this.#decision.ways[way]?.amount;
    if (!amount || !sameMoney(this.#award(this.#first), this.#award(way))) return this.loseFigures();
    const least = amount.end(false, workings);
    const most = amount.isSpread() ? amount.end(true, workings) : least;
    if (least === undefined || most === undefined) return this.loseFigures();
    if (this.least === undefined || least < this.least) this.least = least;
    if (this.most === undefined || most > this.most) this.most = most;
  }

  /** An amount that is not known in one completion is known in none. */
  loseFigures(): void {
    this.#figures = false;
    this.least = undefined;
    this.most = undefined;
  }

  #award(way: number): AwardRule | undefined {
    return this.#decision.ways[way]?.route.award;
  }

  /** The budget ran out: any outcome that the routes can give may be possible. */
  addAll(): void {
    this.#outcomes |= 2 ** SETTLED_OUTCOMES.indexOf('NOT_ENTITLED');
    for (const { route } of this.#decision.ways) this.#outcomes |= 2 ** SETTLED_OUTCOMES.indexOf(route.gives);
    this.loseFigures();
  }

  /** Whether an amount could still be given. */
  get hasFigures(): boolean {
    return this.#figures;
  }

  get isOpen(): boolean {
    return (this.#outcomes & (this.#outcomes - 1)) !== 0;
  }

  get outcome(): Outcome {
    return this.isOpen ? 'MORE_INFORMATION_NEEDED' : SETTLED_OUTCOMES[31 - Math.clz32(this.#outcomes)]!;
  }

  get outcomes(): readonly Settled[] {
    return SETTLED_OUTCOMES.filter((_, index) => (this.#outcomes & (2 ** index)) !== 0);
  }

  /** The one route of every completion; NO_ROUTE where none is met or they differ. */
  get way(): number {
    return (this.#ways & (this.#ways - 1)) === 0 ? this.#first : NO_ROUTE;
  }

  /** Whether some completion came to the route. */
  mayBe(way: number): boolean {
    return (this.#ways & (2 ** (way + 1))) !== 0;
  }

  /** Whether the completions came to different routes. */
  get waysDiffer(): boolean {
    return (this.#ways & (this.#ways - 1)) !== 0;
  }
}

/** Whether two awards may be given as one range. */
export function sameMoney(one: AwardRule | undefined, other: AwardRule | undefined): boolean {
  if (one === other) return true;
  return one?.kind === 'MONEY' && other?.kind === 'MONEY' && one.every === other.every && one.measure === other.measure;
}
