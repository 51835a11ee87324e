/**
 * The means test once more, written straight from the specification's text and not from our rule: one long sum in
 * integer pence over a flat household, with the figures typed in. It exists only to disagree with the rule.
 */
export interface PlainPerson {
  over60: boolean;
  wage: number;
  wageIsSickPay: boolean;
  profit: number;
  tax: number;
  studentMoney: number;
  /** Counted income that comes from no capital. */
  otherMoney: number;
  /** Interest, dividends, rent. */
  investmentMoney: number;
  disabilityBenefit: number;
  rent: number;
  housingBenefit: number;
  childcare: number;
  maintenance: number;
  fines: number;
  savings: number;
  disputedSavings: number;
  valuables: number;
  homes: PlainHome[];
  cars: { value: number; loan: number; monthsOwned: number; used: boolean; disputed: boolean }[];
}

export interface PlainHome {
  main: boolean;
  value: number;
  debt: number;
  share: number;
  association: boolean;
  disputed: boolean;
}

export interface PlainHousehold {
  date: string;
  controlled: boolean;
  passported: boolean;
  injunction: boolean;
  engine: boolean;
  client: PlainPerson;
  partner: (PlainPerson & { opponent: boolean }) | null;
  children: {
    age: number;
    student: boolean;
    income: number;
    assets: number;
    childBenefit: boolean;
    fostering: number | null;
  }[];
}

/** From, dependant, partner. The engine's 291.49 for 2018/19 is put in where its reading is asked for. */
const ALLOWANCES: [string, number, number][] = [
  ['2018-04-08', 29070, 18141],
  ['2019-04-08', 29149, 18191],
  ['2020-04-06', 29665, 18446],
  ['2021-04-12', 29808, 18554],
  ['2022-04-11', 30764, 19141],
  ['2023-04-10', 33890, 21132],
  ['2024-04-08', 36170, 22487],
  ['2025-04-07', 36787, 22856],
  ['2026-04-06', 38186, 23725],
];

export interface PlainAnswer {
  gross: number;
  grossLimit: number;
  disposable: number;
  capital: number;
  monthly: number;
  once: number;
  verdict: 'ELIGIBLE' | 'CONTRIBUTION_REQUIRED' | 'INELIGIBLE';
}

export function plainMeansTest(h: PlainHousehold): PlainAnswer {
  let dependant = 0;
  let partnerRate = 0;
  for (const [from, each, couple] of ALLOWANCES) if (h.date >= from) [dependant, partnerRate] = [each, couple];
  if (h.engine && h.date >= '2018-04-08' && h.date < '2019-04-08') dependant = 29149;

  const people: PlainPerson[] = [h.client];
  if (h.partner && !h.partner.opponent) people.push(h.partner);
  const couple = people.length === 2;
  const kids = h.children.filter((kid) => !(h.engine && kid.fostering !== null));

  let gross = 0;
  let fromCapital = 0;
  for (const p of people) {
    gross += p.wage + p.profit + p.studentMoney + p.otherMoney + p.investmentMoney;
    fromCapital += p.investmentMoney;
  }
  let allowances = couple ? partnerRate : 0;
  let rise = 0;
  let youngChild = false;
  for (const kid of kids) {
    const grown = kid.age >= 18 || (kid.age >= 16 && !kid.student);
    const full = grown && kid.assets > 800000 ? 0 : dependant;
    if (kid.fostering !== null) gross += kid.fostering < full ? kid.fostering : full;
    if (full > kid.income) allowances += full - kid.income;
    if (h.engine ? kid.income < dependant : kid.childBenefit) rise += 1;
    if (kid.age < 16) youngChild = true;
  }
  const grossLimit = 265700 + (rise > 4 ? (rise - 4) * 22200 : 0);

  let disposable = gross - allowances;
  let rent = 0;
  let busy = 0;
  let childcare = 0;
  for (const p of people) {
    disposable -= p.tax + p.maintenance + p.fines;
    const paid = p.wage > 0 && !p.wageIsSickPay;
    if (paid) disposable -= 4500;
    if (paid || p.profit > 0 || p.studentMoney > 0) busy += 1;
    childcare += p.childcare;
    rent += p.rent - p.housingBenefit;
  }
  if (youngChild && (h.engine ? busy === people.length : busy > 0)) disposable -= childcare;
  if (rent < 0) rent = 0;
  const alone = h.engine ? !couple && h.children.length === 0 : allowances === 0;
  disposable -= alone && rent > 54500 ? 54500 : rent;

  const capital = plainCapital(h, people, disposable - (h.engine ? 0 : fromCapital));

  let refused = capital > 800000;
  if (!h.passported && (gross > grossLimit || disposable > 73300)) refused = true;
  if (h.injunction && !h.controlled) refused = false;
  if (refused) return { gross, grossLimit, disposable, capital, monthly: 0, once: 0, verdict: 'INELIGIBLE' };
  let monthly = 0;
  if (!h.controlled && !h.passported) {
    if (disposable > 61700) monthly = 12185 + penny((disposable - 61600) * 70);
    else if (disposable > 46600) monthly = 5390 + penny((disposable - 46500) * 45);
    else if (disposable > 31500) monthly = penny((disposable - 31100) * 35);
  }
  const once = h.controlled || capital <= 300000 ? 0 : capital - 300000;
  return {
    gross,
    grossLimit,
    disposable,
    capital,
    monthly,
    once,
    verdict: monthly + once > 0 ? 'CONTRIBUTION_REQUIRED' : 'ELIGIBLE',
  };
}

