import {
  agencyGuidance,
  contingencyNotice,
  financialRegulations,
  laspo,
  meritsRegulations,
  review2022,
} from './instruments.ts';

/** A remark beside an answer. */
export const countsAllowance = {
  says: 'A special guardianship allowance counts as income. Of a fostering allowance only a part does.',
  cite: [
    financialRegulations.read('reg 24(1)(l)'),
    financialRegulations.check(
      'regs 21(c), 24',
      'Confirm that no disregard in reg 24, including (t) to (x) as amended 2020 to 2023, covers special guardianship (s14F), child arrangements, s17 or adoption payments, so that they count under reg 21(c).',
    ),
  ],
};

export const inferredDefence = {
  says: 'The Act covers services “in relation to” special guardianship orders. That this reaches a guardian who defends the order is a strong inference: no guidance we found says so.',
  cite: [
    laspo.check(
      'Sch 1 Pt 1 para 1A',
      'Confirm that a special guardian who resists variation or discharge is within paragraph 1A, is means-tested, and is judged under merits regulation 68.',
    ),
  ],
};

export const sufficientBenefit = {
  says: 'The solicitor also looks at whether the advice would help you enough.',
  cite: [meritsRegulations.read('reg 32')],
};

export const agencyDecides = {
  says: 'The Legal Aid Agency, and not the council, decides this.',
  cite: [laspo.read('s4')],
};

export const contributionsWaived = {
  says: 'Contributions have been waived since 27 June 2025, until further notice. We could not confirm that this still stands: ask your solicitor.',
  cite: [
    contingencyNotice.check(
      'Criminal and Civil Legal Aid (Amendment) Regulations 2025',
      'Confirm the number of these regulations, whether income and capital contributions are still waived after June 2026, and from when they would be asked for again.',
    ),
  ],
};

export const onTheDay = {
  says: 'The sums are made with your figures and the rates of the day you asked about. If you apply later, those of that day count.',
  cite: [financialRegulations.read('regs 14 and 31')],
};

export const lookedAtAgain = {
  says: 'Say so if what is left of your income rises by more than £60 or falls by more than £25 a month, or your savings rise by more than £750: your means are then looked at again.',
  cite: [financialRegulations.read('reg 20')],
};

export const testedOnAdvice = {
  says: 'Only a lawyer in court is free of the means test. For advice outside court you are tested.',
  cite: [financialRegulations.read('reg 5(1)(c) and (db)')],
};

export const assessmentAsked = {
  says: 'You will be asked whether the council has assessed you, what came of it, and how you would answer a negative assessment.',
  cite: [
    agencyGuidance.check(
      'application questions',
      'Confirm that applicants for special guardianship are asked about the council’s assessment.',
    ),
  ],
};

export const reviewSilentOnMeans = {
  says: 'The Review says nothing of a means test. We take it that there would be none: this is an assumption.',
  cite: [review2022.read('4.2')],
};

export const childsOwnLawyer = {
  says: 'The child has a lawyer of their own in these proceedings, paid by legal aid without a means or merits test. You need not arrange it.',
  cite: [
    financialRegulations.read('reg 5(1)(c)'),
    laspo.check(
      'Sch 1 Pt 1 para 1(1)',
      'Confirm that the child is party to care, supervision, child assessment and emergency protection proceedings with a solicitor whom the guardian appoints, and needs no application of the carer.',
    ),
  ],
};