/** Hundredths of a penny to the nearest penny, halves up. */
const penny = (hundredths: number): number => Math.floor((hundredths + 50) / 100);

function plainCapital(h: PlainHousehold, people: PlainPerson[], forPensioners: number): number {
  const capped = h.date < '2021-01-28';
  const sharedPot =
    capped && !h.engine
      ? payDebts(
          people.flatMap((p) => p.homes),
          false,
        )
      : null;
  let dispute = 10000000;
  let total = 0;
  let pensioner = people.some((p) => p.over60) ? pensionerAmount(h.passported, forPensioners) : 0;
  for (const [index, p] of people.entries()) {
    const debts = sharedPot ?? (capped ? payDebts(p.homes, true) : new Map(p.homes.map((home) => [home, home.debt])));
    let mine = p.savings + p.disputedSavings + p.valuables;
    let claimed = p.disputedSavings;
    const ordered = [...p.homes.filter((home) => home.main), ...p.homes.filter((home) => !home.main)];
    for (const home of ordered) {
      let left = home.value - (debts.get(home) ?? 0);
      if (left < 0) left = 0;
      if (!h.controlled) {
        const costs = penny(home.value * 3);
        left -= costs < left ? costs : left;
      }
      left = home.association ? left - penny(home.value * (100 - home.share)) : penny(left * home.share);
      if (left < 0) left = 0;
      if (home.disputed && index === 0) {
        const freed = dispute < left ? dispute : left;
        left -= freed;
        dispute -= freed;
      }
      if (home.main) left = left > 10000000 ? left - 10000000 : 0;
      mine += left;
    }
    for (const car of p.cars) {
      let worth = car.value;
      if (car.used) {
        worth = car.monthsOwned >= 36 ? 0 : car.value - car.loan - 1500000;
        if (worth < 0) worth = 0;
      }
      mine += worth;
      if (car.disputed) claimed += worth;
    }
    if (index === 0) mine -= claimed < dispute ? claimed : dispute;
    const left = mine > pensioner ? mine - pensioner : 0;
    pensioner -= mine - left;
    total += left;
  }
  return total;
}

function payDebts(homes: PlainHome[], mainFirst: boolean): Map<PlainHome, number> {
  const paid = new Map<PlainHome, number>();
  let pot = 10000000;
  for (const main of mainFirst ? [true, false] : [false, true]) {
    for (const home of homes) {
      if (home.main !== main) continue;
      const part = home.debt < pot ? home.debt : pot;
      paid.set(home, part);
      pot -= part;
    }
  }
  return paid;
}

function pensionerAmount(passported: boolean, income: number): number {
  if (passported) return 10000000;
  if (income > 31500) return 0;
  if (income > 22500) return 1000000;
  for (let step = 1; step <= 9; step += 1) if (income <= step * 2500) return 11000000 - step * 1000000;
  throw new RangeError('the table has no such income');
}
