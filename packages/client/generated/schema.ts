export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, written `2026-11-21`. It has no time and no time zone. */
  Date: { input: string; output: string; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format. */
  DateTimeISO: { input: string; output: string; }
};

/** The child that an answer or a question is about. */
export type About = {
  __typename?: 'About';
  /** The `ref` of the child in the circumstances. */
  ref: Scalars['ID']['output'];
};

/** A weekly sum for children of some ages. */
export type AgeBand = {
  __typename?: 'AgeBand';
  /** The youngest age in completed years. */
  ageFrom: Scalars['Int']['output'];
  /** The oldest age in completed years. */
  ageTo: Scalars['Int']['output'];
  /** Pence a week. */
  weeklyPence: Scalars['Int']['output'];
};

/** A weekly sum for children of some ages. */
export type AgeBandInput = {
  /** The youngest age in completed years. */
  ageFrom: Scalars['Int']['input'];
  /** The oldest age in completed years. */
  ageTo: Scalars['Int']['input'];
  /** Pence a week. */
  weeklyPence: Scalars['Int']['input'];
};

/** An area of the national table of fostering allowances. */
export type AllowanceArea =
  | 'LONDON'
  | 'REST_OF_ENGLAND'
  | 'SOUTH_EAST';

/** A council's rules for special guardianship support on one day. */
export type AllowancePolicy = {
  __typename?: 'AllowancePolicy';
  /** The GSS code of the council. */
  council: Scalars['ID']['output'];
  /** The values in force: the council’s own, and the national default where it has published none. */
  values: AllowancePolicyValues;
  /** Every version that the council has published, by setting, oldest first. */
  versions: Array<SettingVersion>;
};

/** The settings to publish. Whatever is left out stays as it is. */
export type AllowancePolicyInput = {
  /** Places that count in another area than their region’s. */
  allowanceAreas?: InputMaybe<Array<AreaOfCouncilInput>>;
  /** Whether Child Benefit is taken off. */
  childBenefitNetting?: InputMaybe<ChildBenefitNetting>;
  /** No means test for travel to visits. */
  contactTravelWithoutMeansTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the disposable income that the carer gives, in ten-thousandths: 2000 is a fifth. */
  contributionRate?: InputMaybe<Scalars['Int']['input']>;
  /** Factor on the scale of living costs, in ten-thousandths: 2000 is a fifth. */
  coreFactor?: InputMaybe<Scalars['Int']['input']>;
  /** The means test counts the carer's disability benefits. */
  disabilityBenefitsCounted?: InputMaybe<Scalars['Boolean']['input']>;
  /** No means test for the fee of a former foster carer. */
  feeWithoutMeansTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** No means test for the first costs of housing the child. */
  homeCostsWithoutMeansTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the income that the means test leaves out, in ten-thousandths: 2000 is a fifth. */
  incomeDisregard?: InputMaybe<Scalars['Int']['input']>;
  /** Carers with a “lives with” order are paid as special guardians. */
  livesWithOrdersAsSpecialGuardianship?: InputMaybe<Scalars['Boolean']['input']>;
  /** The scale of living costs. */
  livingCostScale?: InputMaybe<LivingCostScaleInput>;
  /** Codes of the benefits on which there is no means test. */
  passportedBenefits?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Days to answer a proposed decision. */
  representationDays?: InputMaybe<Scalars['Int']['input']>;
  /** No means test for special care of the child. */
  specialCareWithoutMeansTest?: InputMaybe<Scalars['Boolean']['input']>;
  /** How weekly sums become monthly ones. */
  weeksPerMonth?: InputMaybe<WeeksPerMonthInput>;
};

/** New versions of the settings by which your council works out special guardianship support. */
export type AllowancePolicyPublishInput = {
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The settings to publish together. */
  settings: AllowancePolicyInput;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** How a council works out special guardianship support. Null where it has no rule. */
export type AllowancePolicyValues = {
  __typename?: 'AllowancePolicyValues';
  /** Places that count in another area than their region’s. */
  allowanceAreas: Maybe<Array<AreaOfCouncil>>;
  /** Whether Child Benefit is taken off. */
  childBenefitNetting: Maybe<ChildBenefitNetting>;
  /** No means test for travel to visits. */
  contactTravelWithoutMeansTest: Maybe<Scalars['Boolean']['output']>;
  /** Part of the disposable income that the carer gives, in ten-thousandths: 2000 is a fifth. */
  contributionRate: Maybe<Scalars['Int']['output']>;
  /** Factor on the scale of living costs, in ten-thousandths: 2000 is a fifth. */
  coreFactor: Maybe<Scalars['Int']['output']>;
  /** The means test counts the carer's disability benefits. */
  disabilityBenefitsCounted: Maybe<Scalars['Boolean']['output']>;
  /** No means test for the fee of a former foster carer. */
  feeWithoutMeansTest: Maybe<Scalars['Boolean']['output']>;
  /** No means test for the first costs of housing the child. */
  homeCostsWithoutMeansTest: Maybe<Scalars['Boolean']['output']>;
  /** Part of the income that the means test leaves out, in ten-thousandths: 2000 is a fifth. */
  incomeDisregard: Maybe<Scalars['Int']['output']>;
  /** Carers with a “lives with” order are paid as special guardians. */
  livesWithOrdersAsSpecialGuardianship: Maybe<Scalars['Boolean']['output']>;
  /** The scale of living costs. */
  livingCostScale: Maybe<LivingCostScale>;
  /** Codes of the benefits on which there is no means test. */
  passportedBenefits: Maybe<Array<Scalars['String']['output']>>;
  /** Days to answer a proposed decision. */
  representationDays: Maybe<Scalars['Int']['output']>;
  /** No means test for special care of the child. */
  specialCareWithoutMeansTest: Maybe<Scalars['Boolean']['output']>;
  /** How weekly sums become monthly ones. */
  weeksPerMonth: Maybe<WeeksPerMonth>;
};

/** One possible answer to a question. */
export type AnswerChoice = {
  __typename?: 'AnswerChoice';
  /** What to send. */
  code: Scalars['String']['output'];
  /** What to show. */
  label: Scalars['String']['output'];
};

/** An apprenticeship of the person. */
export type Apprenticeship = {
  __typename?: 'Apprenticeship';
  /** Have you had all of the care leavers’ apprenticeship bursary before? It is paid once for each person. */
  hadBursary: Maybe<YesNo>;
  /** Are you on an apprenticeship now? There is a bursary for care leavers on an apprenticeship. */
  onNow: Maybe<YesNo>;
  /** When did your apprenticeship start? The bursary is higher if you started on or after 1 August 2023. */
  startedOn: Maybe<Scalars['Date']['output']>;
};

/** An apprenticeship of the person. */
export type ApprenticeshipInput = {
  /** Have you had all of the care leavers’ apprenticeship bursary before? It is paid once for each person. */
  hadBursary?: InputMaybe<YesNo>;
  /** Are you on an apprenticeship now? There is a bursary for care leavers on an apprenticeship. */
  onNow?: InputMaybe<YesNo>;
  /** When did your apprenticeship start? The bursary is higher if you started on or after 1 August 2023. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The area of the fostering table that a place counts in. */
export type AreaOfCouncil = {
  __typename?: 'AreaOfCouncil';
  /** The area. */
  area: AllowanceArea;
  /** The GSS code of the council where the child lives. */
  council: Scalars['ID']['output'];
};

/** The area of the fostering table that a place counts in. */
export type AreaOfCouncilInput = {
  /** The area. */
  area: AllowanceArea;
  /** The GSS code of the council where the child lives. */
  council: Scalars['ID']['input'];
};

/** Who arranged for the child to come to you? */
export type ArrangedBy =
  /** The council asked me, or played a main part */
  | 'COUNCIL'
  /** The family arranged it without the council */
  | 'FAMILY';

/** A home or support after care that a council has arranged for a young person. */
export type Arrangement = {
  __typename?: 'Arrangement';
  /** What the assessment for Staying Close found. */
  assessment: Maybe<Scalars['String']['output']>;
  /** Whether the council owes it. */
  basis: ArrangementBasis;
  /** Whose arrangement it is. */
  careLeaver: CareLeaver;
  /** The former foster carers, by the council’s own references. Empty for Staying Close. */
  carers: Array<Scalars['String']['output']>;
  /** The end of the course for which it may go on past 21. */
  courseEndsOn: Maybe<Scalars['Date']['output']>;
  /** What was decided and is proposed, oldest first. */
  decisions: Array<ArrangementDecision>;
  /** What is due in the next half year, soonest first. */
  due: Array<ArrangementDueItem>;
  /** Its last day, where it has been ended. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** Reviews, checks, advice and signed agreements, oldest first. */
  events: Array<ArrangementEvent>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: ArrangementKind;
  /** Where letters to the young person go. Null where nobody has said: letters wait. Null once erased. */
  letterTo: Maybe<Array<Scalars['String']['output']>>;
  /** The reference of the licence that they live there under. */
  licenceReference: Maybe<Scalars['String']['output']>;
  /** Days of notice for ending it. */
  noticeDays: Scalars['Int']['output'];
  /** What Staying Close offers on a day. Empty for Staying Put. */
  offer: Array<StayingCloseOfferLine>;
  /** Its last day as planned. */
  plannedEnd: Scalars['Date']['output'];
  /** What people call it: `SP-7K2M-93QX`. */
  reference: Scalars['String']['output'];
  /** Months between reviews. */
  reviewMonths: Scalars['Int']['output'];
  /** Its first day: for Staying Put the 18th birthday. */
  startsOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: ArrangementState;
  /** Which split applies on which day, as agreed. Empty for Staying Close. */
  weeklyPayments: Array<ArrangementPayments>;
};


/** A home or support after care that a council has arranged for a young person. */
export type ArrangementOfferArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A home or support after care that a council has arranged for a young person. */
export type ArrangementWeeklyPaymentsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Where letters to the young person go from now on, about this and every other arrangement. */
export type ArrangementAddressSetInput = {
  /** The id of the arrangement. */
  arrangement: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Three to seven lines, the name first, the postcode last. */
  letterTo: Array<Scalars['String']['input']>;
};

/** Whether the council owes it. */
export type ArrangementBasis =
  /** The council chooses to offer it: the law does not yet make it. */
  | 'DISCRETION'
  /** The law makes the council provide it. */
  | 'DUTY';

/** A change from a day on. */
export type ArrangementChangeInput = {
  /** The id of the arrangement. */
  arrangement: Scalars['ID']['input'];
  /** The first day it reaches. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is offered from then on, for Staying Close. */
  offer?: InputMaybe<Array<StayingCloseOfferLineInput>>;
  /** Who pays what from then on, for Staying Put. */
  split?: InputMaybe<WeeklySplitInput>;
  /** Why, as the young person reads it. */
  why: Scalars['String']['input'];
};

/** One child under each arrangement, side by side. */
export type ArrangementComparison = {
  __typename?: 'ArrangementComparison';
  /** The arrangements, from the least formal on. */
  arrangements: Array<ArrangementOption>;
  /** The `ref` of the child. */
  child: Scalars['ID']['output'];
};

/** How a decision ends. */
export type ArrangementConclusion =
  /** Agreed, by another person than the one who proposed it. */
  | 'AGREED'
  /** Not agreed. */
  | 'REFUSED'
  /** Taken back. */
  | 'WITHDRAWN';

/** A page of arrangements. */
export type ArrangementConnection = {
  __typename?: 'ArrangementConnection';
  /** The arrangements. */
  nodes: Array<Arrangement>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** Something that was decided, or is proposed. */
export type ArrangementDecision = {
  __typename?: 'ArrangementDecision';
  /** Who concluded it, as an opaque id. */
  concludedBy: Maybe<Scalars['String']['output']>;
  /** How it ended. Null while it waits. */
  conclusion: Maybe<ArrangementConclusion>;
  /** The first day that it reaches; for an end, the last day of the arrangement. */
  from: Scalars['Date']['output'];
  /** The code of its ground. */
  ground: Scalars['String']['output'];
  /** What it is about. */
  kind: ArrangementDecisionKind;
  /** When notice was given, for an end. */
  noticeOn: Maybe<Scalars['Date']['output']>;
  /** One and up within the arrangement. */
  number: Scalars['Int']['output'];
  /** What is offered, for Staying Close. */
  offer: Array<StayingCloseOfferLine>;
  /** Who proposed it, as an opaque id. */
  proposedBy: Scalars['String']['output'];
  /** Who pays what, for Staying Put. */
  weekly: Maybe<WeeklySplitType>;
  /** The reason that the young person reads. Empty once they have been erased. */
  why: Scalars['String']['output'];
};

/** The conclusion of a decision. */
export type ArrangementDecisionConcludeInput = {
  /** The id of the arrangement. */
  arrangement: Scalars['ID']['input'];
  /** How it ends. */
  conclusion: ArrangementConclusion;
  /** The number of the decision. */
  decision: Scalars['Int']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was taken into account. It goes into the letter. */
  why: Scalars['String']['input'];
};

/** What a decision is about. */
export type ArrangementDecisionKind =
  /** To change who pays what, or what is offered, from a day on. */
  | 'CHANGE'
  /** To end it. */
  | 'END'
  /** To begin it. */
  | 'OPEN';

/** What is due for one arrangement. */
export type ArrangementDue = {
  __typename?: 'ArrangementDue';
  /** The arrangement. */
  arrangement: Arrangement;
  /** What is due, soonest first. */
  items: Array<ArrangementDueItem>;
};

/** A page of what is due. A page may be short: arrangements of which nothing is due are left out. */
export type ArrangementDueConnection = {
  __typename?: 'ArrangementDueConnection';
  /** Arrangements of which something is due. */
  nodes: Array<ArrangementDue>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** Something that is due for an arrangement. */
export type ArrangementDueItem = {
  __typename?: 'ArrangementDueItem';
  /** What it is. */
  kind: ArrangementDueKind;
  /** On which day. What is late is due on the first day asked about. */
  on: Scalars['Date']['output'];
  /** The same in a sentence. */
  says: Scalars['String']['output'];
};

/** What is due. */
export type ArrangementDueKind =
  /** A check of the household runs out. */
  | 'CHECK'
  /** A proposed decision waits for a second person. */
  | 'DECISION'
  /** It ends: agree on what comes after it. */
  | 'END'
  /** A review is due. */
  | 'REVIEW';

/** Why an arrangement ends. */
export type ArrangementEndGround =
  /** Going on is not good for the young person: only the duty to support ends, not the duty to keep in touch. */
  | 'AGAINST_WELFARE'
  /** The young person and the carer both want it to end. */
  | 'BOTH_AGREE'
  /** The carer has given notice. */
  | 'CARER'
  /** The young person or the carer has died. */
  | 'DIED'
  /** The young person has moved out. */
  | 'MOVED_OUT'
  /** Another reason, given in the record. */
  | 'OTHER'
  /** It has run its time. */
  | 'REACHED_THE_END'
  /** The young person has given notice. */
  | 'YOUNG_PERSON';

/** An end of an arrangement. */
export type ArrangementEndInput = {
  /** The id of the arrangement. */
  arrangement: Scalars['ID']['input'];
  /** Why it ends. */
  ground: ArrangementEndGround;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The last day. */
  lastDay: Scalars['Date']['input'];
  /** When notice was given. */
  noticeOn: Scalars['Date']['input'];
  /** Why, as the young person reads it. */
  why: Scalars['String']['input'];
};

/** Something that was done for an arrangement. */
export type ArrangementEvent = {
  __typename?: 'ArrangementEvent';
  /** The day it belongs to. */
  about: Scalars['Date']['output'];
  /** Who recorded it, as an opaque id. */
  by: Scalars['String']['output'];
  /** What it was. */
  kind: ArrangementEventKind;
  /** On which day it was recorded. */
  on: Scalars['Date']['output'];
  /** What was found or said. Empty once they have been erased. */
  says: Scalars['String']['output'];
  /** Who signed it. */
  signatories: Array<Scalars['String']['output']>;
  /** Which version of the agreement was signed. */
  version: Maybe<Scalars['String']['output']>;
};

/** What was done for an arrangement. */
export type ArrangementEventKind =
  /** Advice was given on tax, benefits or anything else. */
  | 'ADVISED'
  /** The living together agreement was signed. */
  | 'AGREEMENT_SIGNED'
  /** The household was checked. `about` is the day on which the check runs out. */
  | 'CHECKED'
  /** The council kept in touch, as it must even where its support has ended. */
  | 'KEPT_IN_TOUCH'
  /** It was reviewed. `about` is the day on which the review was due. */
  | 'REVIEWED';

/** Something that was done for an arrangement. */
export type ArrangementEventRecordInput = {
  /** The day it belongs to: on which the review was due, or the check runs out. */
  about: Scalars['Date']['input'];
  /** The id of the arrangement. */
  arrangement: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it was. */
  kind: ArrangementEventKind;
  /** What was found or said. */
  says: Scalars['String']['input'];
  /** Who signed it. At most ten. */
  signatories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which version of the agreement was signed. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** Which arrangements to list. They must meet everything that is given. */
export type ArrangementFilterInput = {
  /** The id of the care leaver. */
  careLeaver?: InputMaybe<Scalars['ID']['input']>;
  /** What kind. */
  kind?: InputMaybe<ArrangementKind>;
  /** Where they stand. */
  state?: InputMaybe<ArrangementState>;
};

/** What kind of arrangement it is. */
export type ArrangementKind =
  /** Support by people they know, to find and keep a home and reach services. */
  | 'STAYING_CLOSE'
  /** Staying on with the former foster carer after 18. */
  | 'STAYING_PUT';

/** A remark with its sources. */
export type ArrangementNote = {
  __typename?: 'ArrangementNote';
  /** The remark. */
  says: Scalars['String']['output'];
  /** Where it comes from. */
  sources: Array<Source>;
};

/** One child as they would be under one arrangement. */
export type ArrangementOption = {
  __typename?: 'ArrangementOption';
  /** The arrangement. */
  arrangement: ComparedArrangement;
  /** How the payment counts for benefits. Never a figure. */
  benefits: Array<ArrangementNote>;
  /** What is decided for the child, and for the carer as a person. The refs are those of the statement. */
  determinations: Array<Determination>;
  /** What ends, and when. */
  ends: Array<ArrangementNote>;
  /** The child lives with the carer on this footing now. */
  isPresent: Scalars['Boolean']['output'];
  /** Whether legal aid helps with getting there. */
  legalAid: ArrangementNote;
  /** Who has parental responsibility. */
  parentalResponsibility: ArrangementNote;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** The arrangement after the act, or what to put right. */
export type ArrangementPayload = {
  __typename?: 'ArrangementPayload';
  /** Null where the act was refused. */
  arrangement: Maybe<Arrangement>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** Days in a row on which one split applies. */
export type ArrangementPayments = {
  __typename?: 'ArrangementPayments';
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
  /** Who pays what each week. */
  weekly: WeeklySplitType;
};

/** Where an arrangement stands. */
export type ArrangementState =
  /** It has been ended. */
  | 'ENDED'
  /** It has been agreed. */
  | 'LIVE'
  /** Somebody has proposed it; nobody has agreed yet. */
  | 'PROPOSED'
  /** It was proposed and not agreed. */
  | 'REFUSED';

/** Where the person was on the 16th birthday, if in hospital or detained. */
export type AtSixteen = {
  __typename?: 'AtSixteen';
  /** On your 16th birthday, were you in hospital or locked up? The council may owe you help if you were in care before that. */
  in: Maybe<AtSixteenIn>;
  /** When did that stay in hospital or custody start? We count your days in care before it. */
  since: Maybe<Scalars['Date']['output']>;
};

/** On your 16th birthday, were you in hospital or locked up? */
export type AtSixteenIn =
  /** Locked up: in custody, or held under another law */
  | 'DETAINED'
  /** In hospital */
  | 'HOSPITAL'
  /** Neither */
  | 'NEITHER'
  /** On remand in youth detention */
  | 'REMAND';

/** Where the person was on the 16th birthday, if in hospital or detained. */
export type AtSixteenInput = {
  /** On your 16th birthday, were you in hospital or locked up? The council may owe you help if you were in care before that. */
  in?: InputMaybe<AtSixteenIn>;
  /** When did that stay in hospital or custody start? We count your days in care before it. */
  since?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of the audit, the newest first. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** The entries. */
  nodes: Array<AuditEntry>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** Who did or read what. It never changes. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Who it was, as an opaque id. */
  actor: Scalars['String']['output'];
  /** When the request came in. */
  at: Scalars['DateTimeISO']['output'];
  /** What else was written down, as JSON. */
  detail: Maybe<Scalars['String']['output']>;
  /** The digest of the determination that an act rests on. */
  determination: Maybe<Scalars['String']['output']>;
  /** The digest of the chain up to it. */
  digest: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether something was done, or read. */
  kind: AuditKind;
  /** Why, in their own words. Null where they gave no reason, or where the person has been erased since. */
  purpose: Maybe<Scalars['String']['output']>;
  /** The roles they had, or the scopes of a system. */
  roles: Array<Scalars['String']['output']>;
  /** Its place in the chain. Null until it is sealed, soon after. */
  sequence: Maybe<Scalars['Int']['output']>;
  /** The persons whose records were changed or read. */
  subjects: Array<Scalars['ID']['output']>;
  /** The mutation, or what was read. */
  what: Scalars['String']['output'];
};

/** Which entries to list. They must meet everything that is given. */
export type AuditFilterInput = {
  /** Only what this person or system did or read. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Not before this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only acts, or only readings. */
  kind?: InputMaybe<AuditKind>;
  /** Only what is about this person. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Not after this day. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What an entry of the audit is about. */
export type AuditKind =
  /** Somebody did something. */
  | 'ACT'
  /** Somebody read a person's record. */
  | 'READ';

/** What is given: money, help, time or a right. */
export type Award = {
  __typename?: 'Award';
  /** How often, for money. */
  every: Maybe<Every>;
  /** Who holds the money, where it is not paid to the person. */
  heldBy: Maybe<Scalars['String']['output']>;
  /** Whether the amount counts in the totals of a statement. */
  inTotals: Scalars['Boolean']['output'];
  /** What sort of thing is given. */
  kind: AwardKind;
  /** The least it can be, in pence. Equal to the most where nothing is missing. Null where there is no figure. */
  leastPence: Maybe<Scalars['Int']['output']>;
  /** How the figure was reached. */
  lines: Array<AwardLine>;
  /** How firm the figure is. */
  measure: Maybe<AwardMeasure>;
  /** The most it can be, in pence. Null where there is no figure. */
  mostPence: Maybe<Scalars['Int']['output']>;
  /** What else to know about it. */
  notes: Array<AwardNote>;
  /** Why the figure may change when a new one is published. Empty if it is final. */
  provisional: Array<Scalars['String']['output']>;
  /** Nobody has said yet when payments start, so this is in no total. */
  startUnpublished: Scalars['Boolean']['output'];
  /** What is provided, or what the council decides the amount of. */
  what: Maybe<Scalars['String']['output']>;
};

/** What sort of thing is given. */
export type AwardKind =
  /** Money whose amount the council's own scheme sets. */
  | 'COUNCIL_AMOUNT'
  /** Money, with a figure. */
  | 'MONEY'
  /** Help, time or a right, without a figure. */
  | 'PROVIDED';

/** One line of the sum behind an amount. */
export type AwardLine = {
  __typename?: 'AwardLine';
  /** Pence. A deduction is below nought. */
  pence: Scalars['Int']['output'];
  /** What the line is. */
  says: Scalars['String']['output'];
  /** Where the figure comes from. */
  sources: Array<Source>;
};

/** How firm an amount is. */
export type AwardMeasure =
  /** The law sets only the least. */
  | 'AT_LEAST'
  /** The figure a council starts from. Never a promise. */
  | 'BENCHMARK'
  /** This is the amount. */
  | 'EXACT'
  /** The law sets only the most. */
  | 'UP_TO';

/** A remark that belongs beside an amount. */
export type AwardNote = {
  __typename?: 'AwardNote';
  /** The remark. */
  says: Scalars['String']['output'];
  /** Where it comes from. */
  sources: Array<Source>;
};

/** A stretch of time with one answer. */
export type AwardPeriod = {
  __typename?: 'AwardPeriod';
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** The least it can be, in pence. */
  leastPence: Maybe<Scalars['Int']['output']>;
  /** The most it can be, in pence. */
  mostPence: Maybe<Scalars['Int']['output']>;
  /** The answer throughout. */
  outcome: Outcome;
  /** The figure may change when a new one is published. */
  provisional: Scalars['Boolean']['output'];
  /** Its last day. */
  to: Scalars['Date']['output'];
  /** Why it differs from the time before. */
  why: Array<Scalars['String']['output']>;
};

/** Where a bank transfer of a payment run stands. */
export type BankTransferState =
  /** It failed, and can be paid again. */
  | 'FAILED'
  /** It went out in a file, and the bank has not said what became of it. */
  | 'IN_RUN'
  /** It was made. */
  | 'PAID';

/** What somebody is who asks. */
export type CallerKind =
  /** Nobody has signed in. */
  | 'ANONYMOUS'
  /** A care leaver or a carer, on their own record. */
  | 'PERSON'
  /** Somebody who works for a council. */
  | 'STAFF'
  /** A council's own system. */
  | 'SYSTEM';

/** Why did this time in care end? */
export type CareEnded =
  /** Another council took over */
  | 'E3'
  /** I went home, as planned */
  | 'E4A'
  /** I went home, not as planned */
  | 'E4B'
  /** I moved to my own place, with support */
  | 'E5'
  /** I moved to my own place, without support */
  | 'E6'
  /** I moved to adult social care */
  | 'E7'
  /** For another reason */
  | 'E8'
  /** I went to prison or custody */
  | 'E9'
  /** I was adopted, and nobody objected */
  | 'E11'
  /** I was adopted, and the court decided without agreement */
  | 'E12'
  /** I went to live with relatives or friends */
  | 'E13'
  /** My time on remand ended */
  | 'E14'
  /** I was found to be an adult */
  | 'E15'
  /** I left the United Kingdom */
  | 'E16'
  /** I turned 18 and stayed with my carers */
  | 'E17'
  /** A court made a child arrangements or residence order */
  | 'E41'
  /** My foster carer, a relative or friend, became my special guardian */
  | 'E45'
  /** My foster carer became my special guardian */
  | 'E46'
  /** A relative or friend became my special guardian */
  | 'E47'
  /** Somebody else became my special guardian */
  | 'E48'
  /** It did not end: I moved, or my order changed */
  | 'X1';

/** A care leaver, or a child about to leave care, whose record a council keeps. */
export type CareLeaver = {
  __typename?: 'CareLeaver';
  /** Where they stay on or are supported close by, and how it is paid. */
  arrangements: ArrangementConnection;
  /** What is known of them. */
  circumstances: CareLeaverCircumstances;
  /** The council that keeps this record. */
  council: Council;
  /** What staff call them. May be left out. */
  displayName: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Their leaving care grant with this council: none, or one. */
  leavingCareGrants: Array<LeavingCareGrant>;
  /** The council's own case number. */
  reference: Maybe<Scalars['String']['output']>;
  /** The day on which they were registered. */
  registeredOn: Scalars['Date']['output'];
  /** The guarantees of their rent, newest first. */
  rentGuarantees: Array<RentGuarantee>;
  /** Counts the changes of this record. Send it with a change. */
  revision: Scalars['Int']['output'];
  /** How the record came to say what it says, newest first: who changed what, when and why. */
  revisions: Array<RecordRevision>;
  /** What they are entitled to. */
  statement: CareLeaverStatement;
};


/** A care leaver, or a child about to leave care, whose record a council keeps. */
export type CareLeaverArrangementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A care leaver, or a child about to leave care, whose record a council keeps. */
export type CareLeaverRevisionsArgs = {
  first?: Scalars['Int']['input'];
};


/** A care leaver, or a child about to leave care, whose record a council keeps. */
export type CareLeaverStatementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  horizon?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  policy?: InputMaybe<Policy>;
};

/** Which kind of care leaver does the council say you are? */
export type CareLeaverCategory =
  /** Eligible: 16 or 17 and still in care */
  | 'ELIGIBLE'
  /** Former relevant: 18 or over */
  | 'FORMER_RELEVANT'
  /** None of these */
  | 'NONE'
  /** Qualifying: entitled to some advice and help */
  | 'QUALIFYING'
  /** Relevant: 16 or 17 and no longer in care */
  | 'RELEVANT';

/** What a care leaver has told us. */
export type CareLeaverCircumstances = {
  __typename?: 'CareLeaverCircumstances';
  /** An apprenticeship of the person. */
  apprenticeship: Maybe<Apprenticeship>;
  /** Where the person was on the 16th birthday, if in hospital or detained. */
  atSixteen: Maybe<AtSixteen>;
  /** Every time in care in England or Wales, in any order. */
  carePeriods: Maybe<Array<CarePeriod>>;
  /** Have you told us every time you were in care since you turned 14? Your personal adviser or the council can look up the dates for you. We can only say “no” when we know about all of it. */
  carePeriodsComplete: Maybe<YesNo>;
  /** Which council looks after you, or was the last to look after you? That council must help you, even if you live somewhere else now. */
  council: Maybe<Scalars['String']['output']>;
  /** The council's own category for the person, and where it comes from. */
  councilCategory: Maybe<CouncilCategory>;
  /** When were you born? Most help starts or stops on a birthday. */
  dateOfBirth: Maybe<Scalars['Date']['output']>;
  /** Have you ever been in care, even for a short time? Being in care means that a council looked after you. Short breaks and living with foster carers count. Some help is for everybody who was ever in care. */
  everInCare: Maybe<YesNo>;
  /** Every time of living with a parent or guardian since about the end of care. */
  familyPeriods: Maybe<Array<FamilyPeriod>>;
  /** Have you told us every time you lived with a parent or guardian since you last left care? Say yes if you have not lived with a parent or guardian since then. Six months in one go with a parent or guardian can change what the council must do. */
  familyPeriodsComplete: Maybe<YesNo>;
  /** The home of the person, or the home that they want. */
  home: Maybe<CareLeaverHome>;
  /** What decides whether a housing council must put the person first. */
  homelessness: Maybe<Homelessness>;
  /** Which council deals with homes and council tax where you live, or where you want to live? In some places this is a district council, and it makes its own choices about homes and council tax. */
  housingAuthority: Maybe<Scalars['String']['output']>;
  /** Education and training of the person. */
  learning: Maybe<Learning>;
  /** Every stay away from home at 16 or 17 that was not in council care. */
  otherStays: Maybe<Array<OtherStay>>;
  /** Have you told us of every time, at 16 or 17, that you lived in a place like these? A private foster home, a hospital, a care home, or a private or charity home. Say yes if there was none. Some help is for people who lived away from home, but were not in care. */
  otherStaysComplete: Maybe<YesNo>;
  /** Were all your short stays with the same people, or in the same place? The limits for short breaks are counted for each series. */
  shortBreaksOneSeries: Maybe<YesNo>;
  /** A special guardianship order made for the person. */
  specialGuardianship: Maybe<SpecialGuardianship>;
  /** With whom the person lives or wants to live after care. */
  stayingOn: Maybe<StayingOn>;
  /** The council's plan and support for the person. */
  support: Maybe<CouncilSupport>;
};

/** What a care leaver has told us. */
export type CareLeaverCircumstancesInput = {
  /** An apprenticeship of the person. */
  apprenticeship?: InputMaybe<ApprenticeshipInput>;
  /** Where the person was on the 16th birthday, if in hospital or detained. */
  atSixteen?: InputMaybe<AtSixteenInput>;
  /** Every time in care in England or Wales, in any order. At most 100. */
  carePeriods?: InputMaybe<Array<CarePeriodInput>>;
  /** Have you told us every time you were in care since you turned 14? Your personal adviser or the council can look up the dates for you. We can only say “no” when we know about all of it. */
  carePeriodsComplete?: InputMaybe<YesNo>;
  /** Which council looks after you, or was the last to look after you? That council must help you, even if you live somewhere else now. */
  council?: InputMaybe<Scalars['String']['input']>;
  /** The council's own category for the person, and where it comes from. */
  councilCategory?: InputMaybe<CouncilCategoryInput>;
  /** When were you born? Most help starts or stops on a birthday. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Have you ever been in care, even for a short time? Being in care means that a council looked after you. Short breaks and living with foster carers count. Some help is for everybody who was ever in care. */
  everInCare?: InputMaybe<YesNo>;
  /** Every time of living with a parent or guardian since about the end of care. At most 20. */
  familyPeriods?: InputMaybe<Array<FamilyPeriodInput>>;
  /** Have you told us every time you lived with a parent or guardian since you last left care? Say yes if you have not lived with a parent or guardian since then. Six months in one go with a parent or guardian can change what the council must do. */
  familyPeriodsComplete?: InputMaybe<YesNo>;
  /** The home of the person, or the home that they want. */
  home?: InputMaybe<CareLeaverHomeInput>;
  /** What decides whether a housing council must put the person first. */
  homelessness?: InputMaybe<HomelessnessInput>;
  /** Which council deals with homes and council tax where you live, or where you want to live? In some places this is a district council, and it makes its own choices about homes and council tax. */
  housingAuthority?: InputMaybe<Scalars['String']['input']>;
  /** Education and training of the person. */
  learning?: InputMaybe<LearningInput>;
  /** Every stay away from home at 16 or 17 that was not in council care. At most 20. */
  otherStays?: InputMaybe<Array<OtherStayInput>>;
  /** Have you told us of every time, at 16 or 17, that you lived in a place like these? A private foster home, a hospital, a care home, or a private or charity home. Say yes if there was none. Some help is for people who lived away from home, but were not in care. */
  otherStaysComplete?: InputMaybe<YesNo>;
  /** Were all your short stays with the same people, or in the same place? The limits for short breaks are counted for each series. */
  shortBreaksOneSeries?: InputMaybe<YesNo>;
  /** A special guardianship order made for the person. */
  specialGuardianship?: InputMaybe<SpecialGuardianshipInput>;
  /** With whom the person lives or wants to live after care. */
  stayingOn?: InputMaybe<StayingOnInput>;
  /** The council's plan and support for the person. */
  support?: InputMaybe<CouncilSupportInput>;
};

/** A page of care leavers, in the order of registration. */
export type CareLeaverConnection = {
  __typename?: 'CareLeaverConnection';
  /** The care leavers, each with its place. */
  edges: Array<CareLeaverEdge>;
  /** The care leavers. */
  nodes: Array<CareLeaver>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A correction of what is recorded of a care leaver. Whatever is left out stays; a list that is given replaces the old one. */
export type CareLeaverCorrectInput = {
  /** The id of the care leaver. */
  careLeaver: Scalars['ID']['input'];
  /** The facts to correct. Null says that a fact is not known after all. */
  circumstances?: InputMaybe<CareLeaverCircumstancesInput>;
  /** Null takes it away. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Null takes it away. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read. */
  revision: Scalars['Int']['input'];
  /** Why it is corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** A care leaver at a place in a list. */
export type CareLeaverEdge = {
  __typename?: 'CareLeaverEdge';
  /** The place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The care leaver. */
  node: CareLeaver;
};

/** The home of the person, or the home that they want. */
export type CareLeaverHome = {
  __typename?: 'CareLeaverHome';
  /** Has the benefits office said that you count as a care leaver for help with rent? The benefit rules use their own test, and the sources we read do not settle it for you. */
  benefitsCountAsCareLeaver: Maybe<YesNo>;
  /** Is it hard for you to pay the council tax? Some councils help from 21 only if you need it. */
  councilTaxNeed: Maybe<CouncilTaxNeed>;
  /** How much is the council tax bill for the whole year? We can then say how much you may save. In whole pence. */
  councilTaxYearlyPence: Maybe<Scalars['Int']['output']>;
  /** Is the home in the area of the council that looked after you? Some councils only stand behind homes in their own area. */
  inCouncilArea: Maybe<YesNo>;
  /** Does the landlord ask for a deposit? The 2022 Review said that landlords should not ask for one when the council stands behind you. */
  landlordAsksForDeposit: Maybe<YesNo>;
  /** Does the landlord ask for a guarantor: somebody who promises to pay if you cannot? Some councils can be your guarantor. */
  landlordAsksForGuarantor: Maybe<YesNo>;
  /** When did you move, or when will you move, to your own home? Some councils pay more to people who moved after a certain day. */
  movedOn: Maybe<Scalars['Date']['output']>;
  /** Are you moving, or have you moved, to a home of your own? A room or a flat that you rent yourself is a home of your own. A foster home is not. There is money to set up your first home. */
  movingToOwnHome: Maybe<YesNo>;
  /** How many other adults live with you, who are not care leavers? Councils often give more to care leavers who live alone. */
  otherAdults: Maybe<Scalars['Int']['output']>;
  /** How many other care leavers live with you? Some councils give the same when everybody in the home is a care leaver. */
  otherCareLeavers: Maybe<Scalars['Int']['output']>;
  /** How many children of your own live with you? Some councils add money for each child. */
  ownChildren: Maybe<Scalars['Int']['output']>;
  /** Do you have to pay council tax for your home? Many councils ask care leavers for less, or for nothing. */
  paysCouncilTax: Maybe<YesNo>;
  /** How much is the rent for one month? If you share, give only your share. Councils have a limit for the rent that they stand behind. In whole pence. */
  rentMonthlyPence: Maybe<Scalars['Int']['output']>;
  /** Do you rent, or do you want to rent, from a private landlord? Help with rent is different for private homes. */
  rentsPrivately: Maybe<YesNo>;
  /** Are you single, with no partner living with you? Single people under 35 mostly get help only for a room in a shared home. */
  single: Maybe<YesNo>;
};

/** The home of the person, or the home that they want. */
export type CareLeaverHomeInput = {
  /** Has the benefits office said that you count as a care leaver for help with rent? The benefit rules use their own test, and the sources we read do not settle it for you. */
  benefitsCountAsCareLeaver?: InputMaybe<YesNo>;
  /** Is it hard for you to pay the council tax? Some councils help from 21 only if you need it. */
  councilTaxNeed?: InputMaybe<CouncilTaxNeed>;
  /** How much is the council tax bill for the whole year? We can then say how much you may save. In whole pence. */
  councilTaxYearlyPence?: InputMaybe<Scalars['Int']['input']>;
  /** Is the home in the area of the council that looked after you? Some councils only stand behind homes in their own area. */
  inCouncilArea?: InputMaybe<YesNo>;
  /** Does the landlord ask for a deposit? The 2022 Review said that landlords should not ask for one when the council stands behind you. */
  landlordAsksForDeposit?: InputMaybe<YesNo>;
  /** Does the landlord ask for a guarantor: somebody who promises to pay if you cannot? Some councils can be your guarantor. */
  landlordAsksForGuarantor?: InputMaybe<YesNo>;
  /** When did you move, or when will you move, to your own home? Some councils pay more to people who moved after a certain day. */
  movedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Are you moving, or have you moved, to a home of your own? A room or a flat that you rent yourself is a home of your own. A foster home is not. There is money to set up your first home. */
  movingToOwnHome?: InputMaybe<YesNo>;
  /** How many other adults live with you, who are not care leavers? Councils often give more to care leavers who live alone. */
  otherAdults?: InputMaybe<Scalars['Int']['input']>;
  /** How many other care leavers live with you? Some councils give the same when everybody in the home is a care leaver. */
  otherCareLeavers?: InputMaybe<Scalars['Int']['input']>;
  /** How many children of your own live with you? Some councils add money for each child. */
  ownChildren?: InputMaybe<Scalars['Int']['input']>;
  /** Do you have to pay council tax for your home? Many councils ask care leavers for less, or for nothing. */
  paysCouncilTax?: InputMaybe<YesNo>;
  /** How much is the rent for one month? If you share, give only your share. Councils have a limit for the rent that they stand behind. In whole pence. */
  rentMonthlyPence?: InputMaybe<Scalars['Int']['input']>;
  /** Do you rent, or do you want to rent, from a private landlord? Help with rent is different for private homes. */
  rentsPrivately?: InputMaybe<YesNo>;
  /** Are you single, with no partner living with you? Single people under 35 mostly get help only for a room in a shared home. */
  single?: InputMaybe<YesNo>;
};

/** The care leaver after the change, or what to put right. */
export type CareLeaverPayload = {
  __typename?: 'CareLeaverPayload';
  /** The care leaver as the change left them. Null where it was refused. */
  careLeaver: Maybe<CareLeaver>;
  /** What to put right. Empty where the change was made. */
  userErrors: Array<UserError>;
};

/** A care leaver to register. */
export type CareLeaverRegisterInput = {
  /** What is known of them. */
  circumstances: CareLeaverCircumstancesInput;
  /** What staff call them. May be left out. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The council's own case number. May be left out. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What one person is entitled to on one day, under one policy. */
export type CareLeaverStatement = {
  __typename?: 'CareLeaverStatement';
  /** The day asked about. */
  asOf: Scalars['Date']['output'];
  /** The facts that this part of the statement is made from. */
  circumstances: CareLeaverCircumstances;
  /** The same under the other policy, line by line. */
  comparison: StatementComparison;
  /** How many months the periods look ahead. */
  horizon: Scalars['Int']['output'];
  /** Opaque. For a person whose record we keep it finds the same statement again. */
  id: Scalars['ID']['output'];
  /** What was known of the law on this day. */
  knownOn: Scalars['Date']['output'];
  /** Money after care: the leaving care grant, bursaries and prescriptions. */
  leavingCareGrants: Array<Determination>;
  /** What to ask next over all determinations, the most telling first. */
  nextQuestions: Array<NextQuestion>;
  /** The law that the answers are given under. */
  policy: Policy;
  /** A rented home after care: guarantees, help with rent, homelessness and council tax. */
  rentGuarantees: Array<Determination>;
  /** What kind of care leaver the person is on the day asked about, with the arithmetic. */
  status: CareLeaverStatus;
  /** The answers of one part of the law. */
  stayingPut: Array<Determination>;
  /** An opaque id of the person, or `anonymous` for a check. */
  subject: Scalars['ID']['output'];
  /** The whole statement at a glance: groups, totals, what to do. */
  summary: StatementSummary;
};


/** What one person is entitled to on one day, under one policy. */
export type CareLeaverStatementNextQuestionsArgs = {
  first?: Scalars['Int']['input'];
};

/** What kind of care leaver a person is in law, and how that was found. */
export type CareLeaverStatus = {
  __typename?: 'CareLeaverStatus';
  /** Null where the date of birth is not known. */
  arithmetic: Maybe<StatusArithmetic>;
  /** Where it comes from. */
  basis: CareLeaverStatusBasis;
  /** Null where what is known leaves more than one open. */
  category: Maybe<CareLeaverCategory>;
  /** What somebody should look at. Empty where nothing is unusual. */
  flags: Array<StatusFlag>;
  /** The council's own category, if one was given with its day. */
  imported: Maybe<ImportedStatus>;
  /** Every category that is still possible. */
  possible: Array<CareLeaverCategory>;
  /** In a sentence. */
  says: Scalars['String']['output'];
  /** The law that it is counted by. */
  sources: Array<Source>;
};

/** Where a category comes from. */
export type CareLeaverStatusBasis =
  /** Worked out from the times in care. */
  | 'CARE_PERIODS'
  /** The council's own category, used where the times in care leave it open. */
  | 'COUNCIL';

/** What kind of order or agreement were you in care under? */
export type CareLegalStatus =
  /** An interim care order */
  | 'C1'
  /** A full care order */
  | 'C2'
  /** A freeing order */
  | 'D1'
  /** A placement order for adoption */
  | 'E1'
  /** On remand, and in care because of it */
  | 'J1'
  /** Held by the police and kept by the council */
  | 'J2'
  /** A youth court order to live where the council says */
  | 'J3'
  /** Police protection */
  | 'L1'
  /** An emergency protection order */
  | 'L2'
  /** A child assessment order */
  | 'L3'
  /** The council looked after me with agreement (section 20) */
  | 'V2'
  /** Planned short breaks, each one written down */
  | 'V3'
  /** Planned short breaks, written down as one agreement */
  | 'V4';

/** One time in care in England or Wales, in one home and under one order. */
export type CarePeriod = {
  __typename?: 'CarePeriod';
  /** Was the person you lived with a foster carer approved to look after you? A relative or friend counts if they were approved as your foster carer. A special guardian does not. Staying Put is about staying with the person who was your foster carer. */
  carerWasFosterParent: Maybe<YesNo>;
  /** Which council area was that home in, for homes and council tax? Two years in care in one place gives you a link with that place if you become homeless. */
  district: Maybe<Scalars['String']['output']>;
  /** Why did this time in care end? Adoption, another council or a change in your age can change who must help you. */
  ended: Maybe<CareEnded>;
  /** When did this time in care start? We count your days in care since you turned 14. */
  from: Maybe<Scalars['Date']['output']>;
  /** Are you still there now? Help is different while you are in care and after you leave. */
  goesOn: Maybe<YesNo>;
  /** Did you go home to a parent, or to somebody else with parental responsibility, after this stay? Short breaks are stays that you go home from. */
  homeAfterwards: Maybe<YesNo>;
  /** What kind of order or agreement were you in care under? Your social worker or personal adviser can tell you. Many people were in care with agreement, or under a care order. Short breaks and care orders are treated in their own way. */
  legalStatus: Maybe<CareLegalStatus>;
  /** Was this stay meant to last for more than 17 days? Stays that are planned for longer are not short breaks in law. */
  meantToLastOver17Days: Maybe<YesNo>;
  /** What kind of home did you live in? Staying Put is for foster care, and Staying Close is often for children’s homes. */
  placement: Maybe<Scalars['String']['output']>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** Which of your series of short stays was this one part of? Give stays with the same people, or in the same place, the same number: 1 for the first series, 2 for the next. Your social worker or the council’s short breaks team can tell you. The limits for short breaks are counted for each series. */
  series: Maybe<Scalars['Int']['output']>;
  /** Was this one of a planned series of short stays? Short breaks are stays away from home that are planned ahead, with the same people or in the same place. A planned series of short stays at the end of care is treated in its own way. */
  shortBreak: Maybe<YesNo>;
  /** Have you told us every short stay under this agreement, each with its own days? Ask your social worker or the council’s short breaks team for the days: they keep a list. Add each stay as a time of its own, and then say yes. An agreement for short breaks does not say how many days you were away. */
  staysTold: Maybe<YesNo>;
  /** When did this time in care end? Give the day you left. If you moved from one home to another, that is one time ending and the next one starting. We count your days in care since you turned 14. */
  to: Maybe<Scalars['Date']['output']>;
};

/** One time in care in England or Wales, in one home and under one order. */
export type CarePeriodInput = {
  /** Was the person you lived with a foster carer approved to look after you? A relative or friend counts if they were approved as your foster carer. A special guardian does not. Staying Put is about staying with the person who was your foster carer. */
  carerWasFosterParent?: InputMaybe<YesNo>;
  /** Which council area was that home in, for homes and council tax? Two years in care in one place gives you a link with that place if you become homeless. */
  district?: InputMaybe<Scalars['String']['input']>;
  /** Why did this time in care end? Adoption, another council or a change in your age can change who must help you. */
  ended?: InputMaybe<CareEnded>;
  /** When did this time in care start? We count your days in care since you turned 14. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Are you still there now? Help is different while you are in care and after you leave. */
  goesOn?: InputMaybe<YesNo>;
  /** Did you go home to a parent, or to somebody else with parental responsibility, after this stay? Short breaks are stays that you go home from. */
  homeAfterwards?: InputMaybe<YesNo>;
  /** What kind of order or agreement were you in care under? Your social worker or personal adviser can tell you. Many people were in care with agreement, or under a care order. Short breaks and care orders are treated in their own way. */
  legalStatus?: InputMaybe<CareLegalStatus>;
  /** Was this stay meant to last for more than 17 days? Stays that are planned for longer are not short breaks in law. */
  meantToLastOver17Days?: InputMaybe<YesNo>;
  /** What kind of home did you live in? Staying Put is for foster care, and Staying Close is often for children’s homes. */
  placement?: InputMaybe<Scalars['String']['input']>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** Which of your series of short stays was this one part of? Give stays with the same people, or in the same place, the same number: 1 for the first series, 2 for the next. Your social worker or the council’s short breaks team can tell you. The limits for short breaks are counted for each series. */
  series?: InputMaybe<Scalars['Int']['input']>;
  /** Was this one of a planned series of short stays? Short breaks are stays away from home that are planned ahead, with the same people or in the same place. A planned series of short stays at the end of care is treated in its own way. */
  shortBreak?: InputMaybe<YesNo>;
  /** Have you told us every short stay under this agreement, each with its own days? Ask your social worker or the council’s short breaks team for the days: they keep a list. Add each stay as a time of its own, and then say yes. An agreement for short breaks does not say how many days you were away. */
  staysTold?: InputMaybe<YesNo>;
  /** When did this time in care end? Give the day you left. If you moved from one home to another, that is one time ending and the next one starting. We count your days in care since you turned 14. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A kinship carer whose record a council keeps. */
export type Carer = {
  __typename?: 'Carer';
  /** What is known of them and of the children. */
  circumstances: CarerCircumstances;
  /** The council that keeps this record. */
  council: Council;
  /** What staff call them. May be left out. */
  displayName: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The allowances that the carer is or was paid. */
  kinshipAllowanceAwards: KinshipAllowanceAwardConnection;
  /** The council's own case number. */
  reference: Maybe<Scalars['String']['output']>;
  /** The day on which they were registered. */
  registeredOn: Scalars['Date']['output'];
  /** Counts the changes of this record. Send it with a change. */
  revision: Scalars['Int']['output'];
  /** How the record came to say what it says, newest first: who changed what, when and why. */
  revisions: Array<RecordRevision>;
  /** What they are entitled to. */
  statement: CarerStatement;
};


/** A kinship carer whose record a council keeps. */
export type CarerKinshipAllowanceAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A kinship carer whose record a council keeps. */
export type CarerRevisionsArgs = {
  first?: Scalars['Int']['input'];
};


/** A kinship carer whose record a council keeps. */
export type CarerStatementArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  horizon?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  policy?: InputMaybe<Policy>;
};

/** Has the council assessed whether you can care for the child, and what came of it? */
export type CarerAssessment =
  /** The council said no */
  | 'NEGATIVE'
  /** The council said no, and the court did not follow it */
  | 'NEGATIVE_OVERTURNED'
  /** The council has not finished an assessment */
  | 'NONE'
  /** The council said yes */
  | 'POSITIVE';

/** What a kinship carer has told about themselves and the children. Everything may be missing, and missing is not known. */
export type CarerCircumstances = {
  __typename?: 'CarerCircumstances';
  /** The children who live with and are looked after by the carer. */
  children: Maybe<Array<KinshipChild>>;
  /** Have you listed every child whom you care for as family or friend? Some sums are shared between the children. */
  childrenComplete: Maybe<YesNo>;
  /** Which council is responsible for helping you? Usually the council where you live. For a special guardian it is, for three years after the order, the council that looked after the child. Each council has its own rules for what it pays. */
  council: Maybe<Scalars['String']['output']>;
  /** The paid work of the carer, which leave depends on. */
  employment: Maybe<CarerEmployment>;
  /** What comes in to and goes out of the carer's household, for the council's means test. */
  finances: Maybe<HouseholdFinances>;
  /** Who else lives in the home and is kept by the carer. */
  household: Maybe<CarerHousehold>;
  /** What the means test for legal aid looks at: income, payments, dependants and capital of the carer and a partner. */
  legalFinances: Maybe<LegalAidFinances>;
};

/** What a kinship carer has told about themselves and the children. Everything may be missing, and missing is not known. */
export type CarerCircumstancesInput = {
  /** The children who live with and are looked after by the carer. At most 20. */
  children?: InputMaybe<Array<KinshipChildInput>>;
  /** Have you listed every child whom you care for as family or friend? Some sums are shared between the children. */
  childrenComplete?: InputMaybe<YesNo>;
  /** Which council is responsible for helping you? Usually the council where you live. For a special guardian it is, for three years after the order, the council that looked after the child. Each council has its own rules for what it pays. */
  council?: InputMaybe<Scalars['String']['input']>;
  /** The paid work of the carer, which leave depends on. */
  employment?: InputMaybe<CarerEmploymentInput>;
  /** What comes in to and goes out of the carer's household, for the council's means test. */
  finances?: InputMaybe<HouseholdFinancesInput>;
  /** Who else lives in the home and is kept by the carer. */
  household?: InputMaybe<CarerHouseholdInput>;
  /** What the means test for legal aid looks at: income, payments, dependants and capital of the carer and a partner. */
  legalFinances?: InputMaybe<LegalAidFinancesInput>;
};

/** A page of carers, in the order of registration. */
export type CarerConnection = {
  __typename?: 'CarerConnection';
  /** The carers, each with its place. */
  edges: Array<CarerEdge>;
  /** The carers. */
  nodes: Array<Carer>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A correction of what is recorded of a carer. Whatever is left out stays as it is. */
export type CarerCorrectInput = {
  /** The id of the carer. */
  carer: Scalars['ID']['input'];
  /** The facts to correct. Null says that a fact is not known after all. */
  circumstances?: InputMaybe<CarerOwnCircumstancesInput>;
  /** Null takes it away. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Null takes it away. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The revision that you read. */
  revision: Scalars['Int']['input'];
  /** Why it is corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** A carer at a place in a list. */
export type CarerEdge = {
  __typename?: 'CarerEdge';
  /** The place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The carer. */
  node: Carer;
};

/** The paid work of the carer, which leave depends on. */
export type CarerEmployment = {
  __typename?: 'CarerEmployment';
  /** How much do you earn in a usual week, before tax? Add up eight weeks of pay before tax and divide by eight. Leave pay is worked out from your usual pay. In whole pence. */
  averageWeeklyEarningsPence: Maybe<Scalars['Int']['output']>;
  /** On what date did you start with the employer you work for now? If you changed jobs but stayed with the same employer, use the first date. Some leave and pay depend on how long you have worked for the same employer. */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** What kind of work do you do? Your contract or payslip should say if you are an employee. Only employees have a right to leave from their employer. */
  status: Maybe<EmploymentStatus>;
};

/** The paid work of the carer, which leave depends on. */
export type CarerEmploymentInput = {
  /** How much do you earn in a usual week, before tax? Add up eight weeks of pay before tax and divide by eight. Leave pay is worked out from your usual pay. In whole pence. */
  averageWeeklyEarningsPence?: InputMaybe<Scalars['Int']['input']>;
  /** On what date did you start with the employer you work for now? If you changed jobs but stayed with the same employer, use the first date. Some leave and pay depend on how long you have worked for the same employer. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What kind of work do you do? Your contract or payslip should say if you are an employee. Only employees have a right to leave from their employer. */
  status?: InputMaybe<EmploymentStatus>;
};

/** Who else lives in the home and is kept by the carer. */
export type CarerHousehold = {
  __typename?: 'CarerHousehold';
  /** Do you live with a partner, husband or wife? The council's means test allows living costs for each adult who looks after the children. */
  couple: Maybe<YesNo>;
  /** Children in the home who are not kinship children. */
  otherChildren: Maybe<Array<OtherChild>>;
  /** Have you listed every other child who lives with you? Your own children count. Say yes if there are none. Each child in your home counts towards the living costs that the council must allow. */
  otherChildrenComplete: Maybe<YesNo>;
};

/** Who else lives in the home and is kept by the carer. */
export type CarerHouseholdInput = {
  /** Do you live with a partner, husband or wife? The council's means test allows living costs for each adult who looks after the children. */
  couple?: InputMaybe<YesNo>;
  /** Children in the home who are not kinship children. At most 20. */
  otherChildren?: InputMaybe<Array<OtherChildInput>>;
  /** Have you listed every other child who lives with you? Your own children count. Say yes if there are none. Each child in your home counts towards the living costs that the council must allow. */
  otherChildrenComplete?: InputMaybe<YesNo>;
};

/** What a kinship carer has told about themselves, the children apart. */
export type CarerOwnCircumstancesInput = {
  /** Have you listed every child whom you care for as family or friend? Some sums are shared between the children. */
  childrenComplete?: InputMaybe<YesNo>;
  /** Which council is responsible for helping you? Usually the council where you live. For a special guardian it is, for three years after the order, the council that looked after the child. Each council has its own rules for what it pays. */
  council?: InputMaybe<Scalars['String']['input']>;
  /** The paid work of the carer, which leave depends on. */
  employment?: InputMaybe<CarerEmploymentInput>;
  /** What comes in to and goes out of the carer's household, for the council's means test. */
  finances?: InputMaybe<HouseholdFinancesInput>;
  /** Who else lives in the home and is kept by the carer. */
  household?: InputMaybe<CarerHouseholdInput>;
  /** What the means test for legal aid looks at: income, payments, dependants and capital of the carer and a partner. */
  legalFinances?: InputMaybe<LegalAidFinancesInput>;
};

/** The carer after the change, or what to put right. */
export type CarerPayload = {
  __typename?: 'CarerPayload';
  /** The carer as the change left them. Null where it was refused. */
  carer: Maybe<Carer>;
  /** What to put right. Empty where the change was made. */
  userErrors: Array<UserError>;
};

/** A carer to register. */
export type CarerRegisterInput = {
  /** What is known of them and of the children. */
  circumstances: CarerCircumstancesInput;
  /** What staff call them. May be left out. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The council's own case number. May be left out. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What are you to the child? */
export type CarerRelationship =
  /** Aunt or uncle */
  | 'AUNT_OR_UNCLE'
  /** Brother or sister */
  | 'BROTHER_OR_SISTER'
  /** Friend of the family */
  | 'FRIEND'
  /** Grandparent or great-grandparent */
  | 'GRANDPARENT'
  /** Another relative */
  | 'OTHER_RELATIVE'
  /** Parent of the child */
  | 'PARENT'
  /** Married to a parent of the child, or their civil partner */
  | 'PARENTS_SPOUSE';

/** What one person is entitled to on one day, under one policy. */
export type CarerStatement = {
  __typename?: 'CarerStatement';
  /** The day asked about. */
  asOf: Scalars['Date']['output'];
  /** For each child about whom no order has been made: what each arrangement would mean. */
  beforeAnOrder: Array<ArrangementComparison>;
  /** The facts that this part of the statement is made from. */
  circumstances: CarerCircumstances;
  /** The same under the other policy, line by line. */
  comparison: StatementComparison;
  /** How many months the periods look ahead. */
  horizon: Scalars['Int']['output'];
  /** Opaque. For a person whose record we keep it finds the same statement again. */
  id: Scalars['ID']['output'];
  /** Allowances, leave and help for kinship carers: for the carer, then for each child. */
  kinshipAllowances: Array<Determination>;
  /** What was known of the law on this day. */
  knownOn: Scalars['Date']['output'];
  /** Legal aid for each child: advice, a lawyer in court, and the three tests behind them. */
  legalAid: Array<Determination>;
  /** The means test in full, with the figures of the day asked about. Null where something that it looks at has not been told, or no figures are loaded for the day. */
  meansTest: Maybe<MeansTest>;
  /** Not the law: what the Means Test Review of 2022 would give. Null where something that it looks at has not been told, or no figures are loaded for the day. */
  meansTestReviewWhatIf: Maybe<MeansTestReviewWhatIf>;
  /** What to ask next over all determinations, the most telling first. */
  nextQuestions: Array<NextQuestion>;
  /** The law that the answers are given under. */
  policy: Policy;
  /** An opaque id of the person, or `anonymous` for a check. */
  subject: Scalars['ID']['output'];
  /** The whole statement at a glance: groups, totals, what to do. */
  summary: StatementSummary;
};


/** What one person is entitled to on one day, under one policy. */
export type CarerStatementMeansTestArgs = {
  level?: LegalAidLevel;
  proceedings?: InputMaybe<Array<LegalAidProceedingInput>>;
  reading?: MeansReading;
};


/** What one person is entitled to on one day, under one policy. */
export type CarerStatementMeansTestReviewWhatIfArgs = {
  level?: LegalAidLevel;
  proceedings?: InputMaybe<Array<LegalAidProceedingInput>>;
};


/** What one person is entitled to on one day, under one policy. */
export type CarerStatementNextQuestionsArgs = {
  first?: Scalars['Int']['input'];
};

/** A way to challenge a decision, in the order of trying. */
export type ChallengeStep = {
  __typename?: 'ChallengeStep';
  /** What to do. */
  says: Scalars['String']['output'];
  /** Where it comes from. */
  sources: Array<Source>;
  /** By when. */
  within: Maybe<Scalars['String']['output']>;
};

/** Whether the council takes Child Benefit off the allowance. */
export type ChildBenefitNetting =
  | 'ALWAYS'
  | 'NEVER'
  | 'UNLESS_MEANS_TESTED_BENEFIT';

/** Do you get Child Benefit for the child, and at which rate? */
export type ChildBenefitRate =
  /** Yes, at the higher rate for the eldest or only child */
  | 'ELDEST'
  /** No */
  | 'NONE'
  /** Yes, at the rate for a further child */
  | 'OTHER';

/** Which rate of Child Benefit is taken off. */
export type ChildBenefitTakenOff =
  /** The rate for the eldest child. */
  | 'ELDEST'
  /** None. */
  | 'NONE'
  /** The rate for a further child. */
  | 'OTHER';

/** What shows whether the child would otherwise be in care. */
export type ChildCareHistory = {
  __typename?: 'ChildCareHistory';
  /** Did a family group meeting decide that the child lives with you full time, and does the child do so now? It may be called a family group conference or family group decision making. It shows that the child could have gone into care without you. */
  familyMeeting: Maybe<YesNo>;
  /** Was the child in the care of a council just before the order, or just before coming to you if there is no order? This includes foster care with you, an interim care order, and care that the parents agreed to (section 20). Children who were looked after by a council have rights to more help. */
  lookedAfterBefore: Maybe<YesNo>;
  /** Which council looked after the child? For three years after a special guardianship order, that council stays responsible for support. */
  lookedAfterBy: Maybe<Scalars['String']['output']>;
  /** Is the child on a child protection plan, or were they just before coming to you? A social worker or the school will know. A child in need plan is not the same. It shows that the child could have gone into care without you. */
  protectionPlan: Maybe<YesNo>;
  /** Did the court note worries about the child’s safety after reading a welfare report? Such a report comes from Cafcass or the council in a case between family members. It shows that the child could have gone into care without you. */
  safeguardingConcerns: Maybe<YesNo>;
};

/** What shows whether the child would otherwise be in care. */
export type ChildCareHistoryInput = {
  /** Did a family group meeting decide that the child lives with you full time, and does the child do so now? It may be called a family group conference or family group decision making. It shows that the child could have gone into care without you. */
  familyMeeting?: InputMaybe<YesNo>;
  /** Was the child in the care of a council just before the order, or just before coming to you if there is no order? This includes foster care with you, an interim care order, and care that the parents agreed to (section 20). Children who were looked after by a council have rights to more help. */
  lookedAfterBefore?: InputMaybe<YesNo>;
  /** Which council looked after the child? For three years after a special guardianship order, that council stays responsible for support. */
  lookedAfterBy?: InputMaybe<Scalars['String']['input']>;
  /** Is the child on a child protection plan, or were they just before coming to you? A social worker or the school will know. A child in need plan is not the same. It shows that the child could have gone into care without you. */
  protectionPlan?: InputMaybe<YesNo>;
  /** Did the court note worries about the child’s safety after reading a welfare report? Such a report comes from Cafcass or the council in a case between family members. It shows that the child could have gone into care without you. */
  safeguardingConcerns?: InputMaybe<YesNo>;
};

/** School, training and work of the child. */
export type ChildEducation = {
  __typename?: 'ChildEducation';
  /** Could the young person get Universal Credit or a similar benefit in their own name? Income Support, Jobseeker’s Allowance and Employment and Support Allowance count too. Support stops when they qualify for such a benefit, even if they do not claim it. */
  benefitsInOwnRight: Maybe<YesNo>;
  /** On what date does that course or training end? Support past 18 ends with the course. */
  courseEndsOn: Maybe<Scalars['Date']['output']>;
  /** On what date did they start the course or training that they are on? Support past 18 is only for a course that they were already on. */
  courseStartedOn: Maybe<Scalars['Date']['output']>;
  /** Does the child have an education, health and care plan (EHC plan)? With such a plan, help with therapy can go on to 25. */
  ehcPlan: Maybe<YesNo>;
  /** Is the child in full-time education or training? Support can stop when a young person leaves education and starts work, and can go past 18 while a course lasts. */
  fullTime: Maybe<YesNo>;
  /** Has the young person started work? Support stops when a young person has left education and started work. */
  startedWork: Maybe<YesNo>;
};

/** School, training and work of the child. */
export type ChildEducationInput = {
  /** Could the young person get Universal Credit or a similar benefit in their own name? Income Support, Jobseeker’s Allowance and Employment and Support Allowance count too. Support stops when they qualify for such a benefit, even if they do not claim it. */
  benefitsInOwnRight?: InputMaybe<YesNo>;
  /** On what date does that course or training end? Support past 18 ends with the course. */
  courseEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** On what date did they start the course or training that they are on? Support past 18 is only for a course that they were already on. */
  courseStartedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Does the child have an education, health and care plan (EHC plan)? With such a plan, help with therapy can go on to 25. */
  ehcPlan?: InputMaybe<YesNo>;
  /** Is the child in full-time education or training? Support can stop when a young person leaves education and starts work, and can go past 18 while a course lasts. */
  fullTime?: InputMaybe<YesNo>;
  /** Has the young person started work? Support stops when a young person has left education and started work. */
  startedWork?: InputMaybe<YesNo>;
};

/** What is happening in law about the child. */
export type ChildLegalMatter = {
  __typename?: 'ChildLegalMatter';
  /** Do you have proof that the other side abused you, or that the child is at risk of abuse from somebody else? A list of what counts is in regulations 33 and 34 of the Procedure Regulations: for example a letter from a doctor or a refuge, or a child protection plan. How long ago it was does not matter. A private case about a child arrangements order is covered only with such evidence. */
  abuseEvidence: Maybe<YesNo>;
  /** Has the council assessed whether you can care for the child, and what came of it? The Legal Aid Agency asks about it. The 2022 Review would make it decide. */
  assessment: Maybe<CarerAssessment>;
  /** Which ways to care for the child do you want advice about? If you do not know yet, choose special guardianship: advice can compare it with the other ways. Advice about special guardianship is covered by legal aid. Advice about other ways mostly is not. */
  considering: Maybe<ConsideredArrangement>;
  /** Do you have parental responsibility for the child? You have it if you are a special guardian, or a court order says that the child lives with you. In some cases there is no means test for people who have it. */
  parentalResponsibility: Maybe<YesNo>;
  /** Does your lawyer say that somebody who had to pay for themselves would take the case on? In private cases about children the Legal Aid Agency asks this as well. */
  privatePayer: Maybe<YesNo>;
  /** What has a lawyer told you about the chances that you succeed? For most cases the Legal Aid Agency looks at the chances. */
  prospects: Maybe<ProspectsOfSuccess>;
  /** Is your case heard together with a care or supervision case, or did you bring it in place of one? Then it is covered by legal aid in the same way as the care proceedings. */
  relatedToCareProceedings: Maybe<YesNo>;
  /** Where do things stand for this child, as far as courts and lawyers go? Which legal aid there is depends on the kind of case and where it has got to. */
  stage: Maybe<LegalStage>;
};

/** What is happening in law about the child. */
export type ChildLegalMatterInput = {
  /** Do you have proof that the other side abused you, or that the child is at risk of abuse from somebody else? A list of what counts is in regulations 33 and 34 of the Procedure Regulations: for example a letter from a doctor or a refuge, or a child protection plan. How long ago it was does not matter. A private case about a child arrangements order is covered only with such evidence. */
  abuseEvidence?: InputMaybe<YesNo>;
  /** Has the council assessed whether you can care for the child, and what came of it? The Legal Aid Agency asks about it. The 2022 Review would make it decide. */
  assessment?: InputMaybe<CarerAssessment>;
  /** Which ways to care for the child do you want advice about? If you do not know yet, choose special guardianship: advice can compare it with the other ways. Advice about special guardianship is covered by legal aid. Advice about other ways mostly is not. */
  considering?: InputMaybe<ConsideredArrangement>;
  /** Do you have parental responsibility for the child? You have it if you are a special guardian, or a court order says that the child lives with you. In some cases there is no means test for people who have it. */
  parentalResponsibility?: InputMaybe<YesNo>;
  /** Does your lawyer say that somebody who had to pay for themselves would take the case on? In private cases about children the Legal Aid Agency asks this as well. */
  privatePayer?: InputMaybe<YesNo>;
  /** What has a lawyer told you about the chances that you succeed? For most cases the Legal Aid Agency looks at the chances. */
  prospects?: InputMaybe<ProspectsOfSuccess>;
  /** Is your case heard together with a care or supervision case, or did you bring it in place of one? Then it is covered by legal aid in the same way as the care proceedings. */
  relatedToCareProceedings?: InputMaybe<YesNo>;
  /** Where do things stand for this child, as far as courts and lawyers go? Which legal aid there is depends on the kind of case and where it has got to. */
  stage?: InputMaybe<LegalStage>;
};

/** The court order about who the child lives with, made or asked for. */
export type ChildOrder = {
  __typename?: 'ChildOrder';
  /** Which order have you asked the court for that it has not made yet? Choose “none” if you have not asked for one, or if it has been made. Some help starts when you apply, before the order is made. */
  appliedFor: Maybe<OrderAppliedFor>;
  /** On what date did you apply to the court? Some help depends on whether you have applied yet. */
  appliedOn: Maybe<Scalars['Date']['output']>;
  /** Does the council agree that this order is good for the child? The council can help someone become a special guardian if it thinks this is good for the child. */
  councilSupports: Maybe<YesNo>;
  /** On what date was the first court hearing? It is called the First Hearing Dispute Resolution Appointment (FHDRA). Some help starts after the first hearing, before the order is made. */
  firstHearingOn: Maybe<Scalars['Date']['output']>;
  /** On what date did the court make the order? It is on the order itself, near the top. Some help runs for a fixed time from the order. */
  madeOn: Maybe<Scalars['Date']['output']>;
  /** Does the order say that the child also lives with a birth parent? Look at the latest order, also if it is only an interim one. The allowance pilot leaves out orders that name a birth parent. */
  namesBirthParent: Maybe<YesNo>;
  /** Who started the court case about the child? Your court papers name the council as the applicant if it started the case. Some help is only for orders made in care proceedings, or has other rules for them. */
  proceedings: Maybe<OrderProceedings>;
};

/** The court order about who the child lives with, made or asked for. */
export type ChildOrderInput = {
  /** Which order have you asked the court for that it has not made yet? Choose “none” if you have not asked for one, or if it has been made. Some help starts when you apply, before the order is made. */
  appliedFor?: InputMaybe<OrderAppliedFor>;
  /** On what date did you apply to the court? Some help depends on whether you have applied yet. */
  appliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Does the council agree that this order is good for the child? The council can help someone become a special guardian if it thinks this is good for the child. */
  councilSupports?: InputMaybe<YesNo>;
  /** On what date was the first court hearing? It is called the First Hearing Dispute Resolution Appointment (FHDRA). Some help starts after the first hearing, before the order is made. */
  firstHearingOn?: InputMaybe<Scalars['Date']['input']>;
  /** On what date did the court make the order? It is on the order itself, near the top. Some help runs for a fixed time from the order. */
  madeOn?: InputMaybe<Scalars['Date']['input']>;
  /** Does the order say that the child also lives with a birth parent? Look at the latest order, also if it is only an interim one. The allowance pilot leaves out orders that name a birth parent. */
  namesBirthParent?: InputMaybe<YesNo>;
  /** Who started the court case about the child? Your court papers name the council as the applicant if it started the case. Some help is only for orders made in care proceedings, or has other rules for them. */
  proceedings?: InputMaybe<OrderProceedings>;
};

/** What has become of the parents of the child. */
export type ChildParents = {
  __typename?: 'ChildParents';
  /** Was one of the parents born in the UK, or did one live here long enough? The claim form for Guardian’s Allowance explains how long is enough. Guardian's Allowance asks this of one parent at least. */
  birthOrResidence: Maybe<YesNo>;
  /** Before they died, did at least one of the parents both care for the child and live with the child? It shows that the child could have gone into care without you. */
  caredAndLivedWith: Maybe<YesNo>;
  /** Are the child's parents alive? A step-parent does not count as a parent here. Guardian's Allowance and some other help are for children whose parents have died. */
  living: Maybe<ParentsLiving>;
  /** What is the situation of the parent who is alive? You must have tried everything reasonable to find a parent who is missing. Guardian's Allowance can be paid when one parent has died and the other cannot care for the child. */
  survivor: Maybe<SurvivingParent>;
};

/** What has become of the parents of the child. */
export type ChildParentsInput = {
  /** Was one of the parents born in the UK, or did one live here long enough? The claim form for Guardian’s Allowance explains how long is enough. Guardian's Allowance asks this of one parent at least. */
  birthOrResidence?: InputMaybe<YesNo>;
  /** Before they died, did at least one of the parents both care for the child and live with the child? It shows that the child could have gone into care without you. */
  caredAndLivedWith?: InputMaybe<YesNo>;
  /** Are the child's parents alive? A step-parent does not count as a parent here. Guardian's Allowance and some other help are for children whose parents have died. */
  living?: InputMaybe<ParentsLiving>;
  /** What is the situation of the parent who is alive? You must have tried everything reasonable to find a parent who is missing. Guardian's Allowance can be paid when one parent has died and the other cannot care for the child. */
  survivor?: InputMaybe<SurvivingParent>;
};

/** An arrangement that a carer may choose between before an order is made. */
export type ComparedArrangement =
  | 'INFORMAL'
  | 'KINSHIP_FOSTERING'
  | 'LIVES_WITH_ORDER'
  | 'SPECIAL_GUARDIANSHIP';

/** One entitlement under both policies. */
export type ComparedLine = {
  __typename?: 'ComparedLine';
  /** The child it is about, if it is about one. */
  about: Maybe<About>;
  /** What the other policy gives less what this one gives: below nought where it gives less. Null where a figure is missing or the two are paid at different intervals. */
  difference: Maybe<PenceRange>;
  /** Under the policy asked about. */
  here: ComparedSide;
  /** The `ref` of the determination. */
  ref: Scalars['ID']['output'];
  /** Under the other policy. */
  there: ComparedSide;
  /** The entitlement in plain words. */
  title: Scalars['String']['output'];
};

/** One entitlement under one of the two policies. */
export type ComparedSide = {
  __typename?: 'ComparedSide';
  /** How often the money is paid. */
  every: Maybe<Every>;
  /** The least it can be, in pence. Null where there is no figure. */
  leastPence: Maybe<Scalars['Int']['output']>;
  /** The most it can be, in pence. Null where there is no figure. */
  mostPence: Maybe<Scalars['Int']['output']>;
  /** The answer. */
  outcome: Outcome;
};

/** Which ways to care for the child do you want advice about? */
export type ConsideredArrangement =
  /** Only a child arrangements order */
  | 'CHILD_ARRANGEMENTS'
  /** Only being a foster carer for the council */
  | 'FOSTERING'
  /** Special guardianship, perhaps among other ways */
  | 'SPECIAL_GUARDIANSHIP';

/** An English council with duties to children and care leavers. */
export type Council = {
  __typename?: 'Council';
  /** The area of the national fostering table that its region lies in. The council may use another. */
  allowanceArea: AllowanceArea;
  /** Its GSS code in force. */
  code: Scalars['ID']['output'];
  /** The districts within it, where it is a county. */
  districts: Array<District>;
  /** GSS codes that it had before. */
  formerCodes: Array<Scalars['ID']['output']>;
  /** What the council offers kinship carers (Children Act 1989, s22H) or care leavers (Children and Social Work Act 2017, s2), as it stands today. Null where the council has published none here, which does not mean that it has none. */
  localOffer: Maybe<LocalOffer>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The region of England that it lies in. */
  region: Scalars['String']['output'];
};


/** An English council with duties to children and care leavers. */
export type CouncilLocalOfferArgs = {
  for: LocalOfferFor;
};

/** The council's own category for the person, and where it comes from. */
export type CouncilCategory = {
  __typename?: 'CouncilCategory';
  /** On which day was that true? Your category can change on a birthday or when you move. */
  asOn: Maybe<Scalars['Date']['output']>;
  /** Which kind of care leaver does the council say you are? Your personal adviser can tell you. It may be in your pathway plan. We use it when we do not know all your dates in care. */
  category: Maybe<CareLeaverCategory>;
  /** Which record or letter says so? We keep apart what we worked out and what somebody told us. */
  source: Maybe<Scalars['String']['output']>;
};

/** The council's own category for the person, and where it comes from. */
export type CouncilCategoryInput = {
  /** On which day was that true? Your category can change on a birthday or when you move. */
  asOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which kind of care leaver does the council say you are? Your personal adviser can tell you. It may be in your pathway plan. We use it when we do not know all your dates in care. */
  category?: InputMaybe<CareLeaverCategory>;
  /** Which record or letter says so? We keep apart what we worked out and what somebody told us. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** How a council executes a deed: by its seal, or signed before a witness. */
export type CouncilDeedsBy =
  | 'SEAL'
  | 'SIGNATURE';

/** The council's plan and support for the person. */
export type CouncilSupport = {
  __typename?: 'CouncilSupport';
  /** Did you come to the United Kingdom alone, as a child, to ask for safety? You have the same rights as other care leavers. Somebody should check what your papers mean for benefits and homes. */
  cameAloneSeekingSafety: Maybe<YesNo>;
  /** Do you need help from an adviser now? The 2022 Review asked for help after 25 for those who need it. */
  needsAdviserNow: Maybe<YesNo>;
  /** Does your pathway plan have education or training in it that you are still doing? The council’s help goes on past 21 until it ends. */
  planProgrammeGoesOn: Maybe<YesNo>;
  /** Has the council said that you do not need it to pay for your home and living costs? The council must pay for them unless your welfare does not call for it. */
  upkeepNotNeeded: Maybe<YesNo>;
};

/** The council's plan and support for the person. */
export type CouncilSupportInput = {
  /** Did you come to the United Kingdom alone, as a child, to ask for safety? You have the same rights as other care leavers. Somebody should check what your papers mean for benefits and homes. */
  cameAloneSeekingSafety?: InputMaybe<YesNo>;
  /** Do you need help from an adviser now? The 2022 Review asked for help after 25 for those who need it. */
  needsAdviserNow?: InputMaybe<YesNo>;
  /** Does your pathway plan have education or training in it that you are still doing? The council’s help goes on past 21 until it ends. */
  planProgrammeGoesOn?: InputMaybe<YesNo>;
  /** Has the council said that you do not need it to pay for your home and living costs? The council must pay for them unless your welfare does not call for it. */
  upkeepNotNeeded?: InputMaybe<YesNo>;
};

/** One step of a scheme: for those under an age, and over the step before. */
export type CouncilTaxBandInput = {
  /** Percent off where everybody in the home is a care leaver. */
  allCareLeavers?: InputMaybe<Scalars['Float']['input']>;
  /** Percent off for somebody who lives alone. */
  alone?: InputMaybe<Scalars['Float']['input']>;
  /** Percent off with one other adult, with two, and so on; the last goes on. Never more for more adults. */
  byOtherAdults?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Only for those who find it hard to pay. */
  onNeed: Scalars['Boolean']['input'];
  /** For people under this age, 16 to 30. */
  underAge: Scalars['Int']['input'];
};

/** Is it hard for you to pay the council tax? */
export type CouncilTaxNeed =
  /** I can pay */
  | 'CAN_PAY'
  /** It is hard for me to pay */
  | 'HARD_TO_PAY';

/** Whose care leavers a council tax scheme is for. */
export type CouncilTaxSchemeFor =
  | 'ANY_CARE_LEAVER'
  | 'NOT_STATED'
  | 'OWN_CARE_LEAVERS';

/** Your council’s reduction of council tax for care leavers. */
export type CouncilTaxSchemePublishInput = {
  /** The steps, in order of age. At most 10. */
  bands: Array<CouncilTaxBandInput>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether there is a scheme. */
  offered: SchemeOffered;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Whose care leavers it is for. */
  who: CouncilTaxSchemeFor;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** One time in care and the days of it that count. */
export type CountedPeriod = {
  __typename?: 'CountedPeriod';
  /** The first day that counts. Null where none does. */
  countedFrom: Maybe<Scalars['Date']['output']>;
  /** The last day that counts. Null where none does. */
  countedTo: Maybe<Scalars['Date']['output']>;
  /** How many days count. */
  days: Scalars['Int']['output'];
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** Its name within the list of times in care. */
  ref: Scalars['ID']['output'];
  /** The same in a sentence. */
  says: Scalars['String']['output'];
  /** The day of leaving. Null where it goes on. */
  to: Maybe<Scalars['Date']['output']>;
};

/** The same decided under the other policy. */
export type Counterpart = {
  __typename?: 'Counterpart';
  /** What it would give. */
  award: Maybe<Award>;
  /** The answer under it. */
  outcome: Outcome;
  /** The other policy. */
  policy: Policy;
};

/** Something that the calendar has made due and that could not be done by itself: a person must look at it. */
export type DailyWorkToLookAt = {
  __typename?: 'DailyWorkToLookAt';
  /** Why, as a stable code. */
  because: Scalars['String']['output'];
  /** What it is about: the id of a grant, an allowance, a guarantee or an arrangement. */
  item: Scalars['ID']['output'];
  /** What was to be done: `leavingCareGrant.end`. */
  kind: Scalars['String']['output'];
  /** When it was last looked at. It is looked at again every day. */
  lookedAtOn: Scalars['Date']['output'];
};

/** Is this a child or an adult who depends on you? */
export type DependantRelationship =
  /** An adult */
  | 'ADULT'
  /** A child */
  | 'CHILD';

/** The answer about one entitlement, with its reasons. */
export type Determination = {
  __typename?: 'Determination';
  /** The child it is about, if it is about one. */
  about: Maybe<About>;
  /** What is given. */
  award: Maybe<Award>;
  /** The conditions and whether each holds, outermost first. */
  because: Array<Reason>;
  /** How to challenge a decision. */
  challenge: Array<ChallengeStep>;
  /** The same under the other policy. */
  counterpart: Counterpart;
  /** What was asked for. */
  entitlement: EntitlementDescribed;
  /** What to do next. */
  nextSteps: Array<NextStep>;
  /** The answer. */
  outcome: Outcome;
  /** The answer from the day asked about to the end of the horizon. */
  periods: Array<AwardPeriod>;
  /** Every answer that is possible while something is not known. */
  possibleOutcomes: Array<Outcome>;
  /** What is still needed, the most telling first. */
  questions: Array<Question>;
  /** Unique within its statement: the code of the entitlement, and of the child if any. */
  ref: Scalars['ID']['output'];
  /** The legal way that leads to it. */
  route: Maybe<RouteTaken>;
  /** Every legal way that was looked at, best first. */
  routes: Array<RouteConsidered>;
  /** The version of the rules that decided. */
  rulesVersion: Scalars['String']['output'];
  /** The council's own settings that were used. */
  settings: Array<SettingUsed>;
  /** Everything the answer rests on. */
  sources: Array<Source>;
  /** The opaque id of the person whom the answer is for. */
  subject: Scalars['ID']['output'];
  /** The whole determination, sealed, for a council that acts on it within 30 minutes. Null for a check and for whoever could not act. */
  token: Maybe<Scalars['String']['output']>;
  /** What would turn the answer. */
  wouldChange: Array<WouldChange>;
};

/** What a message would have said, had it left the building. In development only. */
export type DevelopmentMessage = {
  __typename?: 'DevelopmentMessage';
  /** When it was handed over. */
  at: Scalars['DateTimeISO']['output'];
  /** What it says, as JSON. Null once the person has been erased. */
  content: Maybe<Scalars['String']['output']>;
  /** `EMAIL` or `LETTER`. */
  kind: Scalars['String']['output'];
  /** The id of the message. */
  message: Scalars['ID']['output'];
};

/** A district within a county. */
export type District = {
  __typename?: 'District';
  /** Its GSS code. */
  code: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What kind of work do you do? */
export type EmploymentStatus =
  /** I have a job and am an employee */
  | 'EMPLOYEE'
  /** I do not work for pay */
  | 'NOT_WORKING'
  /** I work for myself */
  | 'SELF_EMPLOYED'
  /** I work, but not as an employee (for example agency or casual work) */
  | 'WORKER';

/** Something a person may be entitled to. */
export type EntitlementDescribed = {
  __typename?: 'EntitlementDescribed';
  /** Stable code, such as `KINSHIP_ALLOWANCE`. */
  code: Scalars['String']['output'];
  /** What sort of entitlement it is. */
  kind: EntitlementKind;
  /** What it is, in one sentence. */
  summary: Scalars['String']['output'];
  /** Its name in plain words. */
  title: Scalars['String']['output'];
};

/** What sort of entitlement this is. */
export type EntitlementKind =
  | 'HELP'
  | 'MONEY'
  | 'RIGHT'
  | 'TIME_OFF';

/** How often an amount is paid. */
export type Every =
  | 'MONTH'
  | 'ONCE'
  | 'WEEK'
  | 'YEAR';

/** One fact, as it is and as it would be. */
export type FactChange = {
  __typename?: 'FactChange';
  /** The code of the fact. */
  fact: Scalars['String']['output'];
  /** What it is now, in words. Null where it is not known. */
  from: Maybe<Scalars['String']['output']>;
  /** The fact in a few words. */
  title: Scalars['String']['output'];
  /** What it would be, in words. */
  to: Scalars['String']['output'];
};

/** How a question is answered. */
export type FactType =
  /** One of the answers listed. */
  | 'CHOICE'
  /** A code, such as a council's. */
  | 'CODE'
  /** A whole number. */
  | 'COUNT'
  /** A calendar day. */
  | 'DATE'
  /** Whole pence. */
  | 'MONEY'
  /** Yes, no or not known. */
  | 'YES_NO';

/** One time of living with a parent, a guardian or somebody else, in one go. */
export type FamilyPeriod = {
  __typename?: 'FamilyPeriod';
  /** Did you have to leave because living there broke down? If living with family breaks down, the council must help you again. */
  brokeDown: Maybe<YesNo>;
  /** When did you start to live with them? We count six months from this day. */
  from: Maybe<Scalars['Date']['output']>;
  /** Do you still live with them? We count whether you have lived there for six months. */
  goesOn: Maybe<YesNo>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** When did you move out? We count whether you lived there for six months. */
  to: Maybe<Scalars['Date']['output']>;
  /** Who did you live with? Six months in one go with a parent or guardian can change what the council must do. */
  with: Maybe<LivedWith>;
};

/** One time of living with a parent, a guardian or somebody else, in one go. */
export type FamilyPeriodInput = {
  /** Did you have to leave because living there broke down? If living with family breaks down, the council must help you again. */
  brokeDown?: InputMaybe<YesNo>;
  /** When did you start to live with them? We count six months from this day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Do you still live with them? We count whether you have lived there for six months. */
  goesOn?: InputMaybe<YesNo>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** When did you move out? We count whether you lived there for six months. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Who did you live with? Six months in one go with a parent or guardian can change what the council must do. */
  with?: InputMaybe<LivedWith>;
};

/** Where a figure comes from. */
export type FigureSource = {
  __typename?: 'FigureSource';
  /** The instrument and the place within it. */
  title: Scalars['String']['output'];
  /** Where to read it. */
  url: Scalars['String']['output'];
};

/** Whether the carer was the child’s paid foster carer before the order. */
export type FormerFostering = {
  __typename?: 'FormerFostering';
  /** Were you the child’s foster carer for the council before the order? A foster carer who becomes a special guardian may keep a fee for a time. */
  carerWasFosterParent: Maybe<YesNo>;
  /** Did the council decide before the order was made that the fee goes on? The law lets the fee go on only if this was decided before the order. */
  feeDecidedBeforeOrder: Maybe<YesNo>;
  /** Has the council agreed that the fee should go on after two years? It can, where the child needs it, or for another exceptional reason. The fee ends two years after the order unless there are exceptional reasons. */
  feeExceptional: Maybe<YesNo>;
  /** Did the fostering payments include a fee for you, on top of the allowance for the child? Only a fee that was paid before can go on. */
  feeIncluded: Maybe<YesNo>;
  /** How much was the fee each week? It is the most that can go on. In whole pence. */
  weeklyFeePence: Maybe<Scalars['Int']['output']>;
};

/** Whether the carer was the child’s paid foster carer before the order. */
export type FormerFosteringInput = {
  /** Were you the child’s foster carer for the council before the order? A foster carer who becomes a special guardian may keep a fee for a time. */
  carerWasFosterParent?: InputMaybe<YesNo>;
  /** Did the council decide before the order was made that the fee goes on? The law lets the fee go on only if this was decided before the order. */
  feeDecidedBeforeOrder?: InputMaybe<YesNo>;
  /** Has the council agreed that the fee should go on after two years? It can, where the child needs it, or for another exceptional reason. The fee ends two years after the order unless there are exceptional reasons. */
  feeExceptional?: InputMaybe<YesNo>;
  /** Did the fostering payments include a fee for you, on top of the allowance for the child? Only a fee that was paid before can go on. */
  feeIncluded?: InputMaybe<YesNo>;
  /** How much was the fee each week? It is the most that can go on. In whole pence. */
  weeklyFeePence?: InputMaybe<Scalars['Int']['input']>;
};

/** Whose foster carer it was. */
export type FosterProvider =
  /** An independent fostering agency’s. */
  | 'AGENCY'
  /** The council's own. */
  | 'COUNCIL';

/** A council's own table of weekly fostering allowances, the same wherever the child lives. */
export type FosteringRatesPublishInput = {
  /** A sum for each band of ages. No age in two bands; at most 26 bands. */
  bands: Array<AgeBandInput>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** How many claims are in a state, and what they come to. */
export type GuaranteeClaimsInState = {
  __typename?: 'GuaranteeClaimsInState';
  /** How many claims. */
  claims: Scalars['Int']['output'];
  /** What was claimed; what was agreed to, once it was. Pence, whole. */
  pence: Scalars['Float']['output'];
  /** The state. */
  state: RentGuaranteeClaimState;
};

/** What the council may have to pay: what its guarantees are capped at, less what was paid. */
export type GuaranteeExposure = {
  __typename?: 'GuaranteeExposure';
  /** How many guarantees. */
  guarantees: Scalars['Int']['output'];
  /** Pence, whole. */
  pence: Scalars['Float']['output'];
  /** Of it, under guarantees that are over, whose claims are not shut yet. */
  runOffPence: Scalars['Float']['output'];
};

/** The exposure to one landlord, or in one area. */
export type GuaranteeExposureOf = {
  __typename?: 'GuaranteeExposureOf';
  /** How many guarantees. */
  guarantees: Scalars['Int']['output'];
  /** The landlord’s name, the first half of a postcode, or the GSS code of a billing authority. */
  name: Scalars['String']['output'];
  /** Pence, whole. */
  pence: Scalars['Float']['output'];
  /** Of it, under guarantees that are over, whose claims are not shut yet. */
  runOffPence: Scalars['Float']['output'];
};

/** The register of the guarantees of a council on one day. Each list holds at most 100. */
export type GuaranteeRegisterType = {
  __typename?: 'GuaranteeRegisterType';
  /** The day. Exposure is told as it was then; claims as they are now. */
  asOf: Scalars['Date']['output'];
  /** By the first half of the postcode, the largest first. */
  byArea: Array<GuaranteeExposureOf>;
  /** By billing authority, where it is known, the largest first. */
  byBillingAuthority: Array<GuaranteeExposureOf>;
  /** By landlord, the largest first. */
  byLandlord: Array<GuaranteeExposureOf>;
  /** How the claims stand now. */
  claims: Array<GuaranteeClaimsInState>;
  /** What ends soon, the first to end first. */
  endingSoon: Array<RentGuarantee>;
  /** All of it. */
  inAll: GuaranteeExposure;
  /** The claims that wait for something, the oldest first. */
  openClaims: Array<RentGuaranteeClaim>;
};

/** What the carer needs help with, and what the council has agreed. */
export type GuardianshipSupport = {
  __typename?: 'GuardianshipSupport';
  /** Have you agreed, or will you agree, to tell the council about changes and to send it a statement each year? Changes such as a new address or income. You say so at once and confirm it in writing within seven days. Regular support cannot be paid until you agree to this. */
  agreesToConditions: Maybe<YesNo>;
  /** Do you need help with travel so that the child can see family? The council may pay for travel, and may choose not to look at your income for it. */
  contactTravel: Maybe<YesNo>;
  /** Did the council decide to pay this support before the order was made? If so, the same council stays responsible for as long as it pays. */
  decidedBeforeOrder: Maybe<YesNo>;
  /** Do you need help with the cost of giving the child a home: food, clothes, furniture, travel, space? It is one of the four reasons for which the council may pay. */
  homeAndKeep: Maybe<YesNo>;
  /** Does the council pay you special guardianship support for the child now? For a young person over 18: was it being paid just before they turned 18? Support that is being paid can go on after 18, and keeps the same council responsible. */
  inPayment: Maybe<YesNo>;
  /** Do you need help with court fees or a lawyer for an order about the child? The council may pay legal costs, and sometimes must not look at your income for them. */
  legalCosts: Maybe<YesNo>;
  /** Would you be unable to look after the child without help with money? It is one of the four reasons for which the council may pay. */
  neededToCare: Maybe<YesNo>;
  /** Does the child need special care that costs more? This can be an illness or a disability. It can be how they feel or behave. It can be that they were hurt or neglected before. It is one of the four reasons for which the council may pay. */
  specialCare: Maybe<YesNo>;
};

/** What the carer needs help with, and what the council has agreed. */
export type GuardianshipSupportInput = {
  /** Have you agreed, or will you agree, to tell the council about changes and to send it a statement each year? Changes such as a new address or income. You say so at once and confirm it in writing within seven days. Regular support cannot be paid until you agree to this. */
  agreesToConditions?: InputMaybe<YesNo>;
  /** Do you need help with travel so that the child can see family? The council may pay for travel, and may choose not to look at your income for it. */
  contactTravel?: InputMaybe<YesNo>;
  /** Did the council decide to pay this support before the order was made? If so, the same council stays responsible for as long as it pays. */
  decidedBeforeOrder?: InputMaybe<YesNo>;
  /** Do you need help with the cost of giving the child a home: food, clothes, furniture, travel, space? It is one of the four reasons for which the council may pay. */
  homeAndKeep?: InputMaybe<YesNo>;
  /** Does the council pay you special guardianship support for the child now? For a young person over 18: was it being paid just before they turned 18? Support that is being paid can go on after 18, and keeps the same council responsible. */
  inPayment?: InputMaybe<YesNo>;
  /** Do you need help with court fees or a lawyer for an order about the child? The council may pay legal costs, and sometimes must not look at your income for them. */
  legalCosts?: InputMaybe<YesNo>;
  /** Would you be unable to look after the child without help with money? It is one of the four reasons for which the council may pay. */
  neededToCare?: InputMaybe<YesNo>;
  /** Does the child need special care that costs more? This can be an illness or a disability. It can be how they feel or behave. It can be that they were hurt or neglected before. It is one of the four reasons for which the council may pay. */
  specialCare?: InputMaybe<YesNo>;
};

/** What decides whether a housing council must put the person first. */
export type Homelessness = {
  __typename?: 'Homelessness';
  /** Must the council's children's services give you somewhere to live (section 20)? They must if you are 16 or 17, have nowhere safe to live and need help. If you are 16 or 17, a home from children's services comes first. */
  owedHomeAsChild: Maybe<YesNo>;
  /** Did you live in this area for two years or more without a break, under a care order? Some of the two years must be from before you turned 16. “This area” is the area of the council for homes. Two years in care in one place gives you a link with that place until you are 21. */
  twoYearsInCareHere: Maybe<YesNo>;
  /** Would being homeless be harder for you than for most people because you were in care? From 21, the housing council must put you first only if that is so. */
  vulnerableBecauseOfCare: Maybe<YesNo>;
};

/** What decides whether a housing council must put the person first. */
export type HomelessnessInput = {
  /** Must the council's children's services give you somewhere to live (section 20)? They must if you are 16 or 17, have nowhere safe to live and need help. If you are 16 or 17, a home from children's services comes first. */
  owedHomeAsChild?: InputMaybe<YesNo>;
  /** Did you live in this area for two years or more without a break, under a care order? Some of the two years must be from before you turned 16. “This area” is the area of the council for homes. Two years in care in one place gives you a link with that place until you are 21. */
  twoYearsInCareHere?: InputMaybe<YesNo>;
  /** Would being homeless be harder for you than for most people because you were in care? From 21, the housing council must put you first only if that is so. */
  vulnerableBecauseOfCare?: InputMaybe<YesNo>;
};

/** Do you or your partner get one of these benefits? */
export type HouseholdBenefit =
  /** Income-based Jobseeker’s Allowance */
  | 'INCOME_BASED_JSA'
  /** Income-related Employment and Support Allowance */
  | 'INCOME_RELATED_ESA'
  /** Income Support, and some other income */
  | 'INCOME_SUPPORT'
  /** Income Support, and no other income */
  | 'INCOME_SUPPORT_ONLY'
  /** None of these */
  | 'NONE'
  /** Pension Credit, guarantee part */
  | 'PENSION_GUARANTEE_CREDIT'
  /** Universal Credit */
  | 'UNIVERSAL_CREDIT';

/** What comes in to and goes out of the carer's household, for the council's means test. */
export type HouseholdFinances = {
  __typename?: 'HouseholdFinances';
  /** Do you or your partner get one of these benefits? If you get more than one, choose the first in the list. Some councils do no means test, or take off no Child Benefit, for carers on these benefits. */
  benefit: Maybe<HouseholdBenefit>;
  /** Everything that comes in. */
  incomes: Maybe<Array<HouseholdIncome>>;
  /** Have you listed all the money that comes in? Say yes if there is none. With money left out, the sum could come out too high. */
  incomesComplete: Maybe<YesNo>;
  /** How much does your household spend in a month on food, fuel, clothes and travel? Leave out the kinship children, and the payments that you have listed already. The council must leave you enough to live on. Where it has no scale of its own, we use your figure. In whole pence. */
  livingCostsMonthlyPence: Maybe<Scalars['Int']['output']>;
  /** Regular payments that must be made, leaving out the kinship children. */
  outgoings: Maybe<Array<HouseholdOutgoing>>;
  /** Have you listed all the regular payments that you must make? Say yes if there are none. With payments left out, the sum could come out too low. */
  outgoingsComplete: Maybe<YesNo>;
};

/** What comes in to and goes out of the carer's household, for the council's means test. */
export type HouseholdFinancesInput = {
  /** Do you or your partner get one of these benefits? If you get more than one, choose the first in the list. Some councils do no means test, or take off no Child Benefit, for carers on these benefits. */
  benefit?: InputMaybe<HouseholdBenefit>;
  /** Everything that comes in. At most 40. */
  incomes?: InputMaybe<Array<HouseholdIncomeInput>>;
  /** Have you listed all the money that comes in? Say yes if there is none. With money left out, the sum could come out too high. */
  incomesComplete?: InputMaybe<YesNo>;
  /** How much does your household spend in a month on food, fuel, clothes and travel? Leave out the kinship children, and the payments that you have listed already. The council must leave you enough to live on. Where it has no scale of its own, we use your figure. In whole pence. */
  livingCostsMonthlyPence?: InputMaybe<Scalars['Int']['input']>;
  /** Regular payments that must be made, leaving out the kinship children. At most 40. */
  outgoings?: InputMaybe<Array<HouseholdOutgoingInput>>;
  /** Have you listed all the regular payments that you must make? Say yes if there are none. With payments left out, the sum could come out too low. */
  outgoingsComplete?: InputMaybe<YesNo>;
};

/** Money that comes in to an adult of the household, or to the child. */
export type HouseholdIncome = {
  __typename?: 'HouseholdIncome';
  /** How much is it each time? Write what reaches you, after tax. The council adds up what comes in. In whole pence. */
  amountPence: Maybe<Scalars['Int']['output']>;
  /** How often does it come in? The council turns all sums into monthly ones. */
  every: Maybe<IncomeEvery>;
  /** Where does this money come from? The council's means test counts some kinds of income and not others. */
  kind: Maybe<HouseholdIncomeKind>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
};

/** Money that comes in to an adult of the household, or to the child. */
export type HouseholdIncomeInput = {
  /** How much is it each time? Write what reaches you, after tax. The council adds up what comes in. In whole pence. */
  amountPence?: InputMaybe<Scalars['Int']['input']>;
  /** How often does it come in? The council turns all sums into monthly ones. */
  every?: InputMaybe<IncomeEvery>;
  /** Where does this money come from? The council's means test counts some kinds of income and not others. */
  kind?: InputMaybe<HouseholdIncomeKind>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
};

/** Where does this money come from? */
export type HouseholdIncomeKind =
  /** An adoption, guardianship or fostering allowance that you already get */
  | 'ALLOWANCE'
  /** Income that is the child's own by law, such as from a trust */
  | 'CHILDS_OWN_INCOME'
  /** Child Benefit for your other children */
  | 'CHILD_BENEFIT_OTHER_CHILDREN'
  /** Child Benefit for the kinship children */
  | 'CHILD_BENEFIT_THIS_CHILD'
  /** A benefit for your own disability, such as PIP or DLA */
  | 'DISABILITY_BENEFIT'
  /** Pay from a job, after tax, National Insurance and pension */
  | 'EARNINGS'
  /** Maintenance for a child */
  | 'MAINTENANCE'
  /** Universal Credit or another benefit that depends on income */
  | 'MEANS_TESTED_BENEFIT'
  /** Anything else that comes in regularly */
  | 'OTHER'
  /** Another benefit, such as Carer’s Allowance */
  | 'OTHER_BENEFIT'
  /** A pension */
  | 'PENSION'
  /** Rent, or board from a lodger */
  | 'RENT_OR_BOARD'
  /** Interest from savings, after tax */
  | 'SAVINGS_INTEREST'
  /** What you take from your own business */
  | 'SELF_EMPLOYMENT'
  /** Sick pay, or maternity, paternity or adoption pay */
  | 'SICK_OR_PARENTAL_PAY';

/** A regular payment of the household, leaving out the kinship children. */
export type HouseholdOutgoing = {
  __typename?: 'HouseholdOutgoing';
  /** How much is it each time? The council takes it off what comes in. In whole pence. */
  amountPence: Maybe<Scalars['Int']['output']>;
  /** How often do you pay it? The council turns all sums into monthly ones. */
  every: Maybe<OutgoingEvery>;
  /** What is this payment for? Leave out what you spend on the kinship children: the council must look at that apart. The council's means test allows for payments that you must make. */
  kind: Maybe<HouseholdOutgoingKind>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
};

/** A regular payment of the household, leaving out the kinship children. */
export type HouseholdOutgoingInput = {
  /** How much is it each time? The council takes it off what comes in. In whole pence. */
  amountPence?: InputMaybe<Scalars['Int']['input']>;
  /** How often do you pay it? The council turns all sums into monthly ones. */
  every?: InputMaybe<OutgoingEvery>;
  /** What is this payment for? Leave out what you spend on the kinship children: the council must look at that apart. The council's means test allows for payments that you must make. */
  kind?: InputMaybe<HouseholdOutgoingKind>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
};

/** What is this payment for? */
export type HouseholdOutgoingKind =
  /** Council tax, after any reduction */
  | 'COUNCIL_TAX'
  /** Costs of your own disability */
  | 'DISABILITY_COSTS'
  /** Regular payments for repairs that your home needs */
  | 'HOME_IMPROVEMENTS'
  /** Maintenance that you pay */
  | 'MAINTENANCE_PAID'
  /** Mortgage, with the insurance for your home, life or health */
  | 'MORTGAGE'
  /** Another regular payment that you must make */
  | 'OTHER'
  /** Rent, after Housing Benefit */
  | 'RENT';

/** The council's own category, and where it comes from. */
export type ImportedStatus = {
  __typename?: 'ImportedStatus';
  /** The day of which it was true. */
  asOn: Scalars['Date']['output'];
  /** The category. */
  category: CareLeaverCategory;
  /** The record that it was taken from. */
  source: Maybe<Scalars['String']['output']>;
};

/** How often does it come in? */
export type IncomeEvery =
  /** every two weeks */
  | 'FORTNIGHT'
  /** every four weeks */
  | 'FOUR_WEEKS'
  /** every month */
  | 'MONTH'
  /** every week */
  | 'WEEK'
  /** every year */
  | 'YEAR';

/** Whether your council puts intentional homelessness aside for care leavers under 25. */
export type IntentionalHomelessnessPolicyPublishInput = {
  /** Whether it is put aside. */
  disapplied: Scalars['Boolean']['input'];
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** Where letters to the carer go from now on, about this and every other allowance of theirs. */
export type KinshipAllowanceAddressSetInput = {
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Three to seven lines, the name first, the postcode last. */
  letterTo: Array<Scalars['String']['input']>;
};

/** What the carer said to a notice. */
export type KinshipAllowanceAnswer =
  /** They accepted it. */
  | 'ACCEPTED'
  /** They said what they think of it. */
  | 'REPRESENTATIONS';

/** An allowance that a council pays a carer for one child. */
export type KinshipAllowanceAward = {
  __typename?: 'KinshipAllowanceAward';
  /** Whom it is paid to. */
  carer: Carer;
  /** The `ref` of the child in the carer’s record. */
  child: Scalars['ID']['output'];
  /** When the carer agreed to the conditions. */
  conditionsAgreedOn: Maybe<Scalars['Date']['output']>;
  /** What was decided and is proposed, oldest first, with every notice and letter. */
  decisions: Array<KinshipAllowanceDecision>;
  /** What was asked of the carer and told to them, oldest first. */
  events: Array<KinshipAllowanceEvent>;
  /** How often it is paid. */
  every: KinshipAllowanceFrequency;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The last day that is paid: the day before the 18th birthday, the end of a course, or the end decided. */
  lastDay: Scalars['Date']['output'];
  /** Where letters to the carer go. Null where nobody has said: letters wait. Null once erased. */
  letterTo: Maybe<Array<Scalars['String']['output']>>;
  /** The determination that it was opened from. Null once the carer has been erased. */
  openedFrom: Maybe<KinshipAllowanceDetermination>;
  /** What was paid too much, and what became of it. */
  overpayment: KinshipAllowanceOverpayment;
  /** Pence that the carer has been paid. */
  paidPence: Scalars['Int']['output'];
  /** The account that it is paid to. Null where nobody has said, and once the carer has been erased. */
  payee: Maybe<KinshipAllowancePayee>;
  /** What people call it: `KA-7K2M-93QX`. */
  reference: Scalars['String']['output'];
  /** The code of the legal route that it is paid by. */
  route: Scalars['String']['output'];
  /** What was paid and is planned, and every correction, in the order of the days. Withdrawn lines are left out. */
  schedule: Array<KinshipAllowanceLine>;
  /** The first day that is paid. */
  startsOn: Scalars['Date']['output'];
  /** Where it stands. */
  state: KinshipAllowanceState;
  /** How its payments travelled through the bank, newest first. */
  transfers: Array<KinshipAllowanceTransfer>;
  /** What happens or must be done in the next half year, soonest first. */
  warnings: Array<KinshipAllowanceDueItem>;
  /** What a week comes to on a day, and how. Null where nothing is due then, or nothing was agreed. */
  weeklySum: Maybe<WeeklySum>;
};


/** An allowance that a council pays a carer for one child. */
export type KinshipAllowanceAwardScheduleArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** An allowance that a council pays a carer for one child. */
export type KinshipAllowanceAwardTransfersArgs = {
  first: Scalars['Int']['input'];
};


/** An allowance that a council pays a carer for one child. */
export type KinshipAllowanceAwardWeeklySumArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A change of what is paid. Whatever is left out stays as it is. */
export type KinshipAllowanceAwardChangeInput = {
  /** All that is added and taken off from then on. At most 10. */
  additions?: InputMaybe<Array<WeeklyAdditionInput>>;
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** Which rate of Child Benefit is taken off. */
  childBenefit?: InputMaybe<ChildBenefitTakenOff>;
  /** The token of a new determination, whose facts and sum then count. */
  determination?: InputMaybe<Scalars['String']['input']>;
  /** Pence a week, where the council does not follow the table. */
  fixedWeeklyPence?: InputMaybe<Scalars['Int']['input']>;
  /** The first day it reaches. It may lie in the past. */
  from: Scalars['Date']['input'];
  /** What has changed. */
  ground: KinshipAllowanceChangeGround;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The GSS code of the council in whose area the child lives: the rate goes by it. */
  livesIn?: InputMaybe<Scalars['ID']['input']>;
  /** The last day it reaches. It goes on where left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** Why, as the carer reads it. */
  why: Scalars['String']['input'];
};

/** A page of allowances. */
export type KinshipAllowanceAwardConnection = {
  __typename?: 'KinshipAllowanceAwardConnection';
  /** The allowances. */
  nodes: Array<KinshipAllowanceAward>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** An end of an allowance. */
export type KinshipAllowanceAwardEndInput = {
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** Why it ends. */
  ground: KinshipAllowanceEndGround;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The last day to pay for. It may lie in the past. */
  lastDay: Scalars['Date']['input'];
  /** Why, as the carer reads it. */
  why: Scalars['String']['input'];
};

/** Going on past the 18th birthday to the end of a course. */
export type KinshipAllowanceAwardExtendInput = {
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** Its last day. */
  courseEndsOn: Scalars['Date']['input'];
  /** When the course began: by the 18th birthday. */
  courseStartedOn: Scalars['Date']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Pence a week from the 18th birthday: no table reaches past 17. */
  weeklyPence: Scalars['Int']['input'];
  /** Why, as the carer reads it. */
  why: Scalars['String']['input'];
};

/** Which allowances to list. They must meet everything that is given. */
export type KinshipAllowanceAwardFilterInput = {
  /** The id of the carer. */
  carer?: InputMaybe<Scalars['ID']['input']>;
  /** The whole reference. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Where they stand. */
  state?: InputMaybe<KinshipAllowanceState>;
};

/** An allowance to propose, from a determination. */
export type KinshipAllowanceAwardOpenInput = {
  /** What is added to it. At most 10. */
  additions?: Array<WeeklyAdditionInput>;
  /** The id of the carer. */
  carer: Scalars['ID']['input'];
  /** Your own number of the child: two allowances of one child are then refused. Only a keyed hash is kept. */
  childNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the carer agreed to report changes and to send a statement each year. Needed for special guardians. */
  conditionsAgreedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The token of the determination of the child’s kinship allowance, made today for today. */
  determination: Scalars['String']['input'];
  /** How often to pay. */
  every: KinshipAllowanceFrequency;
  /** Pence a week, where the council does not follow the table. */
  fixedWeeklyPence?: InputMaybe<Scalars['Int']['input']>;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where letters to the carer go: three to seven lines, the name first, the postcode last. */
  letterTo?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What your finance system calls the carer. No bank details. */
  payeeReference?: InputMaybe<Scalars['String']['input']>;
  /** The first day to pay for. */
  startsOn: Scalars['Date']['input'];
  /** Why, as the carer reads it. */
  why: Scalars['String']['input'];
};

/** The allowance after the act, or what to put right. */
export type KinshipAllowanceAwardPayload = {
  __typename?: 'KinshipAllowanceAwardPayload';
  /** Null where the act was refused. */
  award: Maybe<KinshipAllowanceAward>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** Paying again. */
export type KinshipAllowanceAwardResumeInput = {
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** Whether what was held back is due after all. */
  heldIsDue: Scalars['Boolean']['input'];
  /** The last day that was held back. */
  heldTo: Scalars['Date']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, as the carer reads it. */
  why: Scalars['String']['input'];
};

/** Holding back payment. */
export type KinshipAllowanceAwardSuspendInput = {
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** The first day to hold back. */
  from: Scalars['Date']['input'];
  /** Why. */
  ground: KinshipAllowanceSuspendGround;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, as the carer reads it. */
  why: Scalars['String']['input'];
};

/** How many allowances to bring up to date. */
export type KinshipAllowanceAwardsBringUpToDateInput = {
  /** The `next` of the time before. */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100. */
  first: Scalars['Int']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Why it changes. */
export type KinshipAllowanceChangeGround =
  /** The child lives somewhere else. */
  | 'CHILD_MOVED'
  /** The means of the household were looked at again. */
  | 'INCOME_REASSESSED'
  /** The child's needs or means have changed. */
  | 'NEEDS_CHANGED'
  /** The order or the arrangement has changed. */
  | 'ORDER_CHANGED'
  /** Another reason, given in the decision. */
  | 'OTHER'
  /** The rate that was paid was wrong. */
  | 'RATE_CORRECTED'
  /** The yearly review. */
  | 'REVIEW';

/** How a decision ends. */
export type KinshipAllowanceConclusion =
  /** Agreed, by another person than the one who proposed it. */
  | 'AGREED'
  /** Not agreed. */
  | 'REFUSED'
  /** Taken back. */
  | 'WITHDRAWN';

/** Something that was decided, or is proposed. */
export type KinshipAllowanceDecision = {
  __typename?: 'KinshipAllowanceDecision';
  /** The last day on which the carer can answer. */
  answerBy: Maybe<Scalars['Date']['output']>;
  /** The first day that it reaches. */
  from: Scalars['Date']['output'];
  /** The code of its ground. */
  ground: Scalars['String']['output'];
  /** Whether it still waits for its conclusion. */
  isOpen: Scalars['Boolean']['output'];
  /** What it is about. */
  kind: KinshipAllowanceDecisionKind;
  /** Whether the carer must be heard first. */
  needsNotice: Scalars['Boolean']['output'];
  /** The notice that told the carer of it. */
  notice: Maybe<KinshipAllowanceLetter>;
  /** One and up within the allowance. */
  number: Scalars['Int']['output'];
  /** Who proposed it, as an opaque id. */
  proposedBy: Scalars['String']['output'];
  /** When it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** What happened to it, oldest first. */
  steps: Array<KinshipAllowanceDecisionStepTaken>;
  /** Pence a week after it, on its first day. */
  weeklyAfterPence: Maybe<Scalars['Int']['output']>;
  /** Pence a week before it, on its first day. */
  weeklyBeforePence: Maybe<Scalars['Int']['output']>;
  /** The reason that the carer reads. Empty once the carer has been erased. */
  why: Scalars['String']['output'];
};

/** What the carer said to a notice. */
export type KinshipAllowanceDecisionAnswerInput = {
  /** Whether they accept it. */
  answer: KinshipAllowanceAnswer;
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** The number of the decision. */
  decision: Scalars['Int']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What they said. */
  says: Scalars['String']['input'];
};

/** The conclusion of a decision. */
export type KinshipAllowanceDecisionConcludeInput = {
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** How it ends. */
  conclusion: KinshipAllowanceConclusion;
  /** The number of the decision. */
  decision: Scalars['Int']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was taken into account, the carer’s answer included. It goes into the letter. */
  why: Scalars['String']['input'];
};

/** What a decision is about. */
export type KinshipAllowanceDecisionKind =
  /** To change what is paid from a day on. */
  | 'CHANGE'
  /** To end the allowance. */
  | 'END'
  /** To go on paying past 18 to the end of a course. */
  | 'EXTEND'
  /** To pay an allowance. */
  | 'OPEN'
  /** To take back what was overpaid, bit by bit. */
  | 'RECOVER'
  /** To pay again. */
  | 'RESUME'
  /** To hold back payment for now. */
  | 'SUSPEND'
  /** Not to ask for what was overpaid. */
  | 'WRITE_OFF';

/** What happened to a proposed decision. */
export type KinshipAllowanceDecisionStep =
  /** The carer accepted it. */
  | 'ACCEPTED'
  /** A second person agreed. */
  | 'AGREED'
  /** A second person did not agree. */
  | 'REFUSED'
  /** The carer said what they think. */
  | 'REPRESENTATIONS'
  /** It was taken back. */
  | 'WITHDRAWN';

/** Something that happened to a proposed decision. */
export type KinshipAllowanceDecisionStepTaken = {
  __typename?: 'KinshipAllowanceDecisionStepTaken';
  /** Who recorded it, as an opaque id. */
  by: Scalars['String']['output'];
  /** The letter that went out with it. */
  letter: Maybe<KinshipAllowanceLetter>;
  /** On which day. */
  on: Scalars['Date']['output'];
  /** What was said, or why. Empty once the carer has been erased. */
  says: Scalars['String']['output'];
  /** What happened. */
  step: KinshipAllowanceDecisionStep;
};

/** The determination that an allowance was opened from. */
export type KinshipAllowanceDetermination = {
  __typename?: 'KinshipAllowanceDetermination';
  /** The day it was made for. */
  asOf: Scalars['Date']['output'];
  /** The conditions that were met. */
  because: Array<Scalars['String']['output']>;
  /** The outcome. */
  outcome: Scalars['String']['output'];
  /** The legal route, in words. */
  route: Maybe<Scalars['String']['output']>;
  /** The version of the rules. */
  rulesVersion: Scalars['String']['output'];
};

/** A page of what is due. A page may be short: allowances of which nothing is due are left out. */
export type KinshipAllowanceDueConnection = {
  __typename?: 'KinshipAllowanceDueConnection';
  /** Allowances of which something is due. */
  nodes: Array<KinshipAllowanceDueOfAward>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** Something that happens to an allowance, or must be done. */
export type KinshipAllowanceDueItem = {
  __typename?: 'KinshipAllowanceDueItem';
  /** What it is. */
  kind: KinshipAllowanceDueKind;
  /** On which day. What is late is due on the first day asked about. */
  on: Scalars['Date']['output'];
  /** The same in a sentence. */
  says: Scalars['String']['output'];
  /** Pence a week from that day, where that changes. */
  weeklyPence: Maybe<Scalars['Int']['output']>;
};

/** What happens, or must be done. */
export type KinshipAllowanceDueKind =
  /** The child comes into another band of ages. */
  | 'BIRTHDAY'
  /** The course ends for which payment went on past 18. */
  | 'COURSE_ENDS'
  /** The carer's time to answer is over: a second person must decide. */
  | 'DECISION'
  /** The young person turns 18 and payment stops. */
  | 'EIGHTEENTH'
  /** The last day that is paid, before the 18th birthday. */
  | 'ENDS'
  /** Something was overpaid: the council must decide whether to ask for it back. */
  | 'OVERPAYMENT'
  /** A new table of rates begins. */
  | 'RATE_YEAR'
  /** The statement has come: the award must be reviewed. */
  | 'REVIEW'
  /** The yearly statement must be asked for. */
  | 'STATEMENT_ASK'
  /** 28 days have gone by since the reminder: the council may decide what to do. */
  | 'STATEMENT_DECIDE'
  /** The yearly statement has not come: a written reminder is due. */
  | 'STATEMENT_REMIND'
  /** The carer must be told of the 18th birthday. */
  | 'WARNING'
  /** What is paid a week changes for another reason. */
  | 'WEEKLY_SUM';

/** What is due for one allowance. */
export type KinshipAllowanceDueOfAward = {
  __typename?: 'KinshipAllowanceDueOfAward';
  /** The allowance. */
  award: KinshipAllowanceAward;
  /** What is due, soonest first. */
  items: Array<KinshipAllowanceDueItem>;
};

/** Why an allowance ends. */
export type KinshipAllowanceEndGround =
  /** The carer has asked for it to end. */
  | 'CARER_ASKED'
  /** The child has died. */
  | 'CHILD_DIED'
  /** A condition of the award was not kept. */
  | 'CONDITION_BROKEN'
  /** The young person has left education or training and started work. */
  | 'LEFT_EDUCATION_FOR_WORK'
  /** The child no longer has a home with the carer. */
  | 'LEFT_HOME'
  /** The order has ended. */
  | 'ORDER_ENDED'
  /** Another reason, given in the decision. */
  | 'OTHER'
  /** The young person qualifies for a benefit of their own. */
  | 'QUALIFIES_FOR_BENEFITS'
  /** No yearly statement came, and 28 days have gone by since a written reminder. */
  | 'STATEMENT_MISSING';

/** Something that was asked of the carer or told to them. */
export type KinshipAllowanceEvent = {
  __typename?: 'KinshipAllowanceEvent';
  /** The day it belongs to: on which a statement is due, or the birthday. */
  about: Scalars['Date']['output'];
  /** Who recorded it, as an opaque id. */
  by: Scalars['String']['output'];
  /** What happened. */
  kind: KinshipAllowanceEventKind;
  /** On which day it happened. */
  on: Scalars['Date']['output'];
};

/** What else happened. */
export type KinshipAllowanceEventKind =
  /** Newly published rates changed what had been paid. */
  | 'RATES_APPLIED'
  /** The allowance was reviewed on it. */
  | 'REVIEWED'
  /** The yearly statement was asked for. */
  | 'STATEMENT_ASKED'
  /** It came. */
  | 'STATEMENT_RECEIVED'
  /** A written reminder of it was sent. */
  | 'STATEMENT_REMINDED'
  /** The carer was told that a birthday or new rates change the weekly sum. */
  | 'SUM_TOLD'
  /** The carer was told of the 18th birthday. */
  | 'WARNED';

/** How often an allowance is paid. */
export type KinshipAllowanceFrequency =
  /** Every four weeks, counted from the start. */
  | 'FOUR_WEEKS'
  /** Every calendar month. */
  | 'MONTH'
  /** Every two weeks, counted from the start. */
  | 'TWO_WEEKS'
  /** Every week, counted from the start. */
  | 'WEEK';

/** An allowance that a person must look at. */
export type KinshipAllowanceHeld = {
  __typename?: 'KinshipAllowanceHeld';
  /** The reference of the allowance. */
  reference: Scalars['String']['output'];
  /** A stable code: `RATES_LOWER` where published rates are below what was paid, `NO_RATE` where none is loaded. */
  why: Scalars['String']['output'];
};

/** A letter as it was sent. */
export type KinshipAllowanceLetter = {
  __typename?: 'KinshipAllowanceLetter';
  /** The day it was written. */
  on: Scalars['Date']['output'];
  /** Its paragraphs. */
  paragraphs: Array<Scalars['String']['output']>;
  /** What it is about. */
  title: Scalars['String']['output'];
};

/** In whose name letters go out. */
export type KinshipAllowanceLetterheadPublishInput = {
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The address and how to get in touch, 1 to 8 lines. */
  lines: Array<Scalars['String']['input']>;
  /** The name of the council. */
  name: Scalars['String']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** One line of an allowance. Its days and pence never change. */
export type KinshipAllowanceLine = {
  __typename?: 'KinshipAllowanceLine';
  /** The number of the decision that it comes from, for a correction. */
  decision: Maybe<Scalars['Int']['output']>;
  /** The first day that it is for. */
  from: Scalars['Date']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What the line is. */
  kind: KinshipAllowanceLineKind;
  /** Pence. Below nought where it lowers what the carer has. */
  pence: Scalars['Int']['output'];
  /** The first day of the pay period that it belongs to. */
  periodFrom: Scalars['Date']['output'];
  /** The last day of that period, on which it is paid. */
  periodTo: Scalars['Date']['output'];
  /** How it was reached, in plain words. Empty once the carer has been erased. */
  says: Scalars['String']['output'];
  /** What became of it. */
  state: KinshipAllowanceLineState;
  /** The last day that it is for. */
  to: Scalars['Date']['output'];
  /** The days and weekly sums behind it. For a correction: what was due. */
  working: Array<WeeklyStretch>;
};

/** What a line of an allowance is. */
export type KinshipAllowanceLineKind =
  /** What is due for some days. */
  | 'ALLOWANCE'
  /** What was still due for a period that had been paid. */
  | 'ARREARS'
  /** What had been paid too much for a period. It is never taken back by itself. */
  | 'OVERPAYMENT'
  /** What turned out not to have been overpaid. */
  | 'OVERPAYMENT_CANCELLED'
  /** What is taken off a payment, as the council decided. */
  | 'RECOVERY'
  /** What had been taken back and turned out to be due. */
  | 'REFUND'
  /** What the council has decided not to ask back. */
  | 'WRITE_OFF'
  /** What had been written off and turned out not to be overpaid. */
  | 'WRITE_OFF_REVERSED';

/** What became of a line. Its pence never change. */
export type KinshipAllowanceLineState =
  /** Planned, or an entry of the overpayment account. */
  | 'OPEN'
  /** Paid. It is never changed after that. */
  | 'PAID'
  /** No longer right, and withdrawn before it was paid. */
  | 'WITHDRAWN';

/** What was paid too much, and what became of it. All in pence. */
export type KinshipAllowanceOverpayment = {
  __typename?: 'KinshipAllowanceOverpayment';
  /** What is left. Nothing of it is taken back before the council has decided. */
  outstanding: Scalars['Int']['output'];
  /** Overpaid, less what turned out not to be. */
  overpaid: Scalars['Int']['output'];
  /** Taken back, less what was given back. */
  recovered: Scalars['Int']['output'];
  /** Not asked for. */
  writtenOff: Scalars['Int']['output'];
};

/** What to do about an overpayment. Give one of the two sums. */
export type KinshipAllowanceOverpaymentDecideInput = {
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Pence to take off each payment. */
  recoverPencePerPayment?: InputMaybe<Scalars['Int']['input']>;
  /** Why, as the carer reads it. */
  why: Scalars['String']['input'];
  /** Pence not to ask for. */
  writeOffPence?: InputMaybe<Scalars['Int']['input']>;
};

/** The account that an allowance is paid to. */
export type KinshipAllowancePayee = {
  __typename?: 'KinshipAllowancePayee';
  /** Eight digits. */
  accountNumber: Scalars['String']['output'];
  /** The name of the account. */
  name: Scalars['String']['output'];
  /** When. */
  setAt: Scalars['DateTimeISO']['output'];
  /** Who said so, as an opaque id. */
  setBy: Scalars['String']['output'];
  /** Six digits. */
  sortCode: Scalars['String']['output'];
};

/** The account that an allowance is paid to from now on. */
export type KinshipAllowancePayeeSetInput = {
  /** Six to eight digits. */
  accountNumber: Scalars['String']['input'];
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The name of the account. */
  name: Scalars['String']['input'];
  /** Such as 12-34-56. */
  sortCode: Scalars['String']['input'];
};

/** One payment of one allowance. */
export type KinshipAllowancePayment = {
  __typename?: 'KinshipAllowancePayment';
  /** The id of the allowance. */
  award: Scalars['ID']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What your finance system calls the carer. */
  payeeReference: Maybe<Scalars['String']['output']>;
  /** Pence to pay. */
  pence: Scalars['Int']['output'];
  /** Pence that were taken off for an overpayment, as the council decided. */
  recoveredPence: Scalars['Int']['output'];
  /** The reference of the allowance. */
  reference: Scalars['String']['output'];
};

/** How the finance system is told whom to pay. What is left out is as usual. */
export type KinshipAllowancePaymentFilePublishInput = {
  /** The cost centre that these payments are booked to. */
  costCentre?: InputMaybe<Scalars['String']['input']>;
  /** The file. */
  csv?: InputMaybe<PaymentFileCsvInput>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Their code in the general ledger. */
  glCode?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** From which account. Without it, no Bacs lines are made. */
  originator?: InputMaybe<PaymentOriginatorInput>;
  /** What comes back. */
  readBack?: InputMaybe<PaymentFileReadBackInput>;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Their VAT code. */
  vatCode?: InputMaybe<Scalars['String']['input']>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** A payment that failed, to be paid again. */
export type KinshipAllowancePaymentRepeatInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the payment. */
  payment: Scalars['ID']['input'];
};

/** Bank transfers that went into one file. Each payment goes into one, ever. */
export type KinshipAllowancePaymentRun = {
  __typename?: 'KinshipAllowancePaymentRun';
  /** The lines of Bacs Standard 18, where the council has said from which account. No headers, no credentials. */
  bacs: Maybe<PaymentFile>;
  /** The SHA-256 of the Bacs lines, where they were made. */
  bacsDigest: Maybe<Scalars['String']['output']>;
  /** The file in the columns that the council has published. */
  csv: PaymentFile;
  /** The SHA-256 of the CSV file that was made, in hex. */
  csvDigest: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many payments are in it. */
  lines: Scalars['Int']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTimeISO']['output'];
  /** Who made it, as an opaque id. */
  madeBy: Scalars['String']['output'];
  /** The day on which the bank is to work on it. */
  processingDay: Scalars['Date']['output'];
  /** How many of its payments stand where. */
  progress: Array<PaymentRunProgress>;
  /** What it is called, such as `RUN-7K2M-93QX`. */
  reference: Scalars['String']['output'];
  /** What they come to, in pence. */
  totalPence: Scalars['Int']['output'];
};

/** A page of payment runs, newest first. */
export type KinshipAllowancePaymentRunConnection = {
  __typename?: 'KinshipAllowancePaymentRunConnection';
  /** The runs. */
  nodes: Array<KinshipAllowancePaymentRun>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** The payment run after the act, or what to put right. */
export type KinshipAllowancePaymentRunPayload = {
  __typename?: 'KinshipAllowancePaymentRunPayload';
  /** When a run was made: how many payments wait for people whose records are closed to you. Somebody who is named for them makes that run, and says why. */
  closed: Maybe<Scalars['Int']['output']>;
  /** The run as it now stands. Null where the act was refused. */
  paymentRun: Maybe<KinshipAllowancePaymentRun>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
  /** When a run was made: how many payments wait that could not go into it, because nobody has said to which account. */
  withoutAccount: Maybe<Scalars['Int']['output']>;
};

/** Payments that were made together. */
export type KinshipAllowancePaymentsMade = {
  __typename?: 'KinshipAllowancePaymentsMade';
  /** Whether more is due: ask again with a new key. */
  more: Scalars['Boolean']['output'];
  /** At most 500, in the order of their references. */
  payments: Array<KinshipAllowancePayment>;
  /** Opaque id. */
  run: Scalars['ID']['output'];
  /** Pence, all together. */
  totalPence: Scalars['Int']['output'];
};

/** Which payments to make. */
export type KinshipAllowancePaymentsMakeInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Pays every period that ends by this day, which is not after today. */
  through: Scalars['Date']['input'];
};

/** The payments, or what to put right. */
export type KinshipAllowancePaymentsPayload = {
  __typename?: 'KinshipAllowancePaymentsPayload';
  /** Null where it was refused. */
  run: Maybe<KinshipAllowancePaymentsMade>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** How a council looks after its kinship allowances today. */
export type KinshipAllowancePractice = {
  __typename?: 'KinshipAllowancePractice';
  /** Weeks ahead for which payments are planned. Ours are 13. */
  horizonWeeks: Scalars['Int']['output'];
  /** Weeks before a yearly statement is due at which it is asked for. Ours are 4. */
  statementWeeks: Scalars['Int']['output'];
  /** Every version that the council has published, by setting, oldest first. */
  versions: Array<SettingVersion>;
  /** Weeks before the 18th birthday at which the carer is told. Ours are 13 and 4. */
  warningWeeks: Array<Scalars['Int']['output']>;
};

/** How your council looks after its kinship allowances. Whatever is left out stays as it is. */
export type KinshipAllowancePracticePublishInput = {
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Weeks ahead for which payments are planned. */
  horizonWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Weeks before a yearly statement is due at which it is asked for. */
  statementWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Weeks before the 18th birthday at which the carer is told. */
  warningWeeks?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** Where an allowance stands. */
export type KinshipAllowanceState =
  /** It has been ended, or has run its time. */
  | 'ENDED'
  /** It is paid, or held back for now. */
  | 'LIVE'
  /** Somebody has proposed it; nobody has agreed yet. */
  | 'PROPOSED'
  /** It was proposed and not agreed. */
  | 'REFUSED';

/** A step of a yearly statement. */
export type KinshipAllowanceStatementRecordInput = {
  /** The id of the allowance. */
  award: Scalars['ID']['input'];
  /** The day on which that statement is due. */
  dueOn: Scalars['Date']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What came, or what the review found. */
  says?: InputMaybe<Scalars['String']['input']>;
  /** What happened today. */
  step: KinshipAllowanceStatementStep;
};

/** A step of a yearly statement. */
export type KinshipAllowanceStatementStep =
  /** The carer was asked for it. A letter is sent. */
  | 'ASKED'
  /** It came. */
  | 'RECEIVED'
  /** The written reminder, from the sending of which 28 days are counted. A letter is sent. */
  | 'REMINDED'
  /** The award was reviewed on it. */
  | 'REVIEWED';

/** Why payment is held back. */
export type KinshipAllowanceSuspendGround =
  /** A condition of the award was not kept (reg 10(3)). */
  | 'CONDITION_BROKEN'
  /** A cut or a stop has been proposed and is not decided yet (SI 2005/1109 reg 18(6)). */
  | 'PENDING_DECISION'
  /** No yearly statement came, and 28 days have gone by since a written reminder (reg 10(4)). */
  | 'STATEMENT_MISSING';

/** One way of a payment through the bank. */
export type KinshipAllowanceTransfer = {
  __typename?: 'KinshipAllowanceTransfer';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When it was asked for. */
  madeAt: Scalars['DateTimeISO']['output'];
  /** Counts from 1. Above that, the ones before it failed. */
  number: Scalars['Int']['output'];
  /** The id of the payment. */
  payment: Scalars['ID']['output'];
  /** Pence. */
  pence: Scalars['Int']['output'];
  /** What it is called on its way through the bank and back. */
  reference: Scalars['String']['output'];
  /** When it became known what became of it. */
  settledAt: Maybe<Scalars['DateTimeISO']['output']>;
  /** How far it has come. */
  state: KinshipAllowanceTransferState;
  /** Why it failed, in the bank’s words. Null once erased. */
  why: Maybe<Scalars['String']['output']>;
};

/** How far a payment has come on its way to the carer’s account. */
export type KinshipAllowanceTransferState =
  /** It failed, and can be paid again. */
  | 'FAILED'
  /** It waits for the next file. */
  | 'INSTRUCTED'
  /** It went out in a file, and the bank has not said what became of it. */
  | 'IN_RUN'
  /** It was made. */
  | 'PAID';

/** What was brought up to date. */
export type KinshipAllowancesUpToDate = {
  __typename?: 'KinshipAllowancesUpToDate';
  /** References of those of which something was entered or sent. */
  changed: Array<Scalars['String']['output']>;
  /** Those that a person must look at. */
  held: Array<KinshipAllowanceHeld>;
  /** How many allowances were looked at. */
  lookedAt: Scalars['Int']['output'];
  /** Send it as `after`. Null at the end of the list. */
  next: Maybe<Scalars['ID']['output']>;
};

/** What was done, or what to put right. */
export type KinshipAllowancesUpToDatePayload = {
  __typename?: 'KinshipAllowancesUpToDatePayload';
  /** Null where it was refused. */
  done: Maybe<KinshipAllowancesUpToDate>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** Which of these says how the child lives with you? */
export type KinshipArrangement =
  /** I have adopted the child */
  | 'ADOPTED'
  /** There is no court order, and I am not an approved foster carer */
  | 'INFORMAL'
  /** I am the child’s foster carer for the council */
  | 'KINSHIP_FOSTERING'
  /** A child arrangements order says that the child lives with me */
  | 'LIVES_WITH_ORDER'
  /** I am the special guardian */
  | 'SPECIAL_GUARDIANSHIP';

/** A child who lives with and is looked after by the carer. */
export type KinshipChild = {
  __typename?: 'KinshipChild';
  /** Who arranged for the child to come to you? If the council did, the child may be looked after in law, and you may be owed a fostering allowance. */
  arrangedBy: Maybe<ArrangedBy>;
  /** Which of these says how the child lives with you? A residence order made before April 2014 counts as a child arrangements order. Most help depends on the legal footing. */
  arrangement: Maybe<KinshipArrangement>;
  /** What shows whether the child would otherwise be in care. */
  care: Maybe<ChildCareHistory>;
  /** Do you get Child Benefit for the child, and at which rate? Guardian's Allowance needs it, and some councils take it off the allowance. */
  childBenefit: Maybe<ChildBenefitRate>;
  /** What is the child's date of birth? How much is paid, and until when, depends on age. */
  dateOfBirth: Maybe<Scalars['Date']['output']>;
  /** Does the child get Disability Living Allowance, PIP or an Armed Forces Independence Payment? Parents and guardians of a disabled child may take unpaid leave in single days. */
  disabilityBenefit: Maybe<YesNo>;
  /** School, training and work of the child. */
  education: Maybe<ChildEducation>;
  /** Whether the carer was the child’s paid foster carer before the order. */
  fostering: Maybe<FormerFostering>;
  /** What is happening in law about the child. */
  legal: Maybe<ChildLegalMatter>;
  /** In which council area does the child live? This may be a different council from the one that helps you. The national rate is higher in London and the South East, and goes by where the child lives. */
  livesIn: Maybe<Scalars['String']['output']>;
  /** The court order about who the child lives with, made or asked for. */
  order: Maybe<ChildOrder>;
  /** What has become of the parents of the child. */
  parents: Maybe<ChildParents>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** What are you to the child? Help for kinship carers is not for parents, and some of it is not for step-parents. */
  relationship: Maybe<CarerRelationship>;
  /** Which council is responsible for helping you with this child? Only if it is a different one for this child. For three years after a special guardianship order it is the council that looked after the child. Each council has its own rules for what it pays. */
  responsibleCouncil: Maybe<Scalars['String']['output']>;
  /** What the carer needs help with, and what the council has agreed. */
  support: Maybe<GuardianshipSupport>;
  /** From what date has the Kinship Zone allowance been paid for the child? Leave this empty if it has not started. It is paid for three years. */
  zonePaidFrom: Maybe<Scalars['Date']['output']>;
};

/** A child to add to a carer. */
export type KinshipChildAddInput = {
  /** The id of the carer. */
  carer: Scalars['ID']['input'];
  /** The child, with a `ref` that the carer has no other child by. */
  child: KinshipChildInput;
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The revision that you read. */
  revision: Scalars['Int']['input'];
  /** Why the child is added now, if that needs saying. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** A correction of what is recorded of a child. Whatever is left out stays as it is. */
export type KinshipChildCorrectInput = {
  /** The id of the carer. */
  carer: Scalars['ID']['input'];
  /** The `ref` of the child, and the facts to correct. Null says that a fact is not known after all. */
  child: KinshipChildInput;
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The revision that you read. */
  revision: Scalars['Int']['input'];
  /** Why it is corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** A child who lives with and is looked after by the carer. */
export type KinshipChildInput = {
  /** Who arranged for the child to come to you? If the council did, the child may be looked after in law, and you may be owed a fostering allowance. */
  arrangedBy?: InputMaybe<ArrangedBy>;
  /** Which of these says how the child lives with you? A residence order made before April 2014 counts as a child arrangements order. Most help depends on the legal footing. */
  arrangement?: InputMaybe<KinshipArrangement>;
  /** What shows whether the child would otherwise be in care. */
  care?: InputMaybe<ChildCareHistoryInput>;
  /** Do you get Child Benefit for the child, and at which rate? Guardian's Allowance needs it, and some councils take it off the allowance. */
  childBenefit?: InputMaybe<ChildBenefitRate>;
  /** What is the child's date of birth? How much is paid, and until when, depends on age. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** Does the child get Disability Living Allowance, PIP or an Armed Forces Independence Payment? Parents and guardians of a disabled child may take unpaid leave in single days. */
  disabilityBenefit?: InputMaybe<YesNo>;
  /** School, training and work of the child. */
  education?: InputMaybe<ChildEducationInput>;
  /** Whether the carer was the child’s paid foster carer before the order. */
  fostering?: InputMaybe<FormerFosteringInput>;
  /** What is happening in law about the child. */
  legal?: InputMaybe<ChildLegalMatterInput>;
  /** In which council area does the child live? This may be a different council from the one that helps you. The national rate is higher in London and the South East, and goes by where the child lives. */
  livesIn?: InputMaybe<Scalars['String']['input']>;
  /** The court order about who the child lives with, made or asked for. */
  order?: InputMaybe<ChildOrderInput>;
  /** What has become of the parents of the child. */
  parents?: InputMaybe<ChildParentsInput>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** What are you to the child? Help for kinship carers is not for parents, and some of it is not for step-parents. */
  relationship?: InputMaybe<CarerRelationship>;
  /** Which council is responsible for helping you with this child? Only if it is a different one for this child. For three years after a special guardianship order it is the council that looked after the child. Each council has its own rules for what it pays. */
  responsibleCouncil?: InputMaybe<Scalars['String']['input']>;
  /** What the carer needs help with, and what the council has agreed. */
  support?: InputMaybe<GuardianshipSupportInput>;
  /** From what date has the Kinship Zone allowance been paid for the child? Leave this empty if it has not started. It is paid for three years. */
  zonePaidFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** Education and training of the person. */
export type Learning = {
  __typename?: 'Learning';
  /** Do you live away from home in term time, so that you can study? There is help with a place to live in the holidays. */
  awayFromHomeInTerm: Maybe<YesNo>;
  /** Is it a course that student loans can pay for, and does it last for two school years or more? The bursary is only for such courses. */
  designatedCourse: Maybe<YesNo>;
  /** Do you study full time at a college or university? Any full-time course of further or higher education counts. There is help with a place to live in the holidays. */
  fullTimeFurtherOrHigher: Maybe<YesNo>;
  /** Are you on a publicly funded course at a school, college or training provider? There is a bursary for 16 to 19 year olds on such a course. */
  fundedCourse16To19: Maybe<YesNo>;
  /** Has the council already paid you all of the £2,000 for university? This is the higher education bursary of £2,000. It is paid once. */
  hadHigherEducationBursary: Maybe<YesNo>;
  /** When did the course start? The bursary is for courses that started on or after 1 September 2008. */
  higherEducationStartedOn: Maybe<Scalars['Date']['output']>;
  /** Are you on a higher education course, such as a degree, that is in your pathway plan? There is a bursary for higher education in your plan. */
  higherEducationUnderPlan: Maybe<YesNo>;
  /** Are you in education or training, or do you want to be? The council must help with education until you are 25. */
  inOrWantsEducation: Maybe<YesNo>;
  /** Do you have to leave your term-time room in the holidays? There is help with a place to live in the holidays. */
  roomClosedInHolidays: Maybe<YesNo>;
  /** Have you told the council that you are in education or training, or want to be? From 21, the help starts when you tell them. */
  toldCouncil: Maybe<YesNo>;
};

/** Education and training of the person. */
export type LearningInput = {
  /** Do you live away from home in term time, so that you can study? There is help with a place to live in the holidays. */
  awayFromHomeInTerm?: InputMaybe<YesNo>;
  /** Is it a course that student loans can pay for, and does it last for two school years or more? The bursary is only for such courses. */
  designatedCourse?: InputMaybe<YesNo>;
  /** Do you study full time at a college or university? Any full-time course of further or higher education counts. There is help with a place to live in the holidays. */
  fullTimeFurtherOrHigher?: InputMaybe<YesNo>;
  /** Are you on a publicly funded course at a school, college or training provider? There is a bursary for 16 to 19 year olds on such a course. */
  fundedCourse16To19?: InputMaybe<YesNo>;
  /** Has the council already paid you all of the £2,000 for university? This is the higher education bursary of £2,000. It is paid once. */
  hadHigherEducationBursary?: InputMaybe<YesNo>;
  /** When did the course start? The bursary is for courses that started on or after 1 September 2008. */
  higherEducationStartedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Are you on a higher education course, such as a degree, that is in your pathway plan? There is a bursary for higher education in your plan. */
  higherEducationUnderPlan?: InputMaybe<YesNo>;
  /** Are you in education or training, or do you want to be? The council must help with education until you are 25. */
  inOrWantsEducation?: InputMaybe<YesNo>;
  /** Do you have to leave your term-time room in the holidays? There is help with a place to live in the holidays. */
  roomClosedInHolidays?: InputMaybe<YesNo>;
  /** Have you told the council that you are in education or training, or want to be? From 21, the help starts when you tell them. */
  toldCouncil?: InputMaybe<YesNo>;
};

/** The leaving care grant of one young person: a ledger of what was given, agreed, paid and is left. */
export type LeavingCareGrant = {
  __typename?: 'LeavingCareGrant';
  /** What the council changed by its own decision, oldest first. */
  adjustments: Array<LeavingCareGrantAdjustment>;
  /** What stands in it: now, or at the end of a day. */
  balance: LeavingCareGrantBalance;
  /** Whose grant it is. */
  careLeaver: CareLeaver;
  /** The determinations that it rests on, oldest first. */
  determinations: Array<LeavingCareGrantDetermination>;
  /** The day on which it ended; null while it is open. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** Why it ended. */
  endedWhy: Maybe<Scalars['String']['output']>;
  /** What must be looked at twice, oldest first. */
  flags: Array<LeavingCareGrantFlag>;
  /** Everything that happened to it, oldest first, with every posting. */
  history: LeavingCareGrantHistory;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The last day on which something can be agreed to: the day before a birthday. */
  lastDay: Scalars['Date']['output'];
  /** Where letters go, line by line. */
  letterTo: Maybe<Array<Scalars['String']['output']>>;
  /** What the young person was told in writing, newest first. */
  letters: Array<LeavingCareGrantLetter>;
  /** Who opened it, as an opaque id. */
  openedBy: Scalars['String']['output'];
  /** The day on which it was opened. */
  openedOn: Scalars['Date']['output'];
  /** Whom it can pay by bank transfer. */
  payees: Array<LeavingCareGrantPayee>;
  /** What was paid or is on its way, newest first. */
  payments: Array<LeavingCareGrantPayment>;
  /** What it is called in letters, such as `LCG-7K2M-93QX`. */
  reference: Scalars['String']['output'];
  /** What was asked for, newest first. */
  requests: Array<LeavingCareGrantRequest>;
  /** Where it stands. */
  state: LeavingCareGrantState;
  /** The GSS code of the council that it moved to. */
  transferredTo: Maybe<Scalars['ID']['output']>;
};


/** The leaving care grant of one young person: a ledger of what was given, agreed, paid and is left. */
export type LeavingCareGrantBalanceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** The leaving care grant of one young person: a ledger of what was given, agreed, paid and is left. */
export type LeavingCareGrantHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The leaving care grant of one young person: a ledger of what was given, agreed, paid and is left. */
export type LeavingCareGrantLettersArgs = {
  first: Scalars['Int']['input'];
};


/** The leaving care grant of one young person: a ledger of what was given, agreed, paid and is left. */
export type LeavingCareGrantPaymentsArgs = {
  first: Scalars['Int']['input'];
};


/** The leaving care grant of one young person: a ledger of what was given, agreed, paid and is left. */
export type LeavingCareGrantRequestsArgs = {
  first: Scalars['Int']['input'];
};

/** An account of a grant. Together, the accounts of a grant are always nothing. */
export type LeavingCareGrantAccount =
  /** What can still be asked for. */
  | 'AVAILABLE'
  /** What the council has given for single things, beside the amount of the grant. */
  | 'BESIDE'
  /** What is agreed and not paid yet. */
  | 'COMMITTED'
  /** What the council has given, as the amount of the grant. */
  | 'GRANTED'
  /** What is on its way. */
  | 'IN_PAYMENT'
  /** What went back to the council when the grant ended, or was paid by another council. */
  | 'RELEASED'
  /** What was paid. */
  | 'SPENT';

/** Where letters about a grant go from now on. */
export type LeavingCareGrantAddressInput = {
  /** The id of the grant. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Three to seven lines, the name first, the postcode last. */
  letterTo: Array<Scalars['String']['input']>;
};

/** A change of the amount by the council’s own decision. */
export type LeavingCareGrantAdjustment = {
  __typename?: 'LeavingCareGrantAdjustment';
  /** Whether somebody else agreed. Null while nobody has decided. */
  agreed: Maybe<Scalars['Boolean']['output']>;
  /** Who decided, as an opaque id. */
  decidedBy: Maybe<Scalars['String']['output']>;
  /** Why they decided so. */
  decidedWhy: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: LeavingCareGrantAdjustmentKind;
  /** By how much, in pence. */
  pence: Scalars['Int']['output'];
  /** When it was proposed. */
  proposedAt: Scalars['DateTimeISO']['output'];
  /** Who proposed it, as an opaque id. */
  proposedBy: Scalars['String']['output'];
  /** Why it was proposed. */
  why: Maybe<Scalars['String']['output']>;
};

/** What you decide on somebody else’s proposal. */
export type LeavingCareGrantAdjustmentDecideInput = {
  /** The id of the proposal. */
  adjustment: Scalars['ID']['input'];
  /** Whether you agree. */
  agreed: Scalars['Boolean']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. Needed where you do not agree. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** How the council changes the amount by its own decision. */
export type LeavingCareGrantAdjustmentKind =
  /** An amount that was given by mistake is taken off. */
  | 'REDUCTION'
  /** Something is added for a reason of its own, such as a child. */
  | 'SUPPLEMENT'
  /** The grant itself is raised. */
  | 'UPLIFT';

/** A change of the amount to propose. Somebody else must agree to it. */
export type LeavingCareGrantAdjustmentProposeInput = {
  /** The id of the grant. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it does. */
  kind: LeavingCareGrantAdjustmentKind;
  /** By how much, in pence. */
  pence: Scalars['Int']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** Who may agree to how much. */
export type LeavingCareGrantApprovalPublishInput = {
  /** The bands: 1 to 10. */
  bands: Array<LeavingCareGrantBandInput>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** A leaving care grant to open. */
export type LeavingCareGrantAwardInput = {
  /** The id of the care leaver. */
  careLeaver: Scalars['ID']['input'];
  /** The `token` of their determination `LEAVING_CARE_GRANT` of today. */
  determination: Scalars['String']['input'];
  /** What another council has paid of it. */
  drawnElsewhere?: InputMaybe<LeavingCareGrantDrawnElsewhereInput>;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** By what to ask whether another council knows them. */
  identifiers?: InputMaybe<LeavingCareGrantIdentifiersInput>;
  /** Where letters go: three to seven lines, the name first, the postcode last. */
  letterTo?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What stands in the accounts of a grant, in pence. */
export type LeavingCareGrantBalance = {
  __typename?: 'LeavingCareGrantBalance';
  /** What can still be asked for. */
  availablePence: Scalars['Int']['output'];
  /** What it has given for single things, beside that amount. */
  besidePence: Scalars['Int']['output'];
  /** What is agreed and not paid yet. */
  committedPence: Scalars['Int']['output'];
  /** What the council has given, as the amount of the grant. */
  grantedPence: Scalars['Int']['output'];
  /** What is on its way. */
  inPaymentPence: Scalars['Int']['output'];
  /** What went back to the council, or was paid by another. */
  releasedPence: Scalars['Int']['output'];
  /** What was paid, less what came back. */
  spentPence: Scalars['Int']['output'];
};

/** Up to how much somebody may agree to, and whether one of them is enough. */
export type LeavingCareGrantBandInput = {
  /** How many must agree, none of them the one who asked: 1 or 2. */
  approvals: Scalars['Int']['input'];
  /** What they must be. */
  role: Role;
  /** The most in one request, in pence. No limit, if left out. */
  upToPence?: InputMaybe<Scalars['Int']['input']>;
};

/** A way to challenge what was decided. */
export type LeavingCareGrantChallenge = {
  __typename?: 'LeavingCareGrantChallenge';
  /** The law that it comes from. */
  law: Array<Scalars['String']['output']>;
  /** What to do. */
  says: Scalars['String']['output'];
};

/** A grant to close, or to open again. */
export type LeavingCareGrantCloseInput = {
  /** The id of the grant. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** Who gets the newer amount, and what the others get. */
export type LeavingCareGrantCohortInput = {
  /** On or after this day. */
  day: Scalars['Date']['input'];
  /** What the others get, in pence. */
  earlierAmountPence: Scalars['Int']['input'];
  /** Who is of the newer cohort. */
  who: LeavingCareGrantCohortOf;
};

/** Who is of the newer cohort. */
export type LeavingCareGrantCohortOf =
  | 'MOVED_ON_OR_AFTER'
  | 'TURNED_18_ON_OR_AFTER';

/** A page of grants, in the order in which they were opened. */
export type LeavingCareGrantConnection = {
  __typename?: 'LeavingCareGrantConnection';
  /** The grants, each with its place. */
  edges: Array<LeavingCareGrantEdge>;
  /** The grants. */
  nodes: Array<LeavingCareGrant>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** What you decide on a request that somebody else has made. */
export type LeavingCareGrantDecideInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Every line of it, each once. */
  lines: Array<LeavingCareGrantLineDecisionInput>;
  /** The id of the request. */
  request: Scalars['ID']['input'];
};

/** What somebody decided on a request. It stays for good. */
export type LeavingCareGrantDecision = {
  __typename?: 'LeavingCareGrantDecision';
  /** How many people had to agree. */
  approvals: Scalars['Int']['output'];
  /** Whether the second agreed. Null where there is none, or not yet. */
  confirmed: Maybe<Scalars['Boolean']['output']>;
  /** The second approver, as an opaque id. */
  confirmedBy: Maybe<Scalars['String']['output']>;
  /** Why the second approver decided so. */
  confirmedWhy: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  decidedAt: Scalars['DateTimeISO']['output'];
  /** Who made it, as an opaque id. Never whoever asked. */
  decidedBy: Scalars['String']['output'];
  /** What it agrees to, in pence. */
  grantedPence: Scalars['Int']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** What you say, as the second approver, of what another has decided. */
export type LeavingCareGrantDecisionConfirmInput = {
  /** Whether you agree. If not, the request is decided again. */
  agreed: Scalars['Boolean']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the request. */
  request: Scalars['ID']['input'];
  /** Why. Needed where you do not agree. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** A determination that a grant rests on, as it was when it was acted on. */
export type LeavingCareGrantDetermination = {
  __typename?: 'LeavingCareGrantDetermination';
  /** What it gave, in pence. */
  amountPence: Scalars['Int']['output'];
  /** The day that it was made for. */
  asOf: Scalars['Date']['output'];
  /** Why. Empty once the person’s words are erased. */
  because: Array<LeavingCareGrantReason>;
  /** Names it in the audit: the SHA-256 of its token. */
  digest: Scalars['ID']['output'];
  /** What was decided. Null once the person’s words are erased. */
  outcome: Maybe<Outcome>;
  /** The legal way that led to it. */
  route: Maybe<RouteTaken>;
  /** The version of the rules that decided. */
  rulesVersion: Scalars['String']['output'];
  /** The council’s settings that were used, each with its version. */
  settings: Array<Scalars['String']['output']>;
  /** When it was acted on. */
  takenAt: Scalars['DateTimeISO']['output'];
  /** Who acted on it, as an opaque id. */
  takenBy: Scalars['String']['output'];
};

/** What another council has paid out of the same grant already. */
export type LeavingCareGrantDrawnElsewhereInput = {
  /** How much, in pence. */
  pence: Scalars['Int']['input'];
  /** How you know, in a sentence. */
  why: Scalars['String']['input'];
};

/** A grant at a place in a list. */
export type LeavingCareGrantEdge = {
  __typename?: 'LeavingCareGrantEdge';
  /** The place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The grant. */
  node: LeavingCareGrant;
};

/** One thing that happened to a grant. It stays for good; what was wrong is put right by another. */
export type LeavingCareGrantEntry = {
  __typename?: 'LeavingCareGrantEntry';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: LeavingCareGrantEntryKind;
  /** When it was made. */
  madeAt: Scalars['DateTimeISO']['output'];
  /** Who made it, as an opaque id. */
  madeBy: Scalars['String']['output'];
  /** The day on which it counts. */
  on: Scalars['Date']['output'];
  /** Its place in the ledger, from one. */
  position: Scalars['Int']['output'];
  /** What it moves. Together they are nothing. */
  postings: Array<LeavingCareGrantPosting>;
  /** The same in plain words. */
  says: Scalars['String']['output'];
  /** Why, where a reason was given. */
  why: Maybe<Scalars['String']['output']>;
};

/** What an entry of the ledger does. */
export type LeavingCareGrantEntryKind =
  | 'AWARDED'
  | 'CANCELLED'
  | 'COMMITTED'
  | 'DRAWN_ELSEWHERE'
  | 'FAILED'
  | 'INSTRUCTED'
  | 'PAID'
  | 'REDUCED'
  | 'REFUNDED'
  | 'RELEASED'
  | 'REOPENED'
  | 'SUPPLEMENTED'
  | 'UNCOMMITTED'
  | 'UPLIFTED';

/** Which grants to list. They must meet everything that is given. */
export type LeavingCareGrantFilterInput = {
  /** Open ones whose last day is this one or an earlier one. */
  endingBy?: InputMaybe<Scalars['Date']['input']>;
  /** The reference, whole. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Where they stand. */
  state?: InputMaybe<LeavingCareGrantState>;
  /** Whether a request waits for a decision. */
  waiting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something about a grant that must be looked at twice. Only staff see it. */
export type LeavingCareGrantFlag = {
  __typename?: 'LeavingCareGrantFlag';
  /** Who said why to go on, as an opaque id. */
  acknowledgedBy: Maybe<Scalars['String']['output']>;
  /** Why they said to go on. */
  acknowledgedWhy: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What is asked for twice. */
  item: Maybe<LeavingCareGrantItem>;
  /** What it is. */
  kind: LeavingCareGrantFlagKind;
  /** The payee that it is about, if it is about one. */
  payee: Maybe<Scalars['ID']['output']>;
  /** The payment that it is about, if it is about one. */
  payment: Maybe<Scalars['ID']['output']>;
  /** By how many pence the request is more than is left. */
  pence: Maybe<Scalars['Int']['output']>;
  /** When it was raised. */
  raisedAt: Scalars['DateTimeISO']['output'];
  /** The request that it is about, if it is about one. */
  request: Maybe<Scalars['ID']['output']>;
  /** The number of the request that asked for it first. */
  requestNumber: Maybe<Scalars['Int']['output']>;
  /** Whether nothing can be agreed to until somebody says why to go on. */
  stops: Scalars['Boolean']['output'];
};

/** Why to go on in spite of what was flagged. */
export type LeavingCareGrantFlagAcknowledgeInput = {
  /** The id of the flag. */
  flag: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** What must be looked at twice. */
export type LeavingCareGrantFlagKind =
  /** The bank account stands with the grant of somebody else too. */
  | 'BANK_ACCOUNT_SHARED'
  /** More is asked for than is left. */
  | 'MORE_THAN_THE_BALANCE'
  /** Another council has, or had, a grant for somebody with the same marks. */
  | 'PERSON_AT_ANOTHER_COUNCIL'
  /** The same receipt stands with another payment. */
  | 'RECEIPT_USED_BEFORE'
  /** One of these is usually enough, and it is asked for again. */
  | 'SAME_ITEM_TWICE';

/** A page of the history of a grant, oldest first. */
export type LeavingCareGrantHistory = {
  __typename?: 'LeavingCareGrantHistory';
  /** The entries. */
  nodes: Array<LeavingCareGrantEntry>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** By what somebody can be found to be the same person at another council. Kept only as keyed hashes. Leave out what you do not know. */
export type LeavingCareGrantIdentifiersInput = {
  /** Their family name in law. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Their first name in law. It is compared together with the date of birth. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** Their NHS number. */
  nhsNumber?: InputMaybe<Scalars['String']['input']>;
  /** Their unique pupil number. */
  upn?: InputMaybe<Scalars['String']['input']>;
};

/** A thing that a first home needs. */
export type LeavingCareGrantItem =
  /** Cot, pushchair and things for a baby. */
  | 'BABY_THINGS'
  /** Bed and mattress. */
  | 'BED'
  /** Bedding and towels. */
  | 'BEDDING'
  /** Broadband. */
  | 'BROADBAND'
  /** Carpets and flooring. */
  | 'CARPETS'
  /** Computer. */
  | 'COMPUTER'
  /** Contents insurance. */
  | 'CONTENTS_INSURANCE'
  /** Cooker. */
  | 'COOKER'
  /** Curtains and blinds. */
  | 'CURTAINS'
  /** Decorating. */
  | 'DECORATING'
  /** Rent deposit. */
  | 'DEPOSIT'
  /** First food shop. */
  | 'FIRST_SHOP'
  /** Fridge or freezer. */
  | 'FRIDGE_FREEZER'
  /** Other furniture. */
  | 'FURNITURE'
  /** Pots, pans and plates. */
  | 'KITCHENWARE'
  /** Microwave. */
  | 'MICROWAVE'
  /** Something else. */
  | 'OTHER'
  /** Phone. */
  | 'PHONE'
  /** Moving, delivery and storage. */
  | 'REMOVAL'
  /** Rent in advance. */
  | 'RENT_IN_ADVANCE'
  /** Kettle, iron and other small electricals. */
  | 'SMALL_ELECTRICALS'
  /** Sofa or chair. */
  | 'SOFA'
  /** Table and chairs. */
  | 'TABLE_AND_CHAIRS'
  /** Television. */
  | 'TELEVISION'
  /** Tools and cleaning things. */
  | 'TOOLS_AND_CLEANING'
  /** Travel. */
  | 'TRAVEL'
  /** Television licence. */
  | 'TV_LICENCE'
  /** Gas, electricity and water. */
  | 'UTILITIES'
  /** Wardrobe or drawers. */
  | 'WARDROBE'
  /** Washing machine. */
  | 'WASHING_MACHINE';

/** What is paid for beside the grant, and what is not paid for. */
export type LeavingCareGrantItemsPublishInput = {
  /** What the council pays for without taking it out of the grant. */
  beside: Array<LeavingCareGrantItem>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it does not pay for from a grant. */
  never: Array<LeavingCareGrantItem>;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** What the young person was told in writing. */
export type LeavingCareGrantLetter = {
  __typename?: 'LeavingCareGrantLetter';
  /** How to challenge it, in the order of trying. */
  challenge: Array<LeavingCareGrantChallenge>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it says. */
  kind: LeavingCareGrantLetterKind;
  /** Its paragraphs. */
  paragraphs: Array<Scalars['String']['output']>;
  /** The request that it is about, if it is about one. */
  request: Maybe<Scalars['ID']['output']>;
  /** Its title. Null once the person’s words are erased. */
  title: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  writtenAt: Scalars['DateTimeISO']['output'];
};

/** What a letter says. */
export type LeavingCareGrantLetterKind =
  | 'AWARDED'
  | 'ENDED'
  | 'ENDING'
  | 'GRANTED'
  | 'PART_GRANTED'
  | 'RAISED'
  | 'REFUSED';

/** In whose name letters go out. */
export type LeavingCareGrantLetterheadPublishInput = {
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The address and how to get in touch, 1 to 8 lines. */
  lines: Array<Scalars['String']['input']>;
  /** The name of the council. */
  name: Scalars['String']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** One thing of a request. */
export type LeavingCareGrantLine = {
  __typename?: 'LeavingCareGrantLine';
  /** What sort of thing it is. */
  category: LeavingCareGrantItem;
  /** Where the evidence is kept. */
  evidence: Array<Scalars['String']['output']>;
  /** What was agreed to, in pence. Null while it is not decided. */
  grantedPence: Maybe<Scalars['Int']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether it comes out of the grant, rather than beside it. */
  inAllowance: Scalars['Boolean']['output'];
  /** What all of it costs, in pence. */
  pence: Scalars['Int']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Prices that were named. */
  quotes: Array<LeavingCareGrantQuote>;
  /** What exactly is needed. */
  what: Maybe<Scalars['String']['output']>;
  /** Why less was agreed to than was asked for. */
  why: Maybe<Scalars['String']['output']>;
};

/** What you decide on one thing. */
export type LeavingCareGrantLineDecisionInput = {
  /** How much you agree to, in pence: nought refuses it. */
  grantedPence: Scalars['Int']['input'];
  /** The id of the line. */
  line: Scalars['ID']['input'];
  /** Why, in words for the young person. Needed where it is less than was asked for. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** One thing to ask for. */
export type LeavingCareGrantLineInput = {
  /** What sort of thing it is. */
  category: LeavingCareGrantItem;
  /** Where the evidence is kept, at most ten places. */
  evidence?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What all of it costs, in pence. */
  pence: Scalars['Int']['input'];
  /** How many: 1 to 99. */
  quantity?: Scalars['Int']['input'];
  /** Prices that were named, at most five. */
  quotes?: InputMaybe<Array<LeavingCareGrantQuoteInput>>;
  /** What exactly is needed. */
  what: Scalars['String']['input'];
};

/** What was agreed to and is not needed after all. */
export type LeavingCareGrantLineReleaseInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the line. */
  line: Scalars['ID']['input'];
  /** How much to give back, in pence. */
  pence: Scalars['Int']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** A payment for what was agreed to. */
export type LeavingCareGrantPayInput = {
  /** The id of the grant. */
  award: Scalars['ID']['input'];
  /** Which order, which card, or who handed the cash to whom. Needed for anything but a bank transfer. */
  details?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it pays for: 1 to 50 lines, each once. */
  parts: Array<LeavingCareGrantPaymentPartInput>;
  /** The id of the payee: for a bank transfer, and for nothing else. */
  payee?: InputMaybe<Scalars['ID']['input']>;
  /** The payment that failed and that this one stands for. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** How it is paid. */
  route: LeavingCareGrantPaymentRoute;
};

/** A bank account that a grant can pay. Only staff who need it see it. */
export type LeavingCareGrantPayee = {
  __typename?: 'LeavingCareGrantPayee';
  /** The last three digits of the account, to tell it by. */
  accountEnding: Maybe<Scalars['String']['output']>;
  /** Who added it, as an opaque id. */
  addedBy: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whose account it is. */
  kind: LeavingCareGrantPayeeKind;
  /** The name on the account. */
  name: Maybe<Scalars['String']['output']>;
};

/** A bank account that a grant shall be able to pay. */
export type LeavingCareGrantPayeeAddInput = {
  /** Six to eight digits. */
  accountNumber: Scalars['String']['input'];
  /** The id of the grant. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whose account it is. */
  kind: LeavingCareGrantPayeeKind;
  /** The name on the account. */
  name: Scalars['String']['input'];
  /** Six digits, such as 12-34-56. */
  sortCode: Scalars['String']['input'];
};

/** Whose bank account it is. */
export type LeavingCareGrantPayeeKind =
  | 'LANDLORD'
  | 'OTHER_PERSON'
  | 'SUPPLIER'
  | 'YOUNG_PERSON';

/** The grant after the act, or what to put right. */
export type LeavingCareGrantPayload = {
  __typename?: 'LeavingCareGrantPayload';
  /** The grant as it now stands. Null where the act was refused. */
  leavingCareGrant: Maybe<LeavingCareGrant>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** A payment for what was agreed to. */
export type LeavingCareGrantPayment = {
  __typename?: 'LeavingCareGrantPayment';
  /** Which order, which card, or who handed the cash to whom. */
  details: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When it was instructed. */
  madeAt: Scalars['DateTimeISO']['output'];
  /** Who instructed it, as an opaque id. */
  madeBy: Scalars['String']['output'];
  /** What it pays for. */
  parts: Array<LeavingCareGrantPaymentPart>;
  /** Whom it pays, for a bank transfer. */
  payee: Maybe<Scalars['ID']['output']>;
  /** How much, in pence. */
  pence: Scalars['Int']['output'];
  /** Whether the council wants a receipt for it. */
  receiptNeeded: Scalars['Boolean']['output'];
  /** Its receipts. */
  receipts: Array<LeavingCareGrantReceipt>;
  /** Under what it travels through the bank and back: at most 18 letters, always the same. */
  reference: Scalars['String']['output'];
  /** The payment that failed and that this one stands for. */
  replaces: Maybe<Scalars['ID']['output']>;
  /** How it is paid. */
  route: LeavingCareGrantPaymentRoute;
  /** When it became known what became of it. */
  settledAt: Maybe<Scalars['DateTimeISO']['output']>;
  /** Why it was not made. */
  settledWhy: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  state: LeavingCareGrantPaymentState;
};

/** What became of an order or a card. */
export type LeavingCareGrantPaymentBecame =
  | 'CANCELLED'
  | 'FAILED'
  | 'PAID';

/** How the finance system is told whom to pay. What is left out is as usual. */
export type LeavingCareGrantPaymentFilePublishInput = {
  /** The cost centre that these payments are booked to. */
  costCentre?: InputMaybe<Scalars['String']['input']>;
  /** The file. */
  csv?: InputMaybe<PaymentFileCsvInput>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Their code in the general ledger. */
  glCode?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** From which account. Without it, no Bacs lines are made. */
  originator?: InputMaybe<PaymentOriginatorInput>;
  /** What comes back. */
  readBack?: InputMaybe<PaymentFileReadBackInput>;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Their VAT code. */
  vatCode?: InputMaybe<Scalars['String']['input']>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** What a payment pays of one thing. */
export type LeavingCareGrantPaymentPart = {
  __typename?: 'LeavingCareGrantPaymentPart';
  /** The line of the request. */
  line: Scalars['ID']['output'];
  /** How much, in pence. */
  pence: Scalars['Int']['output'];
};

/** What a payment pays of one thing. */
export type LeavingCareGrantPaymentPartInput = {
  /** The id of the line. */
  line: Scalars['ID']['input'];
  /** How much, in pence. */
  pence: Scalars['Int']['input'];
};

/** The payment after the act, or what to put right. */
export type LeavingCareGrantPaymentPayload = {
  __typename?: 'LeavingCareGrantPaymentPayload';
  /** The grant as it now stands. Null where the act was refused. */
  leavingCareGrant: Maybe<LeavingCareGrant>;
  /** The payment as it now stands. Null where the act was refused. */
  payment: Maybe<LeavingCareGrantPayment>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** How something is paid for. */
export type LeavingCareGrantPaymentRoute =
  /** It goes to a bank account with the next payment run. */
  | 'BANK_TRANSFER'
  /** A prepaid card is loaded. */
  | 'CARD_LOAD'
  /** Cash is handed out, up to the most that the council has set. */
  | 'CASH'
  /** The council orders it and pays the shop. */
  | 'SUPPLIER_ORDER';

/** What became of an order or a card; or a bank transfer to cancel before it is in a file. */
export type LeavingCareGrantPaymentSettleInput = {
  /** What became of it. */
  became: LeavingCareGrantPaymentBecame;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the payment. */
  payment: Scalars['ID']['input'];
  /** Why. Needed where it was not paid. */
  why?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a payment. */
export type LeavingCareGrantPaymentState =
  /** It was cancelled before it was made. */
  | 'CANCELLED'
  /** It failed. What was agreed to stands, and can be paid again. */
  | 'FAILED'
  /** It is ordered, or waits for the next payment run. */
  | 'INSTRUCTED'
  /** It went out in a file, and the bank has not said what became of it. */
  | 'IN_RUN'
  /** It was made. */
  | 'PAID';

/** Cash and receipts. */
export type LeavingCareGrantPaymentsPublishInput = {
  /** The most that is handed out as cash from one grant, in pence. None, if left out. */
  cashCapPence?: InputMaybe<Scalars['Int']['input']>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Payments of this much or more need a receipt, in pence. Every one, if left out. */
  receiptFromPence?: InputMaybe<Scalars['Int']['input']>;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** Money that an entry moves into an account, or out of it. */
export type LeavingCareGrantPosting = {
  __typename?: 'LeavingCareGrantPosting';
  /** The account. */
  account: LeavingCareGrantAccount;
  /** What that line is. */
  item: Maybe<LeavingCareGrantItem>;
  /** The line that it is for, if it is for one. */
  line: Maybe<Scalars['ID']['output']>;
  /** Pence into it; below nothing where they go out of it. */
  pence: Scalars['Int']['output'];
  /** The same in plain words. */
  says: Scalars['String']['output'];
};

/** A price that somebody was given. */
export type LeavingCareGrantQuote = {
  __typename?: 'LeavingCareGrantQuote';
  /** The price in pence. */
  pence: Scalars['Int']['output'];
  /** What they call it. */
  reference: Maybe<Scalars['String']['output']>;
  /** Who named the price. */
  supplier: Scalars['String']['output'];
};

/** A price that somebody was given. */
export type LeavingCareGrantQuoteInput = {
  /** The price in pence. */
  pence: Scalars['Int']['input'];
  /** What they call it. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Who named the price. */
  supplier: Scalars['String']['input'];
};

/** A reason as it was given when the grant was opened or raised. */
export type LeavingCareGrantReason = {
  __typename?: 'LeavingCareGrantReason';
  /** How deep it stands below the outermost, which is nought. */
  depth: Scalars['Int']['output'];
  /** The law that it comes from. */
  law: Array<Scalars['String']['output']>;
  /** Whether it held. */
  met: Met;
  /** The condition, as a sentence. */
  says: Scalars['String']['output'];
};

/** A receipt for a payment. */
export type LeavingCareGrantReceipt = {
  __typename?: 'LeavingCareGrantReceipt';
  /** The day on it. */
  dated: Scalars['Date']['output'];
  /** Where it is kept. */
  document: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The amount on it, in pence. */
  pence: Scalars['Int']['output'];
  /** The SHA-256 of its file, in hex. */
  sha256: Scalars['String']['output'];
};

/** A receipt for a payment. */
export type LeavingCareGrantReceiptAddInput = {
  /** The day on it. */
  dated: Scalars['Date']['input'];
  /** Where it is kept. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the payment. */
  payment: Scalars['ID']['input'];
  /** The amount on it, in pence. */
  pence: Scalars['Int']['input'];
  /** The SHA-256 of its file or picture, in hex. */
  sha256: Scalars['String']['input'];
};

/** Money that came back. */
export type LeavingCareGrantRefundInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the line that it had paid for. */
  line: Scalars['ID']['input'];
  /** The id of the payment. */
  payment: Scalars['ID']['input'];
  /** How much, in pence. */
  pence: Scalars['Int']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** Things that are asked for from a grant. */
export type LeavingCareGrantRequest = {
  __typename?: 'LeavingCareGrantRequest';
  /** Who decided what, oldest first. One that a second approver sent back stands before the next. */
  decisions: Array<LeavingCareGrantDecision>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The things, in order. */
  lines: Array<LeavingCareGrantLine>;
  /** The day by which it is needed. */
  neededBy: Maybe<Scalars['Date']['output']>;
  /** Its number within the grant, from one. */
  number: Scalars['Int']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTimeISO']['output'];
  /** Who asked, as an opaque id. */
  requestedBy: Scalars['String']['output'];
  /** Where it stands. */
  state: LeavingCareGrantRequestState;
  /** Whether it cannot wait. */
  urgent: Scalars['Boolean']['output'];
  /** Why it is needed. */
  why: Maybe<Scalars['String']['output']>;
};

/** Things to ask for from a grant. */
export type LeavingCareGrantRequestInput = {
  /** The id of the grant. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The things: 1 to 50. */
  lines: Array<LeavingCareGrantLineInput>;
  /** The day by which it is needed. */
  neededBy?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it cannot wait. */
  urgent?: Scalars['Boolean']['input'];
  /** Why these things are needed. */
  why: Scalars['String']['input'];
};

/** The request after the act, or what to put right. */
export type LeavingCareGrantRequestPayload = {
  __typename?: 'LeavingCareGrantRequestPayload';
  /** The grant as it now stands. Null where the act was refused. */
  leavingCareGrant: Maybe<LeavingCareGrant>;
  /** The request as it now stands. Null where the act was refused. */
  request: Maybe<LeavingCareGrantRequest>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** Where a request stands. */
export type LeavingCareGrantRequestState =
  /** One person has decided it, and another must agree before anything is. */
  | 'AWAITING_SECOND'
  /** It is decided, and the letter is written. */
  | 'DECIDED'
  /** Nobody has decided it yet. */
  | 'REQUESTED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** A request to take back. */
export type LeavingCareGrantRequestWithdrawInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the request. */
  request: Scalars['ID']['input'];
};

/** Your council’s leaving care grant. What is left out is as the guidance has it. */
export type LeavingCareGrantSchemePublishInput = {
  /** The grant in pence. */
  amountPence?: InputMaybe<Scalars['Int']['input']>;
  /** Who gets that amount, where it is not everybody. */
  cohort?: InputMaybe<LeavingCareGrantCohortInput>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** More for each child of the young person, in pence. */
  perChildPence?: InputMaybe<Scalars['Int']['input']>;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** The grant is for people under this age, 18 to 30. */
  underAge?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** Where a leaving care grant stands. */
export type LeavingCareGrantState =
  /** It has ended, and can be opened again. */
  | 'CLOSED'
  /** It can be asked for things. */
  | 'OPEN'
  /** Another council looks after the young person now. */
  | 'TRANSFERRED';

/** A grant that moves to another council. */
export type LeavingCareGrantTransferInput = {
  /** The id of the grant. */
  award: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The GSS code of the council that looks after the young person from now on. */
  to: Scalars['ID']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** A grant to raise to what a new determination gives. */
export type LeavingCareGrantUpliftInput = {
  /** The id of the grant. */
  award: Scalars['ID']['input'];
  /** The `token` of a determination of today that gives more. */
  determination: Scalars['String']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Savings, an investment, or another thing of value. */
export type LegalAidAsset = {
  __typename?: 'LegalAidAsset';
  /** Does somebody else claim this in the same court case? Up to £100,000 of what is claimed is left out. In a case about a child this is rare. */
  disputed: Maybe<YesNo>;
  /** What is it? Leave out furniture, clothes and the tools of your trade. The breakdown shows savings and other assets apart. */
  kind: Maybe<LegalAidAssetKind>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** What is it worth? An overdraft counts as 0. The test looks at savings and other things of value. In whole pence. */
  valuePence: Maybe<Scalars['Int']['output']>;
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose: Maybe<WhoseFinances>;
};

/** Savings, an investment, or another thing of value. */
export type LegalAidAssetInput = {
  /** Does somebody else claim this in the same court case? Up to £100,000 of what is claimed is left out. In a case about a child this is rare. */
  disputed?: InputMaybe<YesNo>;
  /** What is it? Leave out furniture, clothes and the tools of your trade. The breakdown shows savings and other assets apart. */
  kind?: InputMaybe<LegalAidAssetKind>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** What is it worth? An overdraft counts as 0. The test looks at savings and other things of value. In whole pence. */
  valuePence?: InputMaybe<Scalars['Int']['input']>;
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose?: InputMaybe<WhoseFinances>;
};

/** What is it? */
export type LegalAidAssetKind =
  /** Investments, valuables or money that you are owed */
  | 'OTHER'
  /** Money in cash or at a bank */
  | 'SAVINGS';

/** Somebody who lives with and depends on the carer, the kinship children among them. */
export type LegalAidDependant = {
  __typename?: 'LegalAidDependant';
  /** How old are they, in whole years? Childcare and the amount for each dependant go by age. */
  ageYears: Maybe<Scalars['Int']['output']>;
  /** How much do they have in savings and other things of value? Say 0 if they have none. There is no amount for an adult with more than £8,000. In whole pence. */
  capitalPence: Maybe<Scalars['Int']['output']>;
  /** Do you or your partner get Child Benefit for them? The limit on income goes by the children for whom Child Benefit is paid. */
  childBenefit: Maybe<YesNo>;
  /** Are you their foster carer, with an allowance from the council or an agency? Most of a fostering allowance is left out. */
  fostered: Maybe<YesNo>;
  /** How much is the fostering allowance for them each month? It counts only up to the amount that the test takes off for them. In whole pence. */
  fosteringMonthlyPence: Maybe<Scalars['Int']['output']>;
  /** Are they in full-time education or training? From 16 they count as a child only if they are. */
  inFullTimeEducation: Maybe<YesNo>;
  /** How much income of their own do they have each month? Say 0 if they have none. It is taken off the amount that you get for them. In whole pence. */
  monthlyIncomePence: Maybe<Scalars['Int']['output']>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** Is this a child or an adult who depends on you? The limit on income is higher for those with more than four children. */
  relationship: Maybe<DependantRelationship>;
};

/** Somebody who lives with and depends on the carer, the kinship children among them. */
export type LegalAidDependantInput = {
  /** How old are they, in whole years? Childcare and the amount for each dependant go by age. */
  ageYears?: InputMaybe<Scalars['Int']['input']>;
  /** How much do they have in savings and other things of value? Say 0 if they have none. There is no amount for an adult with more than £8,000. In whole pence. */
  capitalPence?: InputMaybe<Scalars['Int']['input']>;
  /** Do you or your partner get Child Benefit for them? The limit on income goes by the children for whom Child Benefit is paid. */
  childBenefit?: InputMaybe<YesNo>;
  /** Are you their foster carer, with an allowance from the council or an agency? Most of a fostering allowance is left out. */
  fostered?: InputMaybe<YesNo>;
  /** How much is the fostering allowance for them each month? It counts only up to the amount that the test takes off for them. In whole pence. */
  fosteringMonthlyPence?: InputMaybe<Scalars['Int']['input']>;
  /** Are they in full-time education or training? From 16 they count as a child only if they are. */
  inFullTimeEducation?: InputMaybe<YesNo>;
  /** How much income of their own do they have each month? Say 0 if they have none. It is taken off the amount that you get for them. In whole pence. */
  monthlyIncomePence?: InputMaybe<Scalars['Int']['input']>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** Is this a child or an adult who depends on you? The limit on income is higher for those with more than four children. */
  relationship?: InputMaybe<DependantRelationship>;
};

/** What the means test for legal aid looks at: income, payments, dependants and capital of the carer and a partner. */
export type LegalAidFinances = {
  __typename?: 'LegalAidFinances';
  /** Savings, investments and valuables. */
  assets: Maybe<Array<LegalAidAsset>>;
  /** Have you listed all savings, investments and valuables of you and your partner? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  assetsComplete: Maybe<YesNo>;
  /** Everybody who lives with and depends on the carer. */
  dependants: Maybe<Array<LegalAidDependant>>;
  /** Have you listed every child and adult who lives with you and depends on you? Put in the children whom you care for as family or friend. Say yes if there is nobody. You are allowed an amount for each of them. */
  dependantsComplete: Maybe<YesNo>;
  /** All other money that comes in. */
  incomes: Maybe<Array<LegalAidIncome>>;
  /** Have you listed all the other money that comes in to you and your partner? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  incomesComplete: Maybe<YesNo>;
  /** All work for pay of the carer and a partner. */
  jobs: Maybe<Array<LegalAidJob>>;
  /** Have you listed all the work that you and your partner do for pay? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  jobsComplete: Maybe<YesNo>;
  /** Does anyone other than a partner pay for a large part of what you live on? The Legal Aid Agency may then count what that person has. */
  maintainedByAnother: Maybe<YesNo>;
  /** Payments that the test may take off income. */
  outgoings: Maybe<Array<LegalAidOutgoing>>;
  /** Have you listed rent or mortgage, childcare and maintenance that you and your partner pay? Say yes if there is none. With a payment left out, your income could look higher than it is. */
  outgoingsComplete: Maybe<YesNo>;
  /** Is your partner on the other side of the case, or does your partner want something else from it? Then what your partner has is not counted. */
  partnerContraryInterest: Maybe<YesNo>;
  /** The home, if it is owned, and other property. */
  properties: Maybe<Array<LegalAidProperty>>;
  /** Have you listed your home, if you own it, and every other property of you and your partner? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  propertiesComplete: Maybe<YesNo>;
  /** Are you 60 or over, or is your partner? More of your savings is left out if one of you is 60 or over and your income is low. */
  sixtyOrOver: Maybe<YesNo>;
  /** Have you, or has your partner, reached State Pension age? Only to show what changes that are not law would mean for you. */
  statePensionAge: Maybe<YesNo>;
  /** Cars and other vehicles. */
  vehicles: Maybe<Array<LegalAidVehicle>>;
  /** Have you listed every vehicle of you and your partner? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  vehiclesComplete: Maybe<YesNo>;
};

/** What the means test for legal aid looks at: income, payments, dependants and capital of the carer and a partner. */
export type LegalAidFinancesInput = {
  /** Savings, investments and valuables. At most 40. */
  assets?: InputMaybe<Array<LegalAidAssetInput>>;
  /** Have you listed all savings, investments and valuables of you and your partner? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  assetsComplete?: InputMaybe<YesNo>;
  /** Everybody who lives with and depends on the carer. At most 20. */
  dependants?: InputMaybe<Array<LegalAidDependantInput>>;
  /** Have you listed every child and adult who lives with you and depends on you? Put in the children whom you care for as family or friend. Say yes if there is nobody. You are allowed an amount for each of them. */
  dependantsComplete?: InputMaybe<YesNo>;
  /** All other money that comes in. At most 40. */
  incomes?: InputMaybe<Array<LegalAidIncomeInput>>;
  /** Have you listed all the other money that comes in to you and your partner? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  incomesComplete?: InputMaybe<YesNo>;
  /** All work for pay of the carer and a partner. At most 12. */
  jobs?: InputMaybe<Array<LegalAidJobInput>>;
  /** Have you listed all the work that you and your partner do for pay? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  jobsComplete?: InputMaybe<YesNo>;
  /** Does anyone other than a partner pay for a large part of what you live on? The Legal Aid Agency may then count what that person has. */
  maintainedByAnother?: InputMaybe<YesNo>;
  /** Payments that the test may take off income. At most 40. */
  outgoings?: InputMaybe<Array<LegalAidOutgoingInput>>;
  /** Have you listed rent or mortgage, childcare and maintenance that you and your partner pay? Say yes if there is none. With a payment left out, your income could look higher than it is. */
  outgoingsComplete?: InputMaybe<YesNo>;
  /** Is your partner on the other side of the case, or does your partner want something else from it? Then what your partner has is not counted. */
  partnerContraryInterest?: InputMaybe<YesNo>;
  /** The home, if it is owned, and other property. At most 12. */
  properties?: InputMaybe<Array<LegalAidPropertyInput>>;
  /** Have you listed your home, if you own it, and every other property of you and your partner? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  propertiesComplete?: InputMaybe<YesNo>;
  /** Are you 60 or over, or is your partner? More of your savings is left out if one of you is 60 or over and your income is low. */
  sixtyOrOver?: InputMaybe<YesNo>;
  /** Have you, or has your partner, reached State Pension age? Only to show what changes that are not law would mean for you. */
  statePensionAge?: InputMaybe<YesNo>;
  /** Cars and other vehicles. At most 12. */
  vehicles?: InputMaybe<Array<LegalAidVehicleInput>>;
  /** Have you listed every vehicle of you and your partner? Say yes if there is none. With something left out, we cannot say that you pass the test. */
  vehiclesComplete?: InputMaybe<YesNo>;
};

/** Money that comes in regularly, other than from work. */
export type LegalAidIncome = {
  __typename?: 'LegalAidIncome';
  /** How much is it each time, before tax? The test adds up what comes in. In whole pence. */
  amountPence: Maybe<Scalars['Int']['output']>;
  /** How often is that? The test turns all sums into monthly ones. */
  every: Maybe<SumEvery>;
  /** Where does this money come from? A fostering allowance goes with the child, in the list of who depends on you. Housing Benefit goes with the rent. The test counts some kinds of income and leaves others out. */
  kind: Maybe<LegalAidIncomeKind>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose: Maybe<WhoseFinances>;
};

/** Money that comes in regularly, other than from work. */
export type LegalAidIncomeInput = {
  /** How much is it each time, before tax? The test adds up what comes in. In whole pence. */
  amountPence?: InputMaybe<Scalars['Int']['input']>;
  /** How often is that? The test turns all sums into monthly ones. */
  every?: InputMaybe<SumEvery>;
  /** Where does this money come from? A fostering allowance goes with the child, in the list of who depends on you. Housing Benefit goes with the rent. The test counts some kinds of income and leaves others out. */
  kind?: InputMaybe<LegalAidIncomeKind>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose?: InputMaybe<WhoseFinances>;
};

/** Where does this money come from? */
export type LegalAidIncomeKind =
  /** Adoption allowance */
  | 'ADOPTION_ALLOWANCE'
  /** Carer's Allowance */
  | 'CARERS_ALLOWANCE'
  /** The council's allowance for a child arrangements order */
  | 'CHILD_ARRANGEMENTS_ALLOWANCE'
  /** Child Benefit */
  | 'CHILD_BENEFIT'
  /** A national compensation scheme */
  | 'COMPENSATION_SCHEME'
  /** A cost of living payment from the government */
  | 'COST_OF_LIVING_PAYMENT'
  /** The council's help in cash (section 17) */
  | 'COUNCIL_SECTION_17'
  /** Council tax reduction */
  | 'COUNCIL_TAX_REDUCTION'
  /** Direct payments for care */
  | 'DIRECT_PAYMENTS'
  /** PIP, DLA or Attendance Allowance */
  | 'DISABILITY_BENEFIT'
  /** Help from friends or family */
  | 'FRIENDS_OR_FAMILY'
  /** Guardian's Allowance */
  | 'GUARDIANS_ALLOWANCE'
  /** Money from a lodger */
  | 'LODGER'
  /** Maintenance that you get */
  | 'MAINTENANCE'
  /** Anything else */
  | 'OTHER'
  /** A pension */
  | 'PENSION'
  /** Rent from a property */
  | 'RENT_FROM_PROPERTY'
  /** Interest and dividends */
  | 'SAVINGS_AND_INVESTMENTS'
  /** Special guardianship allowance */
  | 'SPECIAL_GUARDIANSHIP_ALLOWANCE'
  /** Another benefit */
  | 'STATE_BENEFIT'
  /** A student grant or loan */
  | 'STUDENT_FINANCE'
  /** Tax credits */
  | 'TAX_CREDITS';

/** One job, or work for oneself, of the carer or a partner. */
export type LegalAidJob = {
  __typename?: 'LegalAidJob';
  /** What are things like a company car worth to you? Say 0 if you have none. They count as income. Your payslip or P11D shows them. In whole pence. */
  benefitsInKindPence: Maybe<Scalars['Int']['output']>;
  /** How often is that? The test turns all sums into monthly ones. */
  every: Maybe<SumEvery>;
  /** How much is the pay before tax, or the profit? The first step of the test looks at income before tax. In whole pence. */
  grossPence: Maybe<Scalars['Int']['output']>;
  /** Is this a job, or work for yourself? A job gets a fixed amount off for its costs. Work for yourself does not. */
  kind: Maybe<LegalAidJobKind>;
  /** How much National Insurance is taken off? National Insurance is taken off your income in the test. In whole pence. */
  nationalInsurancePence: Maybe<Scalars['Int']['output']>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** Is the pay only statutory sick pay, or statutory pay for a new child? Then the fixed amount for the costs of a job is not taken off. */
  statutoryPayOnly: Maybe<YesNo>;
  /** How much income tax is taken off? Tax is taken off your income in the test. In whole pence. */
  taxPence: Maybe<Scalars['Int']['output']>;
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose: Maybe<WhoseFinances>;
};

/** One job, or work for oneself, of the carer or a partner. */
export type LegalAidJobInput = {
  /** What are things like a company car worth to you? Say 0 if you have none. They count as income. Your payslip or P11D shows them. In whole pence. */
  benefitsInKindPence?: InputMaybe<Scalars['Int']['input']>;
  /** How often is that? The test turns all sums into monthly ones. */
  every?: InputMaybe<SumEvery>;
  /** How much is the pay before tax, or the profit? The first step of the test looks at income before tax. In whole pence. */
  grossPence?: InputMaybe<Scalars['Int']['input']>;
  /** Is this a job, or work for yourself? A job gets a fixed amount off for its costs. Work for yourself does not. */
  kind?: InputMaybe<LegalAidJobKind>;
  /** How much National Insurance is taken off? National Insurance is taken off your income in the test. In whole pence. */
  nationalInsurancePence?: InputMaybe<Scalars['Int']['input']>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** Is the pay only statutory sick pay, or statutory pay for a new child? Then the fixed amount for the costs of a job is not taken off. */
  statutoryPayOnly?: InputMaybe<YesNo>;
  /** How much income tax is taken off? Tax is taken off your income in the test. In whole pence. */
  taxPence?: InputMaybe<Scalars['Int']['input']>;
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose?: InputMaybe<WhoseFinances>;
};

/** Is this a job, or work for yourself? */
export type LegalAidJobKind =
  /** A job with a wage or salary */
  | 'EMPLOYED'
  /** Work for yourself */
  | 'SELF_EMPLOYED';

/** The level of legal aid. Each has its own limits. */
export type LegalAidLevel =
  /** Preparing a case and a lawyer in court. The Legal Aid Agency decides. */
  | 'CERTIFICATED'
  /** Advice and help outside court. The solicitor decides; there is never a contribution. */
  | 'CONTROLLED';

/** A regular payment that the means test may look at. */
export type LegalAidOutgoing = {
  __typename?: 'LegalAidOutgoing';
  /** How much is it each time? The test takes some payments off your income. In whole pence. */
  amountPence: Maybe<Scalars['Int']['output']>;
  /** How often is that? The test turns all sums into monthly ones. */
  every: Maybe<SumEvery>;
  /** What is this payment for? Council tax, debts and pensions are not taken off today. They would be under changes that are not law. The test takes some payments off your income. */
  kind: Maybe<LegalAidOutgoingKind>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose: Maybe<WhoseFinances>;
};

/** A regular payment that the means test may look at. */
export type LegalAidOutgoingInput = {
  /** How much is it each time? The test takes some payments off your income. In whole pence. */
  amountPence?: InputMaybe<Scalars['Int']['input']>;
  /** How often is that? The test turns all sums into monthly ones. */
  every?: InputMaybe<SumEvery>;
  /** What is this payment for? Council tax, debts and pensions are not taken off today. They would be under changes that are not law. The test takes some payments off your income. */
  kind?: InputMaybe<LegalAidOutgoingKind>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose?: InputMaybe<WhoseFinances>;
};

/** What is this payment for? */
export type LegalAidOutgoingKind =
  /** Board and lodging in one payment */
  | 'BOARD_AND_LODGING'
  /** Childcare so that you can work or study */
  | 'CHILDCARE'
  /** Council tax */
  | 'COUNCIL_TAX'
  /** Payments under a criminal legal aid order */
  | 'CRIMINAL_LEGAL_AID'
  /** Housing Benefit that you get towards it */
  | 'HOUSING_BENEFIT'
  /** What lodgers or other adults pay towards it */
  | 'HOUSING_MET_BY_OTHERS'
  /** Maintenance that you pay */
  | 'MAINTENANCE'
  /** Payments into a pension */
  | 'PENSION_CONTRIBUTION'
  /** Repayments of priority debts */
  | 'PRIORITY_DEBT'
  /** Rent or mortgage for your home */
  | 'RENT_OR_MORTGAGE';

/** One of the proceedings that legal aid is asked for. */
export type LegalAidProceedingInput = {
  /** The kind of case. */
  matter?: LegalMatter;
  /** The client asks for an order that protects them from domestic abuse. */
  protectiveInjunctionApplicant?: Scalars['Boolean']['input'];
  /** A name for it, such as "a". */
  ref: Scalars['ID']['input'];
};

/** A home or other property. A couple’s home is listed once. */
export type LegalAidProperty = {
  __typename?: 'LegalAidProperty';
  /** Does somebody else claim this in the same court case? Up to £100,000 of what is claimed is left out. In a case about a child this is rare. */
  disputed: Maybe<YesNo>;
  /** Does a housing association own the rest? In shared ownership the value of its share comes off whole. */
  housingAssociation: Maybe<YesNo>;
  /** Is this the home that you live in? £100,000 of the value of your own home is left out. */
  mainHome: Maybe<YesNo>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** How much is left to pay on the mortgage and other loans secured on it? Say 0 if there is none. It is taken off the value. In whole pence. */
  securedDebtPence: Maybe<Scalars['Int']['output']>;
  /** How much of it do you and your partner own, as a percentage? Only your own share counts. */
  sharePercent: Maybe<Scalars['Int']['output']>;
  /** What would the whole property sell for? What your home is worth after the mortgage can count. In whole pence. */
  valuePence: Maybe<Scalars['Int']['output']>;
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose: Maybe<WhoseFinances>;
};

/** A home or other property. A couple’s home is listed once. */
export type LegalAidPropertyInput = {
  /** Does somebody else claim this in the same court case? Up to £100,000 of what is claimed is left out. In a case about a child this is rare. */
  disputed?: InputMaybe<YesNo>;
  /** Does a housing association own the rest? In shared ownership the value of its share comes off whole. */
  housingAssociation?: InputMaybe<YesNo>;
  /** Is this the home that you live in? £100,000 of the value of your own home is left out. */
  mainHome?: InputMaybe<YesNo>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** How much is left to pay on the mortgage and other loans secured on it? Say 0 if there is none. It is taken off the value. In whole pence. */
  securedDebtPence?: InputMaybe<Scalars['Int']['input']>;
  /** How much of it do you and your partner own, as a percentage? Only your own share counts. */
  sharePercent?: InputMaybe<Scalars['Int']['input']>;
  /** What would the whole property sell for? What your home is worth after the mortgage can count. In whole pence. */
  valuePence?: InputMaybe<Scalars['Int']['input']>;
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose?: InputMaybe<WhoseFinances>;
};

/** A car or other vehicle. */
export type LegalAidVehicle = {
  __typename?: 'LegalAidVehicle';
  /** When did you buy it? A vehicle in regular use counts for nothing after three years. */
  boughtOn: Maybe<Scalars['Date']['output']>;
  /** Does somebody else claim this in the same court case? Up to £100,000 of what is claimed is left out. In a case about a child this is rare. */
  disputed: Maybe<YesNo>;
  /** Do you use it regularly? One that stands unused counts in full. */
  inRegularUse: Maybe<YesNo>;
  /** How much is left to pay on it? Say 0 if there is nothing left to pay. It is taken off the value of a vehicle in regular use. In whole pence. */
  loanPence: Maybe<Scalars['Int']['output']>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** What would it sell for? A vehicle in regular use counts only if it is dear and new. In whole pence. */
  valuePence: Maybe<Scalars['Int']['output']>;
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose: Maybe<WhoseFinances>;
};

/** A car or other vehicle. */
export type LegalAidVehicleInput = {
  /** When did you buy it? A vehicle in regular use counts for nothing after three years. */
  boughtOn?: InputMaybe<Scalars['Date']['input']>;
  /** Does somebody else claim this in the same court case? Up to £100,000 of what is claimed is left out. In a case about a child this is rare. */
  disputed?: InputMaybe<YesNo>;
  /** Do you use it regularly? One that stands unused counts in full. */
  inRegularUse?: InputMaybe<YesNo>;
  /** How much is left to pay on it? Say 0 if there is nothing left to pay. It is taken off the value of a vehicle in regular use. In whole pence. */
  loanPence?: InputMaybe<Scalars['Int']['input']>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** What would it sell for? A vehicle in regular use counts only if it is dear and new. In whole pence. */
  valuePence?: InputMaybe<Scalars['Int']['input']>;
  /** Is this yours or your partner’s? Something that you own together can go under either of you. Sometimes what your partner has is not counted. */
  whose?: InputMaybe<WhoseFinances>;
};

/** The kind of case, as far as the limits differ by it. A case about a child is OTHER. */
export type LegalMatter =
  | 'ASYLUM_TRIBUNAL'
  | 'IMMIGRATION_TRIBUNAL'
  | 'OTHER';

/** Where do things stand for this child, as far as courts and lawyers go? */
export type LegalStage =
  /** I am applying, or about to apply, for a child arrangements order */
  | 'APPLYING_CHILD_ARRANGEMENTS'
  /** I am applying, or about to apply, for special guardianship */
  | 'APPLYING_SPECIAL_GUARDIANSHIP'
  /** I am part of care or supervision proceedings, or have asked to be */
  | 'CARE_PROCEEDINGS'
  /** A parent asks the court for contact, and for nothing else */
  | 'CONTACT_APPLICATION'
  /** A parent asks the court to change or end my child arrangements order */
  | 'DEFENDING_CHILD_ARRANGEMENTS'
  /** A parent asks the court to change or end my special guardianship */
  | 'DEFENDING_SPECIAL_GUARDIANSHIP'
  /** There is no question for a lawyer at the moment */
  | 'NONE'
  /** I oppose somebody else’s application for special guardianship */
  | 'OPPOSING_SPECIAL_GUARDIANSHIP'
  /** The council has written that it may go to court about the child */
  | 'PRE_PROCEEDINGS'
  /** I am thinking about whether and how to take the child on */
  | 'THINKING';

/** Who did you live with? */
export type LivedWith =
  /** Somebody who had a court order for me to live with them before my care order */
  | 'ORDER_BEFORE_CARE'
  /** A parent */
  | 'PARENT'
  /** Somebody else with parental responsibility, such as a special guardian */
  | 'PARENTAL_RESPONSIBILITY'
  /** Somebody else */
  | 'SOMEBODY_ELSE';

/** The council's weekly living costs for a household. */
export type LivingCostScale = {
  __typename?: 'LivingCostScale';
  /** Pence a week for each child who is not assessed. */
  children: Array<AgeBand>;
  /** Pence a week for a couple. */
  coupleWeeklyPence: Scalars['Int']['output'];
  /** Pence a week for one adult. */
  singleWeeklyPence: Scalars['Int']['output'];
};

/** The council's weekly living costs for a household. */
export type LivingCostScaleInput = {
  /** Pence a week for each child who is not assessed. */
  children: Array<AgeBandInput>;
  /** Pence a week for a couple. */
  coupleWeeklyPence: Scalars['Int']['input'];
  /** Pence a week for one adult. */
  singleWeeklyPence: Scalars['Int']['input'];
};

/** A council's local offer, as it has published it. */
export type LocalOffer = {
  __typename?: 'LocalOffer';
  /** How the council goes about it, in plain text. */
  approach: Scalars['String']['output'];
  /** Whom to ask. */
  contact: LocalOfferContact;
  /** The first day it applies to. */
  from: Scalars['Date']['output'];
  /** The day it was published here. */
  knownFrom: Scalars['Date']['output'];
  /** The https address of the offer on its own website. */
  page: Maybe<Scalars['String']['output']>;
  /** What there is. At most 60. */
  services: Array<LocalOfferService>;
  /** The council's own document that it was taken from. */
  source: Maybe<SettingSource>;
  /** Names the version that was published. */
  version: Scalars['ID']['output'];
};

/** Whom to ask about a local offer. */
export type LocalOfferContact = {
  __typename?: 'LocalOfferContact';
  /** Its email address. */
  email: Maybe<Scalars['String']['output']>;
  /** Its phone number. */
  phone: Maybe<Scalars['String']['output']>;
  /** The team, and when it can be reached. */
  says: Scalars['String']['output'];
};

/** Whom to ask about a local offer. Give a phone number, an email address, or both. */
export type LocalOfferContactInput = {
  /** Its email address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Its phone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The team, and when it can be reached. At most 300 letters. */
  says: Scalars['String']['input'];
};

/** Whom a local offer is for. */
export type LocalOfferFor =
  | 'CARE_LEAVERS'
  | 'KINSHIP_CARERS';

/** Who gives it: the council, or somebody else. */
export type LocalOfferGivenBy =
  | 'COUNCIL'
  | 'OTHERS';

/** Your council's local offer, whole: it takes the place of the one before. */
export type LocalOfferPublishInput = {
  /** How the council goes about it, in plain text. At most 2,000 letters. */
  approach: Scalars['String']['input'];
  /** Whom to ask. */
  contact: LocalOfferContactInput;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whom it is for. */
  offerFor: LocalOfferFor;
  /** The https address of the offer on its own website. */
  page?: InputMaybe<Scalars['String']['input']>;
  /** What there is. At most 60. */
  services: Array<LocalOfferServiceInput>;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** One thing that a local offer holds. */
export type LocalOfferService = {
  __typename?: 'LocalOfferService';
  /** What it is about. */
  about: LocalOfferSubject;
  /** Who gives it. */
  givenBy: LocalOfferGivenBy;
  /** The https address of a page about it. */
  page: Maybe<Scalars['String']['output']>;
  /** What it is, in plain text. */
  says: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** One thing that a local offer holds. */
export type LocalOfferServiceInput = {
  /** What it is about. */
  about: LocalOfferSubject;
  /** Who gives it. */
  givenBy: LocalOfferGivenBy;
  /** The https address of a page about it. */
  page?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in plain text. At most 1,000 letters. */
  says: Scalars['String']['input'];
  /** What it is called. At most 120 letters. */
  title: Scalars['String']['input'];
};

/** What a part of a local offer is about. */
export type LocalOfferSubject =
  | 'ACCOMMODATION'
  | 'EDUCATION_AND_TRAINING'
  | 'EMPLOYMENT'
  | 'HEALTH_AND_WELLBEING'
  | 'MONEY'
  | 'OTHER'
  | 'PARTICIPATION'
  | 'RELATIONSHIPS';

/** Who is asking, as Kith knows them by the token they sent. */
export type Me = {
  __typename?: 'Me';
  /** What is written beside whatever they do. Null for nobody. */
  actor: Maybe<Scalars['String']['output']>;
  /** Their own record, where they are a care leaver. */
  careLeaver: Maybe<CareLeaver>;
  /** Their own record, where they are a carer. */
  carer: Maybe<Carer>;
  /** The council they belong to. Null for nobody. */
  council: Maybe<Council>;
  /** What they are. */
  kind: CallerKind;
  /** What they may do, such as `grant:approve`, in the order of the alphabet. */
  permissions: Array<Scalars['String']['output']>;
  /** Why they look, where they said it with this request. */
  purpose: Maybe<Scalars['String']['output']>;
  /** Their roles. Empty for everybody but staff. */
  roles: Array<Role>;
};

/** Capital on the day. */
export type MeansCapital = {
  __typename?: 'MeansCapital';
  /** How it is made up. */
  lines: Array<MeansLine>;
  /** What counts of everybody’s capital, in pence. */
  pence: Scalars['Int']['output'];
  /** What may be left out because the client or partner is 60 or over. */
  pensionerDisregardPence: Scalars['Int']['output'];
  /** Of each person whose means count, the client first. */
  people: Array<MeansPersonCapital>;
};

/** Contributions to the costs of the case, in pence. */
export type MeansContribution = {
  __typename?: 'MeansContribution';
  /** Every month while the case lasts. */
  monthlyPence: Scalars['Int']['output'];
  /** Once, never more than the case is likely to cost. */
  oncePence: Scalars['Int']['output'];
  /** A waiver in force on the day. Only on what is payable. */
  waiver: Maybe<MeansWaiver>;
};

/** What is left of a month’s income. All sums are pence. */
export type MeansDisposableIncome = {
  __typename?: 'MeansDisposableIncome';
  /** Rent or mortgage as far as it is allowed. */
  allowedHousingPence: Scalars['Int']['output'];
  /** Childcare as far as it is allowed. */
  childcarePence: Scalars['Int']['output'];
  /** For the costs of the client’s job. */
  clientEmploymentAllowancePence: Scalars['Int']['output'];
  /** Contributions under a criminal legal aid order. */
  criminalLegalAidPence: Scalars['Int']['output'];
  /** Everything that is taken off. */
  deductionsPence: Scalars['Int']['output'];
  /** For everybody who depends on the client. */
  dependantsAllowancePence: Scalars['Int']['output'];
  /** Rent or mortgage before anything is taken off it. */
  grossHousingPence: Scalars['Int']['output'];
  /** The limit for somebody with no partner or dependants was reached. */
  housingCapped: Scalars['Boolean']['output'];
  /** How the deductions are made up. */
  lines: Array<MeansLine>;
  /** Maintenance paid. */
  maintenancePence: Scalars['Int']['output'];
  /** For the partner. */
  partnerAllowancePence: Scalars['Int']['output'];
  /** Of that, for the partner’s own tax, job, childcare and maintenance. */
  partnerDeductionsPence: Scalars['Int']['output'];
  /** For the costs of the partner’s job. */
  partnerEmploymentAllowancePence: Scalars['Int']['output'];
  /** May be below nought. */
  pence: Scalars['Int']['output'];
  /** Income tax and National Insurance. */
  taxAndInsurancePence: Scalars['Int']['output'];
};

/** Income of a month before tax. */
export type MeansGrossIncome = {
  __typename?: 'MeansGrossIncome';
  /** Of the client. */
  clientPence: Scalars['Int']['output'];
  /** The part that comes from capital. */
  fromCapitalPence: Scalars['Int']['output'];
  /** How it is made up. */
  lines: Array<MeansLine>;
  /** Of the partner, if the partner’s means count. */
  partnerPence: Scalars['Int']['output'];
  /** Pence of everybody whose means count. */
  pence: Scalars['Int']['output'];
};

/** A limit of the means test. */
export type MeansLimit =
  | 'CAPITAL'
  | 'DISPOSABLE'
  | 'GROSS';

/** The limits for one proceeding, in pence. A limit that does not apply is null. */
export type MeansLimits = {
  __typename?: 'MeansLimits';
  /** Capital above this brings a contribution. */
  capitalLower: Scalars['Int']['output'];
  /** The most capital. */
  capitalUpper: Maybe<Scalars['Int']['output']>;
  /** Disposable income above this brings a contribution. */
  disposableLower: Scalars['Int']['output'];
  /** The most disposable income, a month. */
  disposableUpper: Maybe<Scalars['Int']['output']>;
  /** Income before tax under this skips the rest of the test of income. Nought today. */
  grossLower: Scalars['Int']['output'];
  /** The most income before tax, a month. */
  grossUpper: Maybe<Scalars['Int']['output']>;
};

/** One line of a sum of the means test. */
export type MeansLine = {
  __typename?: 'MeansLine';
  /** Pence, a month for income. What is taken off is negative. */
  pence: Scalars['Int']['output'];
  /** What it is. */
  says: Scalars['String']['output'];
  /** Where it comes from. */
  sources: Array<Source>;
};

/** What the means test comes to. */
export type MeansOutcome =
  /** Passed, with a contribution. */
  | 'CONTRIBUTION_REQUIRED'
  /** Passed, with nothing to pay. */
  | 'ELIGIBLE'
  /** A limit is exceeded. */
  | 'INELIGIBLE'
  /** Passed for some of several proceedings. */
  | 'PARTIALLY_ELIGIBLE';

/** The capital of one person, in pence. */
export type MeansPersonCapital = {
  __typename?: 'MeansPersonCapital';
  /** What counts. */
  assessedPence: Scalars['Int']['output'];
  /** Left out of the rest because it is claimed in the same case. */
  disputedOtherDisregardPence: Scalars['Int']['output'];
  /** Left out of property because it is claimed in the same case. */
  disputedPropertyDisregardPence: Scalars['Int']['output'];
  /** Investments, valuables and money owed. */
  otherAssetsPence: Scalars['Int']['output'];
  /** What is left out of it. */
  pensionerDisregardAppliedPence: Scalars['Int']['output'];
  /** What may be left out for somebody of 60 or over, as far as nobody before used it. */
  pensionerDisregardAvailablePence: Scalars['Int']['output'];
  /** Each property, the main home first. */
  properties: Array<MeansProperty>;
  /** Property as far as it counts. */
  propertyPence: Scalars['Int']['output'];
  /** Money in cash and at a bank. */
  savingsPence: Scalars['Int']['output'];
  /** All of it together. */
  totalPence: Scalars['Int']['output'];
  /** Vehicles as far as they count. */
  vehiclesPence: Scalars['Int']['output'];
};

/** What the means test comes to for one proceeding. */
export type MeansProceeding = {
  __typename?: 'MeansProceeding';
  /** The limits that apply. */
  limits: MeansLimits;
  /** What it comes to. */
  outcome: MeansOutcome;
  /** The upper limits that are exceeded. */
  over: Array<MeansLimit>;
  /** The name it was given. */
  ref: Scalars['ID']['output'];
};

/** What one property adds to capital, in pence. */
export type MeansProperty = {
  __typename?: 'MeansProperty';
  /** What counts. */
  assessedPence: Scalars['Int']['output'];
  /** Left out because it is claimed in the same case. */
  disputedDisregardPence: Scalars['Int']['output'];
  /** Left out because it is their home. */
  homeDisregardPence: Scalars['Int']['output'];
  /** The home that they live in. */
  mainHome: Scalars['Boolean']['output'];
  /** The mortgage that may be taken off. */
  mortgageAllowedPence: Scalars['Int']['output'];
  /** Their share of that. */
  netEquityPence: Scalars['Int']['output'];
  /** The whole property after mortgage and sale costs. */
  netValuePence: Scalars['Int']['output'];
  /** The costs of a sale, for certificated work. */
  saleCostsPence: Scalars['Int']['output'];
};

/** Which reading to take where the regulations and the Ministry of Justice’s own means test differ. */
export type MeansReading =
  /** That of the Ministry’s engine, to compare with it. */
  | 'ENGINE'
  /** That of the regulations. */
  | 'LAW';

/** The means test with every figure on the way. */
export type MeansTest = {
  __typename?: 'MeansTest';
  /** What the limits and bands give. */
  assessedContribution: MeansContribution;
  /** The third step: capital. */
  capital: MeansCapital;
  /** The second step: what is left. */
  disposable: MeansDisposableIncome;
  /** The first step: income before tax. */
  gross: MeansGrossIncome;
  /** The level of legal aid it was made for. */
  level: LegalAidLevel;
  /** What it comes to for all proceedings together. */
  outcome: MeansOutcome;
  /** A benefit lets the client skip the tests of income. Capital is always tested. */
  passported: Scalars['Boolean']['output'];
  /** What has to be paid in practice on the day. */
  payableContribution: MeansContribution;
  /** Each proceeding with its limits. */
  proceedings: Array<MeansProceeding>;
};

/** Not the law: what the Means Test Review of 2022 would give, had it been enacted. Nobody is entitled to anything by it. */
export type MeansTestReviewWhatIf = {
  __typename?: 'MeansTestReviewWhatIf';
  /** Always true. */
  hypothetical: Scalars['Boolean']['output'];
  /** The test with the figures that are not law. */
  result: MeansTest;
  /** What to tell anybody who is shown this. */
  says: Scalars['String']['output'];
};

/** Why assessed contributions need not be paid. */
export type MeansWaiver = {
  __typename?: 'MeansWaiver';
  /** Since when. */
  from: Scalars['Date']['output'];
  /** What to know about it. */
  says: Scalars['String']['output'];
  /** Where it comes from. */
  sources: Array<Source>;
  /** How sure it is on the day. */
  status: WaiverStatus;
};

/** Whether a condition holds. */
export type Met =
  | 'NO'
  | 'NOT_KNOWN'
  | 'YES';

/** Money by how often it is paid. The four are never added together. */
export type MoneyByInterval = {
  __typename?: 'MoneyByInterval';
  /** Paid each month. */
  monthly: PenceRange;
  /** Paid once. */
  once: PenceRange;
  /** Paid each week. */
  weekly: PenceRange;
  /** Paid each year. */
  yearly: PenceRange;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Publishes new versions of the settings by which your council works out special guardianship support. */
  allowancePolicyPublish: PublicationPayload;
  /** Says where letters to the young person go from now on. */
  arrangementAddressSet: ArrangementPayload;
  /** Proposes who pays what, or what is offered, from a day on. */
  arrangementChange: ArrangementPayload;
  /** Agrees to a proposed decision, or does not. Only somebody else than who proposed it can agree. */
  arrangementDecisionConclude: ArrangementPayload;
  /** Proposes to end an arrangement, by the notice that was agreed for it. */
  arrangementEnd: ArrangementPayload;
  /** Records a review, a check, advice, a signed agreement, or keeping in touch. */
  arrangementEventRecord: ArrangementPayload;
  /** Corrects what your council has recorded of a care leaver. */
  careLeaverCorrect: CareLeaverPayload;
  /** Registers a care leaver, or a child about to leave care, with your council. */
  careLeaverRegister: CareLeaverPayload;
  /** Corrects what your council has recorded of a carer. */
  carerCorrect: CarerPayload;
  /** Registers a carer with your council. */
  carerRegister: CarerPayload;
  /** Publishes a new version of your council tax scheme for care leavers. */
  councilTaxSchemePublish: SettingPublicationPayload;
  /** Publishes a new version of your council's fostering rates. */
  fosteringRatesPublish: PublicationPayload;
  /** Publishes a new version of your policy on intentional homelessness. */
  intentionalHomelessnessPolicyPublish: SettingPublicationPayload;
  /** Says where letters to the carer go from now on. */
  kinshipAllowanceAddressSet: KinshipAllowanceAwardPayload;
  /** Proposes to change what is paid from a day on. Where that lowers anything, the carer is sent a notice. */
  kinshipAllowanceAwardChange: KinshipAllowanceAwardPayload;
  /** Proposes to end an allowance, and sends the carer a notice with the reason and the days to answer. */
  kinshipAllowanceAwardEnd: KinshipAllowanceAwardPayload;
  /** Proposes to go on paying past 18 to the end of a course. */
  kinshipAllowanceAwardExtend: KinshipAllowanceAwardPayload;
  /** Proposes an allowance from a determination. Another person agrees to it. */
  kinshipAllowanceAwardOpen: KinshipAllowanceAwardPayload;
  /** Proposes to pay again, and says whether what was held back is due. */
  kinshipAllowanceAwardResume: KinshipAllowanceAwardPayload;
  /** Proposes to hold back payment. */
  kinshipAllowanceAwardSuspend: KinshipAllowanceAwardPayload;
  /** Plans payments ahead for living allowances, takes in newly published rates, and sends the letters that are due. It is done by itself every day; this does it at once. Safe to repeat. */
  kinshipAllowanceAwardsBringUpToDate: KinshipAllowancesUpToDatePayload;
  /** Records what the carer said to a notice. */
  kinshipAllowanceDecisionAnswer: KinshipAllowanceAwardPayload;
  /** Agrees to a proposed decision, or does not. Only somebody else than who proposed it can agree. */
  kinshipAllowanceDecisionConclude: KinshipAllowanceAwardPayload;
  /** Publishes in whose name letters go out. Until then they wait. */
  kinshipAllowanceLetterheadPublish: SettingPublicationPayload;
  /** Lets a parked message be tried again, from now on. */
  kinshipAllowanceOutboxRetry: OutboxRetryPayload;
  /** Proposes to take an overpayment back bit by bit, or not to ask for it. Nothing is ever taken back without this. */
  kinshipAllowanceOverpaymentDecide: KinshipAllowanceAwardPayload;
  /** Says to which account an allowance is paid from now on. Nobody but those who award and pay can read it. */
  kinshipAllowancePayeeSet: KinshipAllowanceAwardPayload;
  /** Publishes how the finance system is told whom to pay, and how it tells what became of it. */
  kinshipAllowancePaymentFilePublish: SettingPublicationPayload;
  /** Pays again what failed, under another reference, with the next file. */
  kinshipAllowancePaymentRepeat: KinshipAllowanceAwardPayload;
  /** Makes one file of the bank transfers that wait. Each goes into one file, ever. */
  kinshipAllowancePaymentRunMake: KinshipAllowancePaymentRunPayload;
  /** Records what became of the payments of a run. */
  kinshipAllowancePaymentRunReconcile: KinshipAllowancePaymentRunPayload;
  /** Pays what is due, one payment for each allowance. What is paid is never changed after that. */
  kinshipAllowancePaymentsMake: KinshipAllowancePaymentsPayload;
  /** Publishes how your council looks after its kinship allowances. */
  kinshipAllowancePracticePublish: PublicationPayload;
  /** Records a step of a yearly statement. To ask and to remind sends the letter. */
  kinshipAllowanceStatementRecord: KinshipAllowanceAwardPayload;
  /** Adds a child to a carer of your council. */
  kinshipChildAdd: CarerPayload;
  /** Corrects what your council has recorded of a child. */
  kinshipChildCorrect: CarerPayload;
  /** Says where letters about a grant go from now on. */
  leavingCareGrantAddress: LeavingCareGrantPayload;
  /** Agrees to somebody else’s proposal, or does not. */
  leavingCareGrantAdjustmentDecide: LeavingCareGrantPayload;
  /** Proposes to raise or lower a grant by the council’s own decision. Nothing changes until somebody else agrees. */
  leavingCareGrantAdjustmentPropose: LeavingCareGrantPayload;
  /** Publishes who may agree to how much. */
  leavingCareGrantApprovalPublish: SettingPublicationPayload;
  /** Opens the leaving care grant of a young person, with the amount of their determination of today. */
  leavingCareGrantAward: LeavingCareGrantPayload;
  /** Closes a grant. What is left goes back to the council. */
  leavingCareGrantClose: LeavingCareGrantPayload;
  /** Decides a request of somebody else, thing by thing. What is agreed to is set aside, and the young person told in writing. */
  leavingCareGrantDecide: LeavingCareGrantRequestPayload;
  /** Agrees, as the second approver, to what another has decided; or sends the request back. */
  leavingCareGrantDecisionConfirm: LeavingCareGrantRequestPayload;
  /** Says why to go on in spite of what was flagged. */
  leavingCareGrantFlagAcknowledge: LeavingCareGrantPayload;
  /** Publishes what is paid for beside the grant, and what is not paid for. */
  leavingCareGrantItemsPublish: SettingPublicationPayload;
  /** Publishes in whose name letters go out. Until then they wait. */
  leavingCareGrantLetterheadPublish: SettingPublicationPayload;
  /** Gives back what was agreed for something and is not needed. */
  leavingCareGrantLineRelease: LeavingCareGrantRequestPayload;
  /** Pays for what was agreed to. */
  leavingCareGrantPay: LeavingCareGrantPaymentPayload;
  /** Adds a bank account that a grant can pay. Nobody but those who pay can read it. */
  leavingCareGrantPayeeAdd: LeavingCareGrantPayload;
  /** Publishes how the finance system is told whom to pay, and how it tells what became of it. */
  leavingCareGrantPaymentFilePublish: SettingPublicationPayload;
  /** Records what became of an order or a card, or cancels a bank transfer that is in no file yet. */
  leavingCareGrantPaymentSettle: LeavingCareGrantPaymentPayload;
  /** Publishes the most that is handed out as cash, and from when a receipt is needed. */
  leavingCareGrantPaymentsPublish: SettingPublicationPayload;
  /** Adds a receipt to a payment. */
  leavingCareGrantReceiptAdd: LeavingCareGrantPaymentPayload;
  /** Records money that came back. */
  leavingCareGrantRefund: LeavingCareGrantPaymentPayload;
  /** Opens a grant again that had ended, with what had gone back to the council. */
  leavingCareGrantReopen: LeavingCareGrantPayload;
  /** Asks for things to be paid for from a grant. */
  leavingCareGrantRequest: LeavingCareGrantRequestPayload;
  /** Takes back a request that nobody has decided yet. */
  leavingCareGrantRequestWithdraw: LeavingCareGrantRequestPayload;
  /** Publishes a new version of your council's leaving care grant. */
  leavingCareGrantSchemePublish: SettingPublicationPayload;
  /** Ends a grant because another council looks after the young person now. */
  leavingCareGrantTransfer: LeavingCareGrantPayload;
  /** Raises a grant to what a new determination gives. */
  leavingCareGrantUplift: LeavingCareGrantPayload;
  /** Lets a parked message be tried again, from now on. */
  leavingCareGrantsOutboxRetry: OutboxRetryPayload;
  /** Publishes a new version of your council's local offer. */
  localOfferPublish: SettingPublicationPayload;
  /** Makes one file of the bank transfers that wait. Each goes into one file, ever. */
  paymentRunMake: PaymentRunPayload;
  /** Records what became of the payments of a run. */
  paymentRunReconcile: PaymentRunPayload;
  /** Lets a parked message be tried again, from now on. */
  peopleOutboxRetry: OutboxRetryPayload;
  /** Names somebody for a record. Nobody names themselves. */
  personAccessGrant: PersonRestrictionPayload;
  /** Takes back the leave of somebody who was named. */
  personAccessWithdraw: PersonRestrictionPayload;
  /** Records that a person has died, or corrects it. Nothing new is agreed for them from then on, and nothing is posted to them. */
  personDeathRecord: PersonDeathPayload;
  /** Erases what is known of a person, everywhere in Kith and for good. What was done and the sums stay. */
  personErase: PersonErasePayload;
  /** Lifts a legal hold. */
  personHoldLift: PersonHoldPayload;
  /** Puts a record under a legal hold: nobody may erase it. */
  personHoldPlace: PersonHoldPayload;
  /** Restricts a record to named staff. Name them first: whoever is not named no longer finds it. */
  personRestrict: PersonRestrictionPayload;
  /** Opens a restricted record again. */
  personUnrestrict: PersonRestrictionPayload;
  /** A landlord accepts the signed letter through their link. */
  rentGuaranteeAcceptByLink: RentGuaranteeByLinkPayload;
  /** Records that the landlord accepted the signed letter: it is live. */
  rentGuaranteeActivate: RentGuaranteePayload;
  /** Applies for a guarantee for a young person. */
  rentGuaranteeApply: RentGuaranteePayload;
  /** Agrees to a guarantee. Never by the one who applied. */
  rentGuaranteeApprove: RentGuaranteePayload;
  /** Asks the landlord for something that is missing. */
  rentGuaranteeClaimAskForMore: RentGuaranteeClaimPayload;
  /** A landlord claims through their link. */
  rentGuaranteeClaimByLink: RentGuaranteeByLinkPayload;
  /** Decides a claim line by line, within the share and what the guarantee has left, and writes to the landlord. */
  rentGuaranteeClaimDecide: RentGuaranteeClaimPayload;
  /** Asks finance to pay what was agreed to. Never by the one who decided the claim. */
  rentGuaranteeClaimPaymentInstruct: RentGuaranteeClaimPayload;
  /** Records whether a payment was made or failed. */
  rentGuaranteeClaimPaymentReport: RentGuaranteeClaimPayload;
  /** Takes down a claim that came on paper. */
  rentGuaranteeClaimRecord: RentGuaranteeClaimPayload;
  /** Records that the landlord took a claim back. */
  rentGuaranteeClaimWithdraw: RentGuaranteeClaimPayload;
  /** Ends a guarantee because of something that happened. */
  rentGuaranteeEnd: RentGuaranteePayload;
  /** Publishes the most that your council stands behind. */
  rentGuaranteeExposurePublish: SettingPublicationPayload;
  /** Makes the letter and its summaries, to be signed by hand. Refused beyond the limit of exposure. */
  rentGuaranteeIssue: RentGuaranteePayload;
  /** Publishes your council’s letterhead for guarantees. */
  rentGuaranteeLetterheadPublish: SettingPublicationPayload;
  /** Makes a secret link for the landlord. */
  rentGuaranteeLinkMake: RentGuaranteeLinkPayload;
  /** A landlord tells of missed rent through their link. The day counts for the limit in the letter. */
  rentGuaranteeMissedRentByLink: RentGuaranteeByLinkPayload;
  /** Records that a landlord told of missed rent. */
  rentGuaranteeMissedRentRecord: RentGuaranteePayload;
  /** Lets a parked message be tried again, from now on. */
  rentGuaranteeOutboxRetry: OutboxRetryPayload;
  /** Publishes how the finance system is told whom to pay, and how it tells what became of it. */
  rentGuaranteePaymentFilePublish: SettingPublicationPayload;
  /** Makes one file of the bank transfers that wait. Each goes into one file, ever. */
  rentGuaranteePaymentRunMake: RentGuaranteePaymentRunPayload;
  /** Records what became of the payments of a run. */
  rentGuaranteePaymentRunReconcile: RentGuaranteePaymentRunPayload;
  /** Refuses a guarantee, with reasons and how to challenge them. */
  rentGuaranteeRefuse: RentGuaranteePayload;
  /** Makes a new version of the letter; the old one is known as replaced. */
  rentGuaranteeReissue: RentGuaranteePayload;
  /** Applies for a guarantee that takes over from another. */
  rentGuaranteeRenew: RentGuaranteePayload;
  /** Revokes a live guarantee with notice, and tells the landlord. */
  rentGuaranteeRevoke: RentGuaranteePayload;
  /** Publishes a new version of your council's guarantor scheme. */
  rentGuaranteeSchemePublish: SettingPublicationPayload;
  /** Records that an officer signed the letter by hand. */
  rentGuaranteeSigningRecord: RentGuaranteePayload;
  /** Publishes the terms of your council’s guarantees. */
  rentGuaranteeTermsPublish: SettingPublicationPayload;
  /** Takes back a guarantee that the landlord has not accepted. */
  rentGuaranteeWithdraw: RentGuaranteePayload;
  /** Writes down what the calendar has changed: lapsed, ended and closed guarantees. It is done by itself every day; this does it at once. */
  rentGuaranteesBringUpToDate: RentGuaranteesBroughtUpToDate;
  /** Publishes by which inflation your council carries on the leaving care grant of the Review of 2022. */
  reviewGrantIndexPublish: SettingPublicationPayload;
  /** Proposes Staying Close support after an assessment: as a duty once the law has begun, as an offer until then. */
  stayingCloseOffer: ArrangementPayload;
  /** Proposes a Staying Put arrangement from a determination. Another person agrees to it. */
  stayingPutArrangementOpen: ArrangementPayload;
  /** Publishes in whose name letters go out. Until then they wait. */
  stayingPutLetterheadPublish: SettingPublicationPayload;
  /** Lets a parked message be tried again, from now on. */
  stayingPutOutboxRetry: OutboxRetryPayload;
  /** Publishes a new version of your council's Staying Put rates. */
  stayingPutRatesPublish: SettingPublicationPayload;
};


export type MutationAllowancePolicyPublishArgs = {
  input: AllowancePolicyPublishInput;
};


export type MutationArrangementAddressSetArgs = {
  input: ArrangementAddressSetInput;
};


export type MutationArrangementChangeArgs = {
  input: ArrangementChangeInput;
};


export type MutationArrangementDecisionConcludeArgs = {
  input: ArrangementDecisionConcludeInput;
};


export type MutationArrangementEndArgs = {
  input: ArrangementEndInput;
};


export type MutationArrangementEventRecordArgs = {
  input: ArrangementEventRecordInput;
};


export type MutationCareLeaverCorrectArgs = {
  input: CareLeaverCorrectInput;
};


export type MutationCareLeaverRegisterArgs = {
  input: CareLeaverRegisterInput;
};


export type MutationCarerCorrectArgs = {
  input: CarerCorrectInput;
};


export type MutationCarerRegisterArgs = {
  input: CarerRegisterInput;
};


export type MutationCouncilTaxSchemePublishArgs = {
  input: CouncilTaxSchemePublishInput;
};


export type MutationFosteringRatesPublishArgs = {
  input: FosteringRatesPublishInput;
};


export type MutationIntentionalHomelessnessPolicyPublishArgs = {
  input: IntentionalHomelessnessPolicyPublishInput;
};


export type MutationKinshipAllowanceAddressSetArgs = {
  input: KinshipAllowanceAddressSetInput;
};


export type MutationKinshipAllowanceAwardChangeArgs = {
  input: KinshipAllowanceAwardChangeInput;
};


export type MutationKinshipAllowanceAwardEndArgs = {
  input: KinshipAllowanceAwardEndInput;
};


export type MutationKinshipAllowanceAwardExtendArgs = {
  input: KinshipAllowanceAwardExtendInput;
};


export type MutationKinshipAllowanceAwardOpenArgs = {
  input: KinshipAllowanceAwardOpenInput;
};


export type MutationKinshipAllowanceAwardResumeArgs = {
  input: KinshipAllowanceAwardResumeInput;
};


export type MutationKinshipAllowanceAwardSuspendArgs = {
  input: KinshipAllowanceAwardSuspendInput;
};


export type MutationKinshipAllowanceAwardsBringUpToDateArgs = {
  input: KinshipAllowanceAwardsBringUpToDateInput;
};


export type MutationKinshipAllowanceDecisionAnswerArgs = {
  input: KinshipAllowanceDecisionAnswerInput;
};


export type MutationKinshipAllowanceDecisionConcludeArgs = {
  input: KinshipAllowanceDecisionConcludeInput;
};


export type MutationKinshipAllowanceLetterheadPublishArgs = {
  input: KinshipAllowanceLetterheadPublishInput;
};


export type MutationKinshipAllowanceOutboxRetryArgs = {
  input: OutboxRetryInput;
};


export type MutationKinshipAllowanceOverpaymentDecideArgs = {
  input: KinshipAllowanceOverpaymentDecideInput;
};


export type MutationKinshipAllowancePayeeSetArgs = {
  input: KinshipAllowancePayeeSetInput;
};


export type MutationKinshipAllowancePaymentFilePublishArgs = {
  input: KinshipAllowancePaymentFilePublishInput;
};


export type MutationKinshipAllowancePaymentRepeatArgs = {
  input: KinshipAllowancePaymentRepeatInput;
};


export type MutationKinshipAllowancePaymentRunMakeArgs = {
  input: PaymentRunMakeInput;
};


export type MutationKinshipAllowancePaymentRunReconcileArgs = {
  input: PaymentRunReconcileInput;
};


export type MutationKinshipAllowancePaymentsMakeArgs = {
  input: KinshipAllowancePaymentsMakeInput;
};


export type MutationKinshipAllowancePracticePublishArgs = {
  input: KinshipAllowancePracticePublishInput;
};


export type MutationKinshipAllowanceStatementRecordArgs = {
  input: KinshipAllowanceStatementRecordInput;
};


export type MutationKinshipChildAddArgs = {
  input: KinshipChildAddInput;
};


export type MutationKinshipChildCorrectArgs = {
  input: KinshipChildCorrectInput;
};


export type MutationLeavingCareGrantAddressArgs = {
  input: LeavingCareGrantAddressInput;
};


export type MutationLeavingCareGrantAdjustmentDecideArgs = {
  input: LeavingCareGrantAdjustmentDecideInput;
};


export type MutationLeavingCareGrantAdjustmentProposeArgs = {
  input: LeavingCareGrantAdjustmentProposeInput;
};


export type MutationLeavingCareGrantApprovalPublishArgs = {
  input: LeavingCareGrantApprovalPublishInput;
};


export type MutationLeavingCareGrantAwardArgs = {
  input: LeavingCareGrantAwardInput;
};


export type MutationLeavingCareGrantCloseArgs = {
  input: LeavingCareGrantCloseInput;
};


export type MutationLeavingCareGrantDecideArgs = {
  input: LeavingCareGrantDecideInput;
};


export type MutationLeavingCareGrantDecisionConfirmArgs = {
  input: LeavingCareGrantDecisionConfirmInput;
};


export type MutationLeavingCareGrantFlagAcknowledgeArgs = {
  input: LeavingCareGrantFlagAcknowledgeInput;
};


export type MutationLeavingCareGrantItemsPublishArgs = {
  input: LeavingCareGrantItemsPublishInput;
};


export type MutationLeavingCareGrantLetterheadPublishArgs = {
  input: LeavingCareGrantLetterheadPublishInput;
};


export type MutationLeavingCareGrantLineReleaseArgs = {
  input: LeavingCareGrantLineReleaseInput;
};


export type MutationLeavingCareGrantPayArgs = {
  input: LeavingCareGrantPayInput;
};


export type MutationLeavingCareGrantPayeeAddArgs = {
  input: LeavingCareGrantPayeeAddInput;
};


export type MutationLeavingCareGrantPaymentFilePublishArgs = {
  input: LeavingCareGrantPaymentFilePublishInput;
};


export type MutationLeavingCareGrantPaymentSettleArgs = {
  input: LeavingCareGrantPaymentSettleInput;
};


export type MutationLeavingCareGrantPaymentsPublishArgs = {
  input: LeavingCareGrantPaymentsPublishInput;
};


export type MutationLeavingCareGrantReceiptAddArgs = {
  input: LeavingCareGrantReceiptAddInput;
};


export type MutationLeavingCareGrantRefundArgs = {
  input: LeavingCareGrantRefundInput;
};


export type MutationLeavingCareGrantReopenArgs = {
  input: LeavingCareGrantCloseInput;
};


export type MutationLeavingCareGrantRequestArgs = {
  input: LeavingCareGrantRequestInput;
};


export type MutationLeavingCareGrantRequestWithdrawArgs = {
  input: LeavingCareGrantRequestWithdrawInput;
};


export type MutationLeavingCareGrantSchemePublishArgs = {
  input: LeavingCareGrantSchemePublishInput;
};


export type MutationLeavingCareGrantTransferArgs = {
  input: LeavingCareGrantTransferInput;
};


export type MutationLeavingCareGrantUpliftArgs = {
  input: LeavingCareGrantUpliftInput;
};


export type MutationLeavingCareGrantsOutboxRetryArgs = {
  input: OutboxRetryInput;
};


export type MutationLocalOfferPublishArgs = {
  input: LocalOfferPublishInput;
};


export type MutationPaymentRunMakeArgs = {
  input: PaymentRunMakeInput;
};


export type MutationPaymentRunReconcileArgs = {
  input: PaymentRunReconcileInput;
};


export type MutationPeopleOutboxRetryArgs = {
  input: OutboxRetryInput;
};


export type MutationPersonAccessGrantArgs = {
  input: PersonAccessGrantInput;
};


export type MutationPersonAccessWithdrawArgs = {
  input: PersonAccessWithdrawInput;
};


export type MutationPersonDeathRecordArgs = {
  input: PersonDeathRecordInput;
};


export type MutationPersonEraseArgs = {
  input: PersonEraseInput;
};


export type MutationPersonHoldLiftArgs = {
  input: PersonHoldInput;
};


export type MutationPersonHoldPlaceArgs = {
  input: PersonHoldInput;
};


export type MutationPersonRestrictArgs = {
  input: PersonRestrictInput;
};


export type MutationPersonUnrestrictArgs = {
  input: PersonUnrestrictInput;
};


export type MutationRentGuaranteeAcceptByLinkArgs = {
  input: RentGuaranteeAcceptByLinkInput;
};


export type MutationRentGuaranteeActivateArgs = {
  input: RentGuaranteeActivateInput;
};


export type MutationRentGuaranteeApplyArgs = {
  input: RentGuaranteeApplyInput;
};


export type MutationRentGuaranteeApproveArgs = {
  input: RentGuaranteeApproveInput;
};


export type MutationRentGuaranteeClaimAskForMoreArgs = {
  input: RentGuaranteeClaimAskForMoreInput;
};


export type MutationRentGuaranteeClaimByLinkArgs = {
  input: RentGuaranteeClaimByLinkInput;
};


export type MutationRentGuaranteeClaimDecideArgs = {
  input: RentGuaranteeClaimDecideInput;
};


export type MutationRentGuaranteeClaimPaymentInstructArgs = {
  input: RentGuaranteeClaimPaymentInstructInput;
};


export type MutationRentGuaranteeClaimPaymentReportArgs = {
  input: RentGuaranteeClaimPaymentReportInput;
};


export type MutationRentGuaranteeClaimRecordArgs = {
  input: RentGuaranteeClaimRecordInput;
};


export type MutationRentGuaranteeClaimWithdrawArgs = {
  input: RentGuaranteeClaimWithdrawInput;
};


export type MutationRentGuaranteeEndArgs = {
  input: RentGuaranteeEndInput;
};


export type MutationRentGuaranteeExposurePublishArgs = {
  input: RentGuaranteeExposurePublishInput;
};


export type MutationRentGuaranteeIssueArgs = {
  input: RentGuaranteeIssueInput;
};


export type MutationRentGuaranteeLetterheadPublishArgs = {
  input: RentGuaranteeLetterheadPublishInput;
};


export type MutationRentGuaranteeLinkMakeArgs = {
  input: RentGuaranteeLinkMakeInput;
};


export type MutationRentGuaranteeMissedRentByLinkArgs = {
  input: RentGuaranteeMissedRentByLinkInput;
};


export type MutationRentGuaranteeMissedRentRecordArgs = {
  input: RentGuaranteeMissedRentRecordInput;
};


export type MutationRentGuaranteeOutboxRetryArgs = {
  input: OutboxRetryInput;
};


export type MutationRentGuaranteePaymentFilePublishArgs = {
  input: RentGuaranteePaymentFilePublishInput;
};


export type MutationRentGuaranteePaymentRunMakeArgs = {
  input: PaymentRunMakeInput;
};


export type MutationRentGuaranteePaymentRunReconcileArgs = {
  input: PaymentRunReconcileInput;
};


export type MutationRentGuaranteeRefuseArgs = {
  input: RentGuaranteeRefuseInput;
};


export type MutationRentGuaranteeReissueArgs = {
  input: RentGuaranteeReissueInput;
};


export type MutationRentGuaranteeRenewArgs = {
  input: RentGuaranteeRenewInput;
};


export type MutationRentGuaranteeRevokeArgs = {
  input: RentGuaranteeRevokeInput;
};


export type MutationRentGuaranteeSchemePublishArgs = {
  input: RentGuaranteeSchemePublishInput;
};


export type MutationRentGuaranteeSigningRecordArgs = {
  input: RentGuaranteeSigningRecordInput;
};


export type MutationRentGuaranteeTermsPublishArgs = {
  input: RentGuaranteeTermsPublishInput;
};


export type MutationRentGuaranteeWithdrawArgs = {
  input: RentGuaranteeWithdrawInput;
};


export type MutationRentGuaranteesBringUpToDateArgs = {
  input: RentGuaranteesBringUpToDateInput;
};


export type MutationReviewGrantIndexPublishArgs = {
  input: ReviewGrantIndexPublishInput;
};


export type MutationStayingCloseOfferArgs = {
  input: StayingCloseOfferInput;
};


export type MutationStayingPutArrangementOpenArgs = {
  input: StayingPutArrangementOpenInput;
};


export type MutationStayingPutLetterheadPublishArgs = {
  input: StayingPutLetterheadPublishInput;
};


export type MutationStayingPutOutboxRetryArgs = {
  input: OutboxRetryInput;
};


export type MutationStayingPutRatesPublishArgs = {
  input: StayingPutRatesPublishInput;
};

/** The national minimum fostering allowance of one year in one area. */
export type NationalMinimumYear = {
  __typename?: 'NationalMinimumYear';
  /** Where the child lives. */
  area: AllowanceArea;
  /** A weekly sum for each band of ages. */
  bands: Array<AgeBand>;
  /** The first day of the year. */
  from: Scalars['Date']['output'];
  /** A doubt about the figures. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether the table was compared with the one that was published. */
  reading: Reading;
  /** The last day. After the last year that is loaded, its sums are provisional. */
  to: Scalars['Date']['output'];
};

/** The next day on which an answer or an amount changes, if the law stays as now known. */
export type NextChange = {
  __typename?: 'NextChange';
  /** Everything that changes on that day. */
  changes: Array<StatementChange>;
  /** The day. */
  on: Scalars['Date']['output'];
};

/** A question whose answer could change one or more answers of the statement. */
export type NextQuestion = {
  __typename?: 'NextQuestion';
  /** The child it is about, if it is about one. */
  about: Maybe<About>;
  /** The answers to choose from. Empty where any date or number will do. */
  answers: Array<AnswerChoice>;
  /** The code of the fact asked for. */
  fact: Scalars['String']['output'];
  /** How much an answer is expected to tell us over all determinations, in bits. */
  gain: Scalars['Float']['output'];
  /** Help with answering. */
  hint: Maybe<Scalars['String']['output']>;
  /** The question in plain words. */
  question: Scalars['String']['output'];
  /** The determinations that wait for the answer. */
  refs: Array<Scalars['ID']['output']>;
  /** The fact in a few words. */
  title: Scalars['String']['output'];
  /** How it is answered. */
  type: FactType;
  /** Why it is asked. */
  why: Scalars['String']['output'];
};

/** Something to do, in the order of doing. */
export type NextStep = {
  __typename?: 'NextStep';
  /** What to do. */
  says: Scalars['String']['output'];
  /** Where it comes from. */
  sources: Array<Source>;
  /** Whom to ask. */
  who: Scalars['String']['output'];
};

/** Which order have you asked the court for that it has not made yet? */
export type OrderAppliedFor =
  /** A child arrangements order that says the child lives with me */
  | 'LIVES_WITH'
  /** None */
  | 'NONE'
  /** A special guardianship order */
  | 'SPECIAL_GUARDIANSHIP';

/** Who started the court case about the child? */
export type OrderProceedings =
  /** A case that I or someone else in the family started */
  | 'PRIVATE_LAW'
  /** Care proceedings, which the council started */
  | 'PUBLIC_LAW';

/** A child in the home who is not one of the kinship children, such as the carer’s own. */
export type OtherChild = {
  __typename?: 'OtherChild';
  /** What is this child's date of birth? Living costs in the means test depend on the ages of the children you already keep. */
  dateOfBirth: Maybe<Scalars['Date']['output']>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
};

/** A child in the home who is not one of the kinship children, such as the carer’s own. */
export type OtherChildInput = {
  /** What is this child's date of birth? Living costs in the means test depend on the ages of the children you already keep. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
};

/** One stay away from home that was not in council care. */
export type OtherStay = {
  __typename?: 'OtherStay';
  /** When did you start to live there? Some of these stays count only after three months. */
  from: Maybe<Scalars['Date']['output']>;
  /** Do you still live there? This help starts when you leave. */
  goesOn: Maybe<YesNo>;
  /** What kind of place was it? Some help is for people who lived away from home, but were not in care. */
  in: Maybe<OtherStayIn>;
  /** Its name within the list. */
  ref: Scalars['ID']['output'];
  /** When did you leave? Some of these stays count only after three months. */
  to: Maybe<Scalars['Date']['output']>;
};

/** What kind of place was it? */
export type OtherStayIn =
  /** A care home */
  | 'CARE_HOME'
  /** A place that the education service gave me */
  | 'EDUCATION'
  /** A hospital or another health service */
  | 'HEALTH'
  /** A private children's home */
  | 'PRIVATE_CHILDRENS_HOME'
  /** Private fostering: with somebody who is not close family */
  | 'PRIVATE_FOSTERING'
  /** A home that a charity ran for me */
  | 'VOLUNTARY_ORGANISATION';

/** One stay away from home that was not in council care. */
export type OtherStayInput = {
  /** When did you start to live there? Some of these stays count only after three months. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Do you still live there? This help starts when you leave. */
  goesOn?: InputMaybe<YesNo>;
  /** What kind of place was it? Some help is for people who lived away from home, but were not in care. */
  in?: InputMaybe<OtherStayIn>;
  /** A name for it within the list, such as "a". Up to 64 letters, digits, - or _. */
  ref: Scalars['ID']['input'];
  /** When did you leave? Some of these stays count only after three months. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of messages, the newest first. */
export type OutboxConnection = {
  __typename?: 'OutboxConnection';
  /** The messages. */
  nodes: Array<OutboxMessage>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** Which messages to list. They must meet everything that is given. */
export type OutboxFilterInput = {
  /** Only those that have come this far. */
  state?: InputMaybe<OutboxState>;
  /** Only those about or to this person. */
  subject?: InputMaybe<Scalars['ID']['input']>;
};

/** Something that leaves the building. What it says is not shown here. */
export type OutboxMessage = {
  __typename?: 'OutboxMessage';
  /** Its id, which is also the reference that the receiver has. */
  id: Scalars['ID']['output'];
  /** What it is: `message.email`. */
  kind: Scalars['String']['output'];
  /** When it is tried next. Null where it is not. */
  nextTryAt: Maybe<Scalars['DateTimeISO']['output']>;
  /** Why it is parked, as a code. */
  parkedBecause: Maybe<Scalars['String']['output']>;
  /** When the act was done that it belongs to. */
  queuedAt: Scalars['DateTimeISO']['output'];
  /** The receiver's own id for it. */
  receipt: Maybe<Scalars['String']['output']>;
  /** When it was handed over. */
  sentAt: Maybe<Scalars['DateTimeISO']['output']>;
  /** How far it has come. */
  state: OutboxState;
  /** The person it is about or to. */
  subject: Maybe<Scalars['ID']['output']>;
  /** How often it was tried. */
  tries: Scalars['Int']['output'];
};

/** A parked message to try again. */
export type OutboxRetryInput = {
  /** Yours to choose, and new for each wish. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the message. */
  message: Scalars['ID']['input'];
};

/** The message as it waits again, or what to put right. */
export type OutboxRetryPayload = {
  __typename?: 'OutboxRetryPayload';
  /** The message. Null where anything was refused. */
  message: Maybe<OutboxMessage>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** How far a message has come. */
export type OutboxState =
  /** It could not be sent, and is not tried again unless somebody says so. */
  | 'PARKED'
  /** It was handed over. */
  | 'SENT'
  /** It is to be sent, or to be tried again. */
  | 'WAITING';

/** What was decided. */
export type Outcome =
  /** The council, or another body, may provide it but need not. */
  | 'COUNCIL_DECIDES'
  /** The conditions are met and somebody must provide it. */
  | 'ENTITLED'
  /** The answer turns on something nobody has said yet. The questions say what. */
  | 'MORE_INFORMATION_NEEDED'
  /** A condition is not met. The reasons say which. */
  | 'NOT_ENTITLED';

/** How often do you pay it? */
export type OutgoingEvery =
  /** every two weeks */
  | 'FORTNIGHT'
  /** every four weeks */
  | 'FOUR_WEEKS'
  /** every month */
  | 'MONTH'
  /** every week */
  | 'WEEK'
  /** every year */
  | 'YEAR';

/** Where a page of a list ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Send it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are more. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Are the child's parents alive? */
export type ParentsLiving =
  /** Both parents are alive */
  | 'BOTH'
  /** Both parents have died */
  | 'BOTH_DIED'
  /** One parent has died */
  | 'ONE_DIED';

/** What the bank says of a payment. */
export type PaymentBecame =
  | 'FAILED'
  | 'PAID';

/** What the bank says of one payment. */
export type PaymentBecameInput = {
  /** What became of it. */
  became: PaymentBecame;
  /** Its pence, where the bank says them: another sum is refused. */
  pence?: InputMaybe<Scalars['Int']['input']>;
  /** Why it failed, in the bank’s words. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the payment. */
  reference: Scalars['String']['input'];
};

/** What a column of a payment file holds. */
export type PaymentColumnHolds =
  | 'ACCOUNT_NUMBER'
  | 'AMOUNT_PENCE'
  | 'AMOUNT_POUNDS'
  | 'APPROVED_BY'
  | 'COST_CENTRE'
  | 'DATE_ISO'
  | 'DATE_UK'
  | 'GL_CODE'
  | 'PAYEE_NAME'
  | 'PAYEE_NAME_18'
  | 'PERIOD_FROM'
  | 'PERIOD_TO'
  | 'REASON'
  | 'RECORD_REFERENCE'
  | 'REFERENCE'
  | 'REQUESTED_BY'
  | 'SORT_CODE'
  | 'SORT_CODE_DASHED'
  | 'TRANSACTION_CODE'
  | 'VAT_CODE';

/** A file for the bank, as it was made. */
export type PaymentFile = {
  __typename?: 'PaymentFile';
  /** What to call it. */
  name: Scalars['String']['output'];
  /** The SHA-256 of its text, in hex. */
  sha256: Scalars['String']['output'];
  /** Its text. It holds bank details: it goes to the finance system and nowhere else. */
  text: Scalars['String']['output'];
  /** Whether it is letter for letter what was made: without lines of erased people it is not. */
  whole: Scalars['Boolean']['output'];
};

/** One column of the payment file. */
export type PaymentFileColumnInput = {
  /** The same text in every line. */
  always?: InputMaybe<Scalars['String']['input']>;
  /** Its heading. */
  heading: Scalars['String']['input'];
  /** What it holds. Either this or `always`. */
  holds?: InputMaybe<PaymentColumnHolds>;
};

/** How the finance system wants its file. */
export type PaymentFileCsvInput = {
  /** The columns, in order. One must hold the reference. */
  columns: Array<PaymentFileColumnInput>;
  /** What stands between two columns: a comma, semicolon, tab or bar. */
  delimiter?: Scalars['String']['input'];
  /** Whether the first line holds the headings. */
  headings?: Scalars['Boolean']['input'];
};

/** How the finance system says what became of payments. */
export type PaymentFileReadBackInput = {
  /** The heading above the amounts in pounds. Where it is given, a line of another amount is refused. */
  amountHeading?: InputMaybe<Scalars['String']['input']>;
  /** What stands between two columns. */
  delimiter?: Scalars['String']['input'];
  /** The words that mean failed. */
  failedWords: Array<Scalars['String']['input']>;
  /** The words that mean paid. */
  paidWords: Array<Scalars['String']['input']>;
  /** The heading above the reasons. */
  reasonHeading?: InputMaybe<Scalars['String']['input']>;
  /** The heading above the references. */
  referenceHeading: Scalars['String']['input'];
  /** The heading above what became of them. */
  statusHeading: Scalars['String']['input'];
};

/** The council’s own account. It is no credential: nothing can be paid with it alone. */
export type PaymentOriginatorInput = {
  /** Six to eight digits. */
  accountNumber: Scalars['String']['input'];
  /** The council’s name as Bacs knows it. */
  name: Scalars['String']['input'];
  /** Six digits. */
  sortCode: Scalars['String']['input'];
};

/** Bank transfers that went into one file. Each payment goes into one, ever. */
export type PaymentRun = {
  __typename?: 'PaymentRun';
  /** The lines of Bacs Standard 18, where the council has said from which account. No headers, no credentials. */
  bacs: Maybe<PaymentFile>;
  /** The SHA-256 of the Bacs lines, where they were made. */
  bacsDigest: Maybe<Scalars['String']['output']>;
  /** The file in the columns that the council has published. */
  csv: PaymentFile;
  /** The SHA-256 of the CSV file that was made, in hex. */
  csvDigest: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many payments are in it. */
  lines: Scalars['Int']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTimeISO']['output'];
  /** Who made it, as an opaque id. */
  madeBy: Scalars['String']['output'];
  /** The day on which the bank is to work on it. */
  processingDay: Scalars['Date']['output'];
  /** How many of its payments stand where. */
  progress: Array<PaymentRunProgress>;
  /** What it is called, such as `RUN-7K2M-93QX`. */
  reference: Scalars['String']['output'];
  /** What they come to, in pence. */
  totalPence: Scalars['Int']['output'];
};

/** A page of payment runs, newest first. */
export type PaymentRunConnection = {
  __typename?: 'PaymentRunConnection';
  /** The runs. */
  nodes: Array<PaymentRun>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** A file to make of the bank transfers that wait. */
export type PaymentRunMakeInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most this many payments, up to 10,000. 2,000, if left out. */
  most?: InputMaybe<Scalars['Int']['input']>;
  /** The day on which the bank is to work on it. */
  processingDay: Scalars['Date']['input'];
};

/** The payment run after the act, or what to put right. */
export type PaymentRunPayload = {
  __typename?: 'PaymentRunPayload';
  /** When a run was made: how many payments wait for people whose records are closed to you. Somebody who is named for them makes that run, and says why. */
  closed: Maybe<Scalars['Int']['output']>;
  /** The run as it now stands. Null where the act was refused. */
  paymentRun: Maybe<PaymentRun>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
  /** When a run was made: how many payments wait that could not go into it, because nobody has said to which account. */
  withoutAccount: Maybe<Scalars['Int']['output']>;
};

/** How many payments of a run stand where. */
export type PaymentRunProgress = {
  __typename?: 'PaymentRunProgress';
  /** How many. */
  payments: Scalars['Int']['output'];
  /** What they come to, in pence. */
  pence: Scalars['Int']['output'];
  /** Where they stand. */
  state: BankTransferState;
};

/** What became of the payments of a run. Give either the payments, or the file that says it. */
export type PaymentRunReconcileInput = {
  /** The payments: 1 to 10,000. */
  became?: InputMaybe<Array<PaymentBecameInput>>;
  /** The text of the finance system’s file, by the headings and words that the council has published. */
  file?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the run. */
  run: Scalars['ID']['input'];
};

/** An amount that lies between two figures; equal where it is exact. */
export type PenceRange = {
  __typename?: 'PenceRange';
  /** The least it can be, in pence. */
  leastPence: Scalars['Int']['output'];
  /** The most it can be, in pence. */
  mostPence: Scalars['Int']['output'];
};

/** That somebody is named for a restricted record. */
export type PersonAccess = {
  __typename?: 'PersonAccess';
  /** Who is named, by the id that their sign-in gives them. */
  actor: Scalars['String']['output'];
  /** The first day. */
  from: Scalars['Date']['output'];
  /** When. */
  grantedAt: Scalars['DateTimeISO']['output'];
  /** Who named them. Nobody names themselves. */
  grantedBy: Scalars['String']['output'];
  /** Opaque id, by which it is withdrawn. */
  id: Scalars['ID']['output'];
  /** The last day. Null where it has none. */
  until: Maybe<Scalars['Date']['output']>;
  /** Why. Null once the person has been erased. */
  why: Maybe<Scalars['String']['output']>;
  /** When it was taken back. */
  withdrawnAt: Maybe<Scalars['DateTimeISO']['output']>;
  /** Who took it back. Null where nobody has. */
  withdrawnBy: Maybe<Scalars['String']['output']>;
  /** Why it was taken back. */
  withdrawnWhy: Maybe<Scalars['String']['output']>;
};

/** Somebody to name for a record, now or before it is restricted. */
export type PersonAccessGrantInput = {
  /** Whom to name, by the id that their sign-in gives them. Not yourself. */
  actor: Scalars['String']['input'];
  /** The first day. Today, if left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the carer or care leaver. */
  person: Scalars['ID']['input'];
  /** The last day. Until it is withdrawn, if left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** Why, in a sentence. It is kept, sealed. */
  why: Scalars['String']['input'];
};

/** The leave of somebody who was named, to take back. */
export type PersonAccessWithdrawInput = {
  /** The id of the `PersonAccess`. */
  access: Scalars['ID']['input'];
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence. It is kept, sealed. */
  why: Scalars['String']['input'];
};

/** What is known of the death of a person. */
export type PersonDeath = {
  __typename?: 'PersonDeath';
  /** The day on which they died. Null where none is known. */
  diedOn: Maybe<Scalars['Date']['output']>;
  /** What was recorded, newest first: at most 100. */
  entries: Array<PersonDeathEntry>;
  /** The id of the carer or care leaver. */
  person: Scalars['ID']['output'];
};

/** One entry on the death of a person. The latest counts. */
export type PersonDeathEntry = {
  __typename?: 'PersonDeathEntry';
  /** The day. Null where it says that they live. */
  diedOn: Maybe<Scalars['Date']['output']>;
  /** Counts the entries. */
  number: Scalars['Int']['output'];
  /** When. */
  recordedAt: Scalars['DateTimeISO']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** How the council knew. Null once the person has been erased. */
  why: Maybe<Scalars['String']['output']>;
};

/** What is known then, or what to put right. */
export type PersonDeathPayload = {
  __typename?: 'PersonDeathPayload';
  /** Null where anything was refused. */
  death: Maybe<PersonDeath>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** That a person has died, or that it was recorded by mistake. */
export type PersonDeathRecordInput = {
  /** The day on which they died. Leave it out to say that they live and that it was recorded by mistake. */
  diedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the carer or care leaver. */
  person: Scalars['ID']['input'];
  /** How the council knows, in a sentence. It is kept, sealed. */
  why: Scalars['String']['input'];
};

/** A person to erase. */
export type PersonEraseInput = {
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the carer or care leaver. */
  person: Scalars['ID']['input'];
  /** On what ground, in a sentence. It is kept, and must not say what is to be forgotten. */
  why: Scalars['String']['input'];
};

/** That a person was erased, or what stands in the way. */
export type PersonErasePayload = {
  __typename?: 'PersonErasePayload';
  /** When. The other parts of Kith follow within seconds. */
  erasedAt: Maybe<Scalars['DateTimeISO']['output']>;
  /** The id of the person. Null where nothing was erased. */
  person: Maybe<Scalars['ID']['output']>;
  /** What stands in the way. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** Which people to list. They must meet everything that is given. */
export type PersonFilterInput = {
  /** Part of the display name; capitals do not matter. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** The council's own case number, whole. */
  reference?: InputMaybe<Scalars['ID']['input']>;
};

/** A record to put under a legal hold, or to take from under one. */
export type PersonHoldInput = {
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the carer or care leaver. */
  person: Scalars['ID']['input'];
  /** Why, in a sentence. It is kept, sealed. */
  why: Scalars['String']['input'];
};

/** How a record then stands, or what to put right. */
export type PersonHoldPayload = {
  __typename?: 'PersonHoldPayload';
  /** Whether the record is now under a legal hold. */
  held: Maybe<Scalars['Boolean']['output']>;
  /** The id of the person. Null where anything was refused. */
  person: Maybe<Scalars['ID']['output']>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** Whose record it is. */
export type PersonKind =
  /** Of a kinship carer. */
  | 'CARER'
  /** Of a care leaver. */
  | 'CARE_LEAVER';

/** A record to restrict to named staff. */
export type PersonRestrictInput = {
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the carer or care leaver. */
  person: Scalars['ID']['input'];
  /** Why, in a sentence. It is kept, sealed. */
  why: Scalars['String']['input'];
};

/** Whether a record is restricted to named staff. It does not say whether there is such a person. */
export type PersonRestriction = {
  __typename?: 'PersonRestriction';
  /** Who restricted it. */
  by: Maybe<Scalars['String']['output']>;
  /** Who is or was named, newest first: at most 100. They see it only when they say why they look. */
  named: Array<PersonAccess>;
  /** The id of the carer or care leaver. */
  person: Scalars['ID']['output'];
  /** Whether only the staff who are named, and the person themselves, may see the record now. */
  restricted: Scalars['Boolean']['output'];
  /** Since when. Null where it is not restricted. */
  since: Maybe<Scalars['DateTimeISO']['output']>;
  /** Why. Null once the person has been erased. */
  why: Maybe<Scalars['String']['output']>;
};

/** How the record now stands, or what to put right. */
export type PersonRestrictionPayload = {
  __typename?: 'PersonRestrictionPayload';
  /** Null where anything was refused. */
  restriction: Maybe<PersonRestriction>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** A restricted record to open again. */
export type PersonUnrestrictInput = {
  /** Yours to choose, and new for each change. A retry with the same key changes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The id of the carer or care leaver. */
  person: Scalars['ID']['input'];
  /** Why, in a sentence. It is kept, sealed. */
  why: Scalars['String']['input'];
};

/** The law that an answer is given under. Every answer names it. */
export type Policy =
  /** The law and statutory guidance in force in England on the date asked about. */
  | 'ENGLAND'
  /** The law in force, and what the Independent Review of Children's Social Care recommended in 2022. Where the Review is silent, the law stands. */
  | 'REVIEW_2022';

/** What has a lawyer told you about the chances that you succeed? */
export type ProspectsOfSuccess =
  /** It cannot be said, because the law or the facts are disputed */
  | 'BORDERLINE'
  /** Half or better (50% or more) */
  | 'FIFTY_OR_MORE'
  /** A little under half (45% to 49%) */
  | 'MARGINAL'
  /** No lawyer has told me */
  | 'NOT_ASSESSED'
  /** Poor (under 45%) */
  | 'POOR';

/** How far a rule is law. Only the first three can lead to help today under the law in force. */
export type ProvisionStatus =
  /** Announced by the government, and not yet law. */
  | 'ANNOUNCED'
  /** Passed by Parliament, and not yet started. */
  | 'ENACTED_NOT_COMMENCED'
  /** Statutory guidance, which a council must follow unless it has a good reason. */
  | 'GUIDANCE'
  /** Law in force. */
  | 'IN_FORCE'
  /** Tried out in some councils. */
  | 'PILOT'
  /** Recommended by the Independent Review, and not law. */
  | 'RECOMMENDED';

/** What was published, or what to put right. */
export type PublicationPayload = {
  __typename?: 'PublicationPayload';
  /** The new versions. Empty where anything was refused. */
  settings: Array<SettingVersion>;
  /** What to put right. Empty where everything was published. */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** A council's rules for special guardianship support. */
  allowancePolicy: AllowancePolicy;
  /** One arrangement of your council, or your own; null where there is none with the id. */
  arrangement: Maybe<Arrangement>;
  /** The Staying Put and Staying Close arrangements of your council, or your own. */
  arrangements: ArrangementConnection;
  /** The work list: reviews, checks, ends and decisions that are due for living arrangements. */
  arrangementsDue: ArrangementDueConnection;
  /** One care leaver of your council; null where it has no such care leaver. */
  careLeaver: Maybe<CareLeaver>;
  /** The care leavers of your council, in the order of registration. */
  careLeavers: CareLeaverConnection;
  /** One carer of your council; null where it has no such carer. */
  carer: Maybe<Carer>;
  /** The carers of your council, in the order of registration. */
  carers: CarerConnection;
  /** A statement for a care leaver, or a child about to leave care, from facts given here and now. Nothing is stored and nothing is written down. */
  checkCareLeaver: CareLeaverStatement;
  /** A statement for a kinship carer from facts given here and now. Nothing is stored and nothing is written down. */
  checkCarer: CarerStatement;
  /** The council that has a GSS code, or had it before, or has the duties to children in the district of that code. */
  council: Maybe<Council>;
  /** The versions of a council tax scheme for care leavers, oldest first. Empty where none was published here. */
  councilTaxScheme: Array<SettingVersion>;
  /** All 153 councils with duties to children, by name. */
  councils: Array<Council>;
  /** The versions of a council's own fostering rates, oldest first. Empty where it pays the national minimum. */
  fosteringRates: Array<SettingVersion>;
  /** What your council stands behind, what ends soon and what is claimed. */
  guaranteeRegister: GuaranteeRegisterType;
  /** The versions of a policy on intentional homelessness, oldest first. Empty where none was published here. */
  intentionalHomelessnessPolicy: Array<SettingVersion>;
  /** Who in your council did and read what here, the newest first. Reading it is written down as well. */
  kinshipAllowanceAudit: AuditConnection;
  /** One allowance of your council, or your own; null where there is none with the id. */
  kinshipAllowanceAward: Maybe<KinshipAllowanceAward>;
  /** The allowances of your council, or your own. */
  kinshipAllowanceAwards: KinshipAllowanceAwardConnection;
  /** What should have been done by itself and could not be, with the reason, the newest first. */
  kinshipAllowanceDailyWork: Array<DailyWorkToLookAt>;
  /** What messages of your council said, where nothing leaves the building. Refused in production. */
  kinshipAllowanceDevelopmentOutbox: Array<DevelopmentMessage>;
  /** The work list: birthdays, rate years, letters, statements, reviews and decisions that are due for living allowances. */
  kinshipAllowanceDue: KinshipAllowanceDueConnection;
  /** The versions of a council’s letterhead, oldest first. */
  kinshipAllowanceLetterhead: Array<SettingVersion>;
  /** What is waiting to leave your council from here, has left, or could not, the newest first. */
  kinshipAllowanceOutbox: OutboxConnection;
  /** The versions of how your council’s finance system is told whom to pay. */
  kinshipAllowancePaymentFile: Array<SettingVersion>;
  /** One payment run; null where your council has no such run. */
  kinshipAllowancePaymentRun: Maybe<KinshipAllowancePaymentRun>;
  /** The payment runs of your council, newest first. */
  kinshipAllowancePaymentRuns: KinshipAllowancePaymentRunConnection;
  /** How a council looks after its kinship allowances: its own settings, and our defaults where it has none. */
  kinshipAllowancePractice: KinshipAllowancePractice;
  /** One leaving care grant of your council; null where it has no such grant. */
  leavingCareGrant: Maybe<LeavingCareGrant>;
  /** The versions of a council’s letterhead, oldest first. */
  leavingCareGrantLetterhead: Array<SettingVersion>;
  /** The versions of how your council’s finance system is told whom to pay. */
  leavingCareGrantPaymentFile: Array<SettingVersion>;
  /** How a council decides on what its grants pay for: the versions of who agrees, of what is paid for, of cash and receipts, and of the letterhead. */
  leavingCareGrantPractice: Array<SettingVersion>;
  /** The versions of a council's leaving care grant, oldest first. Empty where it has published none here. */
  leavingCareGrantScheme: Array<SettingVersion>;
  /** The leaving care grants of your council, oldest first. */
  leavingCareGrants: LeavingCareGrantConnection;
  /** Who in your council did and read what here, the newest first. Reading it is written down as well. */
  leavingCareGrantsAudit: AuditConnection;
  /** What should have been done by itself and could not be, with the reason, the newest first. */
  leavingCareGrantsDailyWork: Array<DailyWorkToLookAt>;
  /** What messages of your council said, where nothing leaves the building. Refused in production. */
  leavingCareGrantsDevelopmentOutbox: Array<DevelopmentMessage>;
  /** What is waiting to leave your council from here, has left, or could not, the newest first. */
  leavingCareGrantsOutbox: OutboxConnection;
  /** The versions of a council's local offer, oldest first. Empty where it has published none here. */
  localOfferVersions: Array<SettingVersion>;
  /** Who you are to Kith: try your token with it. */
  me: Me;
  /** The national minimum fostering allowance: every year and area that is loaded, and how firm it is. */
  nationalMinimumFosteringAllowance: Array<NationalMinimumYear>;
  /** One payment run; null where your council has no such run. */
  paymentRun: Maybe<PaymentRun>;
  /** The payment runs of your council, newest first. */
  paymentRuns: PaymentRunConnection;
  /** Who in your council did and read what here, the newest first. Reading it is written down as well. */
  peopleAudit: AuditConnection;
  /** What messages of your council said, where nothing leaves the building. Refused in production. */
  peopleDevelopmentOutbox: Array<DevelopmentMessage>;
  /** What is waiting to leave your council from here, has left, or could not, the newest first. */
  peopleOutbox: OutboxConnection;
  /** What is known of the death of a person. */
  personDeath: PersonDeath;
  /** Whether a record of your council is restricted, and to whom. */
  personRestriction: PersonRestriction;
  /** One guarantee of your council; null where it has none. */
  rentGuarantee: Maybe<RentGuarantee>;
  /** Who in your council did and read what here, the newest first. Reading it is written down as well. */
  rentGuaranteeAudit: AuditConnection;
  /** The guarantee of a landlord’s link, and the claims made through it. `LINK_NOT_KNOWN` for any other text. */
  rentGuaranteeByLink: RentGuaranteeForLandlord;
  /** What should have been done by itself and could not be, with the reason, the newest first. */
  rentGuaranteeDailyWork: Array<DailyWorkToLookAt>;
  /** What messages of your council said, where nothing leaves the building. Refused in production. */
  rentGuaranteeDevelopmentOutbox: Array<DevelopmentMessage>;
  /** The versions of the most that a council stands behind, oldest first. */
  rentGuaranteeExposure: Array<SettingVersion>;
  /** The versions of a council’s letterhead for guarantees, oldest first. */
  rentGuaranteeLetterhead: Array<SettingVersion>;
  /** What is waiting to leave your council from here, has left, or could not, the newest first. */
  rentGuaranteeOutbox: OutboxConnection;
  /** The versions of how your council’s finance system is told whom to pay. */
  rentGuaranteePaymentFile: Array<SettingVersion>;
  /** One payment run; null where your council has no such run. */
  rentGuaranteePaymentRun: Maybe<RentGuaranteePaymentRun>;
  /** The payment runs of your council, newest first. */
  rentGuaranteePaymentRuns: RentGuaranteePaymentRunConnection;
  /** The versions of a council's guarantor scheme, oldest first. Empty where it has published none here. */
  rentGuaranteeScheme: Array<SettingVersion>;
  /** The versions of the terms of a council’s guarantees, oldest first. */
  rentGuaranteeTerms: Array<SettingVersion>;
  /** Whether a letter is genuine and live, for anybody who has it in hand. It says nothing of whose it is, where or how much. */
  rentGuaranteeVerification: RentGuaranteeVerification;
  /** The guarantees of your council, newest first. */
  rentGuarantees: RentGuaranteeConnection;
  /** Records that have been kept for as long as they must be, the longest overdue first. */
  retentionDue: Array<RetentionDue>;
  /** By which inflation a council carries on the leaving care grant of the Review of 2022, oldest first. Empty where it has published none here. */
  reviewGrantIndex: Array<SettingVersion>;
  /** Who in your council did and read what here, the newest first. Reading it is written down as well. */
  stayingPutAudit: AuditConnection;
  /** What should have been done by itself and could not be, with the reason, the newest first. */
  stayingPutDailyWork: Array<DailyWorkToLookAt>;
  /** What messages of your council said, where nothing leaves the building. Refused in production. */
  stayingPutDevelopmentOutbox: Array<DevelopmentMessage>;
  /** The versions of a council’s letterhead, oldest first. */
  stayingPutLetterhead: Array<SettingVersion>;
  /** What is waiting to leave your council from here, has left, or could not, the newest first. */
  stayingPutOutbox: OutboxConnection;
  /** The versions of a council's Staying Put rates, oldest first. Empty where it has published none here. */
  stayingPutRates: Array<SettingVersion>;
};


export type QueryAllowancePolicyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  council: Scalars['ID']['input'];
};


export type QueryArrangementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArrangementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArrangementFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryArrangementsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCareLeaverArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareLeaversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryCarerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCarersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryCheckCareLeaverArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  circumstances: CareLeaverCircumstancesInput;
  horizon?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  policy?: InputMaybe<Policy>;
};


export type QueryCheckCarerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  circumstances: CarerCircumstancesInput;
  horizon?: Scalars['Int']['input'];
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  policy?: InputMaybe<Policy>;
};


export type QueryCouncilArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCouncilTaxSchemeArgs = {
  authority: Scalars['ID']['input'];
};


export type QueryFosteringRatesArgs = {
  council: Scalars['ID']['input'];
};


export type QueryGuaranteeRegisterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  endingWithinDays?: Scalars['Int']['input'];
};


export type QueryIntentionalHomelessnessPolicyArgs = {
  authority: Scalars['ID']['input'];
};


export type QueryKinshipAllowanceAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryKinshipAllowanceAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryKinshipAllowanceAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KinshipAllowanceAwardFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryKinshipAllowanceDailyWorkArgs = {
  first: Scalars['Int']['input'];
};


export type QueryKinshipAllowanceDevelopmentOutboxArgs = {
  first: Scalars['Int']['input'];
};


export type QueryKinshipAllowanceDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryKinshipAllowanceLetterheadArgs = {
  council: Scalars['ID']['input'];
};


export type QueryKinshipAllowanceOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutboxFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryKinshipAllowancePaymentFileArgs = {
  council: Scalars['ID']['input'];
};


export type QueryKinshipAllowancePaymentRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryKinshipAllowancePaymentRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryKinshipAllowancePracticeArgs = {
  council: Scalars['ID']['input'];
};


export type QueryLeavingCareGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeavingCareGrantLetterheadArgs = {
  council: Scalars['ID']['input'];
};


export type QueryLeavingCareGrantPaymentFileArgs = {
  council: Scalars['ID']['input'];
};


export type QueryLeavingCareGrantPracticeArgs = {
  council: Scalars['ID']['input'];
};


export type QueryLeavingCareGrantSchemeArgs = {
  council: Scalars['ID']['input'];
};


export type QueryLeavingCareGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeavingCareGrantFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryLeavingCareGrantsAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryLeavingCareGrantsDailyWorkArgs = {
  first: Scalars['Int']['input'];
};


export type QueryLeavingCareGrantsDevelopmentOutboxArgs = {
  first: Scalars['Int']['input'];
};


export type QueryLeavingCareGrantsOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutboxFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryLocalOfferVersionsArgs = {
  council: Scalars['ID']['input'];
  for: LocalOfferFor;
};


export type QueryPaymentRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryPeopleAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryPeopleDevelopmentOutboxArgs = {
  first: Scalars['Int']['input'];
};


export type QueryPeopleOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutboxFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryPersonDeathArgs = {
  person: Scalars['ID']['input'];
};


export type QueryPersonRestrictionArgs = {
  person: Scalars['ID']['input'];
};


export type QueryRentGuaranteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRentGuaranteeAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryRentGuaranteeByLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryRentGuaranteeDailyWorkArgs = {
  first: Scalars['Int']['input'];
};


export type QueryRentGuaranteeDevelopmentOutboxArgs = {
  first: Scalars['Int']['input'];
};


export type QueryRentGuaranteeExposureArgs = {
  council: Scalars['ID']['input'];
};


export type QueryRentGuaranteeLetterheadArgs = {
  council: Scalars['ID']['input'];
};


export type QueryRentGuaranteeOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutboxFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryRentGuaranteePaymentFileArgs = {
  council: Scalars['ID']['input'];
};


export type QueryRentGuaranteePaymentRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRentGuaranteePaymentRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryRentGuaranteeSchemeArgs = {
  council: Scalars['ID']['input'];
};


export type QueryRentGuaranteeTermsArgs = {
  council: Scalars['ID']['input'];
};


export type QueryRentGuaranteeVerificationArgs = {
  code: Scalars['String']['input'];
  reference: Scalars['String']['input'];
};


export type QueryRentGuaranteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<RentGuaranteeState>>;
};


export type QueryRetentionDueArgs = {
  first: Scalars['Int']['input'];
};


export type QueryReviewGrantIndexArgs = {
  council: Scalars['ID']['input'];
};


export type QueryStayingPutAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryStayingPutDailyWorkArgs = {
  first: Scalars['Int']['input'];
};


export type QueryStayingPutDevelopmentOutboxArgs = {
  first: Scalars['Int']['input'];
};


export type QueryStayingPutLetterheadArgs = {
  council: Scalars['ID']['input'];
};


export type QueryStayingPutOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutboxFilterInput>;
  first: Scalars['Int']['input'];
};


export type QueryStayingPutRatesArgs = {
  council: Scalars['ID']['input'];
};

/** A question whose answer could change the outcome. */
export type Question = {
  __typename?: 'Question';
  /** The child it is about. */
  about: Maybe<About>;
  /** The answers to choose from. Empty where any date or number will do. */
  answers: Array<AnswerChoice>;
  /** The code of the fact asked for. */
  fact: Scalars['String']['output'];
  /** How much an answer is expected to tell us, in bits. The best question has the most. */
  gain: Scalars['Float']['output'];
  /** Help with answering. */
  hint: Maybe<Scalars['String']['output']>;
  /** The question in plain words. */
  question: Scalars['String']['output'];
  /** The fact in a few words. */
  title: Scalars['String']['output'];
  /** How it is answered. */
  type: FactType;
  /** Why it is asked. */
  why: Scalars['String']['output'];
};

/** How closely we have compared our rule with its source. */
export type Reading =
  /** Widely stated, but a lawyer should still confirm it. */
  | 'CHECK'
  /** We compared our rule with the words of the source. */
  | 'READ';

/** One condition and whether it holds. */
export type Reason = {
  __typename?: 'Reason';
  /** How deep it lies: a condition is made of those after it that lie one deeper. */
  depth: Scalars['Int']['output'];
  /** Whether it holds. */
  met: Met;
  /** The condition in plain words. */
  says: Scalars['String']['output'];
  /** Where it comes from. */
  sources: Array<Source>;
};

/** What was done to the record of a person. */
export type RecordAct =
  | 'CHILD_ADDED'
  | 'CHILD_CORRECTED'
  | 'CORRECTED'
  | 'REGISTERED';

/** One change of the record of a person. It stays for good. */
export type RecordRevision = {
  __typename?: 'RecordRevision';
  /** What was done. */
  act: RecordAct;
  /** What it changed, place by place. */
  changes: Array<RecordedChange>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTimeISO']['output'];
  /** Who recorded it, as an opaque id. */
  recordedBy: Scalars['String']['output'];
  /** Its number: 1 is the registration. */
  revision: Scalars['Int']['output'];
  /** Why, in their words. */
  why: Maybe<Scalars['String']['output']>;
};

/** One place in which a record was changed. */
export type RecordedChange = {
  __typename?: 'RecordedChange';
  /** What it said afterwards, as JSON. Null where it said nothing. */
  after: Maybe<Scalars['String']['output']>;
  /** What it said before, as JSON. Null where it said nothing. */
  before: Maybe<Scalars['String']['output']>;
  /** The way to it within the record. */
  path: Array<Scalars['String']['output']>;
};

/** How often rent falls due. */
export type RentEvery =
  /** Every two weeks. */
  | 'FORTNIGHT'
  /** Every four weeks. */
  | 'FOUR_WEEKS'
  /** Every month. */
  | 'MONTH'
  /** Every week. */
  | 'WEEK';

/** A promise of a council to a landlord that the rent of a young person is paid. Money is in pence. */
export type RentGuarantee = {
  __typename?: 'RentGuarantee';
  /** The last day on which the landlord can accept it. */
  acceptBy: Maybe<Scalars['Date']['output']>;
  /** The day the landlord accepted it. */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  /** What was agreed to pay so far. */
  agreedPence: Scalars['Int']['output'];
  /** Who asked for it, as an opaque id. */
  appliedBy: Scalars['String']['output'];
  /** The day it was asked for. */
  appliedOn: Scalars['Date']['output'];
  /** Who agreed to it, as an opaque id. Never who asked for it. */
  approvedBy: Maybe<Scalars['String']['output']>;
  /** Why it can be given: the reasons of the determination that was handed in. Null once erased. */
  because: Maybe<Array<RentGuaranteeReason>>;
  /** The most in all. */
  capPence: Scalars['Int']['output'];
  /** Whose rent it is. */
  careLeaver: CareLeaver;
  /** The terms of the scheme, and whether they are kept. */
  checks: Array<RentGuaranteeCheck>;
  /** What landlords have claimed under it, newest first. */
  claims: Array<RentGuaranteeClaim>;
  /** The most for damage. Nought where it covers rent only. */
  damageCapPence: Scalars['Int']['output'];
  /** Why it ended. */
  endedBecause: Maybe<RentGuaranteeEnding>;
  /** The day it ended. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The last such day, at the latest. */
  endsOn: Scalars['Date']['output'];
  /** What was done to it, the first thing first. */
  events: Array<RentGuaranteeEvent>;
  /** What was found when it was applied for. Whoever agrees to it names all of it. */
  flags: Array<RentGuaranteeFlag>;
  /** The form of the letter. */
  form: Maybe<RentGuaranteeForm>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The day the letter was made. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** What can still be agreed to: the most in all, less what was agreed. */
  leftPence: Scalars['Int']['output'];
  /** The most for the rent of a month. */
  monthlyCapPence: Scalars['Int']['output'];
  /** What was paid so far. */
  paidPence: Scalars['Int']['output'];
  /** Its papers, the newest version first. */
  papers: Array<RentGuaranteePaper>;
  /** Names and addresses. Null once they have been erased. */
  particulars: Maybe<RentGuaranteeParticulars>;
  /** What people call it: `RG-7K2M-93QX`. */
  reference: Scalars['String']['output'];
  /** What was asked for to take over from it, newest first. */
  renewals: Array<RentGuarantee>;
  /** The guarantee that it takes over from. */
  renews: Maybe<RentGuarantee>;
  /** How often it falls due. */
  rentEvery: RentEvery;
  /** The rent of the home, each time it falls due. */
  rentPence: Scalars['Int']['output'];
  /** How it stands to the scheme of the council. */
  route: RentGuaranteeRoute;
  /** The young person’s own share of it. */
  sharePence: Scalars['Int']['output'];
  /** The day it was signed for the council, by hand. */
  signedOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which rent that falls due is covered. */
  startsOn: Scalars['Date']['output'];
  /** What it is today. */
  state: RentGuaranteeState;
  /** The first day of the tenancy. */
  tenancyStartsOn: Scalars['Date']['output'];
  /** How many people signed the tenancy. */
  tenants: Scalars['Int']['output'];
};

/** A landlord accepts the letter. */
export type RentGuaranteeAcceptByLinkInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** The secret of the landlord’s link. */
  token: Scalars['String']['input'];
};

/** The landlord accepted the letter on paper. */
export type RentGuaranteeActivateInput = {
  /** The day on which they did. */
  acceptedOn: Scalars['Date']['input'];
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
};

/** An application for a guarantee. */
export type RentGuaranteeApplyInput = {
  /** Who looks after the letting for the landlord. */
  agent?: InputMaybe<Scalars['String']['input']>;
  /** The id of the young person. */
  careLeaver: Scalars['ID']['input'];
  /** The token of the determination `RENT_GUARANTEE` in their statement of today. */
  determination: Scalars['String']['input'];
  /** Why it should be given outside the scheme, or without one. */
  exceptionWhy?: InputMaybe<Scalars['String']['input']>;
  /** The home. */
  home: RentGuaranteeHomeInput;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** The landlord. */
  landlord: RentGuaranteeLandlordInput;
  /** For how many months, 1 to 120. */
  months: Scalars['Int']['input'];
  /** By what to ask whether another council stands behind their rent. */
  numbers?: InputMaybe<RentGuaranteeNumbersInput>;
  /** How often it falls due. */
  rentEvery: RentEvery;
  /** The rent of the home, each time it falls due. */
  rentPence: Scalars['Int']['input'];
  /** The young person’s own share of the rent: all of it where they sign alone. */
  sharePence: Scalars['Int']['input'];
  /** The first day on which rent that falls due is covered. */
  startsOn: Scalars['Date']['input'];
  /** The first day of the tenancy. */
  tenancyStartsOn: Scalars['Date']['input'];
  /** Their name as it stands in the tenancy agreement. */
  tenantName: Scalars['String']['input'];
  /** How many people sign the tenancy, 1 to 20. */
  tenants: Scalars['Int']['input'];
};

/** An agreement to a guarantee, by somebody who did not apply for it. */
export type RentGuaranteeApproveInput = {
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was flagged, all of it. You have looked at it, and say in your reason why you go on. */
  inSpiteOf?: InputMaybe<Array<RentGuaranteeFlagKind>>;
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** The guarantee after the landlord’s act, or what to put right. */
export type RentGuaranteeByLinkPayload = {
  __typename?: 'RentGuaranteeByLinkPayload';
  /** The claim that was made, where one was. */
  claim: Maybe<RentGuaranteeOwnClaim>;
  /** The guarantee. Null where it was refused. */
  guarantee: Maybe<RentGuaranteeForLandlord>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** Whether one term of the council’s scheme is kept. */
export type RentGuaranteeCheck = {
  __typename?: 'RentGuaranteeCheck';
  /** Stable code, such as `WITHIN_MONTHLY_LIMIT`. */
  code: Scalars['String']['output'];
  /** Whether it is kept. */
  met: Scalars['Boolean']['output'];
  /** The term, in a sentence. */
  says: Scalars['String']['output'];
};

/** What a landlord claims under a guarantee. Money is in pence. */
export type RentGuaranteeClaim = {
  __typename?: 'RentGuaranteeClaim';
  /** What was agreed to. Nought until it is decided. */
  agreedPence: Scalars['Int']['output'];
  /** Whether it came through the landlord’s link. */
  byLink: Scalars['Boolean']['output'];
  /** What is claimed. */
  claimedPence: Scalars['Int']['output'];
  /** Who decided it, as an opaque id. */
  decidedBy: Maybe<Scalars['String']['output']>;
  /** The day it was decided. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** What was sent with it, by name. Null once erased. */
  evidence: Maybe<Array<Scalars['String']['output']>>;
  /** The guarantee that it is under. */
  guarantee: Maybe<RentGuarantee>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it is made of. */
  lines: Array<RentGuaranteeClaimLine>;
  /** What was paid. */
  paidPence: Scalars['Int']['output'];
  /** Where to pay. Null once erased. */
  payTo: Maybe<RentGuaranteePayee>;
  /** How it was paid, the first try first. */
  payments: Array<RentGuaranteeClaimPayment>;
  /** Why it was decided so. Null until then, or once erased. */
  reasons: Maybe<Scalars['String']['output']>;
  /** The day it came. */
  receivedOn: Scalars['Date']['output'];
  /** What people call it: `RC-7K2M-93QX`. */
  reference: Scalars['String']['output'];
  /** What it is. */
  state: RentGuaranteeClaimState;
  /** What the landlord says. Null once erased. */
  statement: Maybe<Scalars['String']['output']>;
};

/** Something is missing from a claim. */
export type RentGuaranteeClaimAskForMoreInput = {
  /** The id of the claim. */
  claim: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is missing. */
  why: Scalars['String']['input'];
};

/** A landlord’s claim through their link. */
export type RentGuaranteeClaimByLinkInput = {
  /** Whether the landlord asked the tenant first. */
  askedTheTenant: Scalars['Boolean']['input'];
  /** What is sent with it, by name: the statement of arrears, the tenancy agreement, the history of payments, what shows that the tenant was asked. 1 to 20. */
  evidence: Array<Scalars['String']['input']>;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is owed, 1 to 60 lines. */
  lines: Array<RentGuaranteeClaimLineInput>;
  /** Where to pay. */
  payTo: RentGuaranteePayeeInput;
  /** What happened, in the landlord’s words. At most 4,000 letters. */
  statement: Scalars['String']['input'];
  /** The secret of the landlord’s link. */
  token: Scalars['String']['input'];
};

/** A decision on a claim, line by line. */
export type RentGuaranteeClaimDecideInput = {
  /** What is agreed to, in pence, for each line in their order. Nought refuses a line; all noughts refuse the claim. */
  agreedPence: Array<Scalars['Int']['input']>;
  /** The id of the claim. */
  claim: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why lines that came too late are agreed to all the same. */
  lateAllowedBecause?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the landlord. They are written to. */
  reasons: Scalars['String']['input'];
};

/** One line of a claim. Money is in pence. */
export type RentGuaranteeClaimLine = {
  __typename?: 'RentGuaranteeClaimLine';
  /** What was agreed to. Null until it is decided. */
  agreedPence: Maybe<Scalars['Int']['output']>;
  /** The day the rent was due, or the damage was found. */
  dueOn: Scalars['Date']['output'];
  /** The young person’s share of what was due. */
  duePence: Scalars['Int']['output'];
  /** What it is for. */
  kind: RentGuaranteeClaimLineKind;
  /** Whether it came after the days that the letter gives. */
  late: Scalars['Boolean']['output'];
  /** Counts from 1. */
  number: Scalars['Int']['output'];
  /** What was paid of it. */
  receivedPence: Scalars['Int']['output'];
};

/** One line of a claim. Money is in pence. */
export type RentGuaranteeClaimLineInput = {
  /** The day the rent was due, or the damage was found. */
  dueOn: Scalars['Date']['input'];
  /** The young person’s share of what was due. */
  duePence: Scalars['Int']['input'];
  /** What it is for. */
  kind: RentGuaranteeClaimLineKind;
  /** What was paid of it. */
  receivedPence: Scalars['Int']['input'];
};

/** What a line of a claim is for. */
export type RentGuaranteeClaimLineKind =
  /** Damage above the deposit. */
  | 'DAMAGE'
  /** Rent that was not paid. */
  | 'RENT';

/** The claim after the act, or what to put right. */
export type RentGuaranteeClaimPayload = {
  __typename?: 'RentGuaranteeClaimPayload';
  /** The claim. Null where the act was refused. */
  claim: Maybe<RentGuaranteeClaim>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** What finance was asked to pay, and what came of it. */
export type RentGuaranteeClaimPayment = {
  __typename?: 'RentGuaranteeClaimPayment';
  /** Why it failed. */
  failedBecause: Maybe<Scalars['String']['output']>;
  /** Who asked for it, as an opaque id. Never who decided the claim. */
  instructedBy: Scalars['String']['output'];
  /** The day it was asked for. */
  instructedOn: Scalars['Date']['output'];
  /** Pence. */
  pence: Scalars['Int']['output'];
  /** What it is called on its way through the bank and back. */
  reference: Scalars['String']['output'];
  /** The day it was paid or failed. */
  settledOn: Maybe<Scalars['Date']['output']>;
  /** What came of it. */
  state: RentGuaranteePaymentState;
};

/** Finance is asked to pay what was agreed to. */
export type RentGuaranteeClaimPaymentInstructInput = {
  /** The id of the claim. */
  claim: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What came of a payment. */
export type RentGuaranteeClaimPaymentReportInput = {
  /** Whether it was paid. */
  came: RentGuaranteePaymentCame;
  /** The id of the claim. */
  claim: Scalars['ID']['input'];
  /** Why it failed. Only where it did. */
  failedBecause?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** The day it was paid or failed. */
  on: Scalars['Date']['input'];
};

/** A landlord’s claim that came on paper. */
export type RentGuaranteeClaimRecordInput = {
  /** Whether the landlord asked the tenant first. */
  askedTheTenant: Scalars['Boolean']['input'];
  /** What is sent with it, by name: the statement of arrears, the tenancy agreement, the history of payments, what shows that the tenant was asked. 1 to 20. */
  evidence: Array<Scalars['String']['input']>;
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is owed, 1 to 60 lines. */
  lines: Array<RentGuaranteeClaimLineInput>;
  /** Where to pay. */
  payTo: RentGuaranteePayeeInput;
  /** What happened, in the landlord’s words. At most 4,000 letters. */
  statement: Scalars['String']['input'];
};

/** What a claim is. */
export type RentGuaranteeClaimState =
  /** Agreed to in full or in part; the payment is not made yet. */
  | 'AGREED'
  /** The council has asked the landlord for something more. */
  | 'MORE_NEEDED'
  /** Paid. */
  | 'PAID'
  /** With the council, which has not decided. */
  | 'RECEIVED'
  /** Refused, with reasons. */
  | 'REFUSED'
  /** Taken back by the landlord. */
  | 'WITHDRAWN';

/** The landlord takes a claim back. */
export type RentGuaranteeClaimWithdrawInput = {
  /** The id of the claim. */
  claim: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** A page of guarantees, newest first. */
export type RentGuaranteeConnection = {
  __typename?: 'RentGuaranteeConnection';
  /** The guarantees, each with its place. */
  edges: Array<RentGuaranteeEdge>;
  /** The guarantees. */
  nodes: Array<RentGuarantee>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** What a guarantee covers. */
export type RentGuaranteeCovers =
  | 'RENT'
  | 'RENT_AND_DAMAGE';

/** A guarantee at a place in a list. */
export type RentGuaranteeEdge = {
  __typename?: 'RentGuaranteeEdge';
  /** The place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The guarantee. */
  node: RentGuarantee;
};

/** Something happened that ends a guarantee. */
export type RentGuaranteeEndInput = {
  /** What happened. */
  because: RentGuaranteeRecordedEnding;
  /** The last day that is covered. */
  endedOn: Scalars['Date']['input'];
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** Why a guarantee is over. */
export type RentGuaranteeEnding =
  /** The landlord and the council agreed to end it. */
  | 'AGREED'
  /** The landlord broke a condition of the guarantee. */
  | 'BREACH'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** The landlord sold the home or gave it to somebody else. */
  | 'LANDLORD_SOLD'
  /** Another guarantee takes its place. */
  | 'RENEWED'
  /** The council revoked it, and the notice ran out. */
  | 'REVOKED'
  /** The young person died. Nothing that falls due afterwards is covered. */
  | 'TENANT_DIED'
  /** The young person moved out. */
  | 'TENANT_LEFT';

/** Something that was done to a guarantee. It stays for good. */
export type RentGuaranteeEvent = {
  __typename?: 'RentGuaranteeEvent';
  /** What was done, such as `approve`. */
  act: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTimeISO']['output'];
  /** By whom, as an opaque id. */
  by: Scalars['String']['output'];
  /** Days, versions and amounts, as JSON. */
  detail: Scalars['String']['output'];
  /** Counts from 1. */
  number: Scalars['Int']['output'];
  /** What the guarantee was afterwards. */
  state: RentGuaranteeState;
  /** Why, in words. Null where nobody said, or once erased. */
  why: Maybe<Scalars['String']['output']>;
};

/** The most that all guarantees of the council may come to. */
export type RentGuaranteeExposurePublishInput = {
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Pence, whole: caps of all live guarantees together, less what was paid. */
  mostPence: Scalars['Float']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** What must be looked at twice before a guarantee is agreed to. */
export type RentGuaranteeFlag = {
  __typename?: 'RentGuaranteeFlag';
  /** What it is. */
  kind: RentGuaranteeFlagKind;
  /** When it was found. */
  raisedAt: Scalars['DateTimeISO']['output'];
};

/** What must be looked at twice. */
export type RentGuaranteeFlagKind =
  /** This home is to be let to one tenant alone, and it is guaranteed already for one tenant alone, here or by another council. */
  | 'HOME_TWICE'
  /** Another council stands behind the rent of somebody with the same number, or the same name and day of birth. Nobody is told which one. */
  | 'PERSON_AT_ANOTHER_COUNCIL'
  /** Your council stands behind the rent of somebody else on record with the same number, or the same name and day of birth. */
  | 'PERSON_TWICE'
  /** The rent of a tenant of this name in this home is guaranteed already, here or by another council. */
  | 'TENANCY_TWICE';

/** What a landlord sees of the guarantee that they hold: what stands in their letter, and their own claims. */
export type RentGuaranteeForLandlord = {
  __typename?: 'RentGuaranteeForLandlord';
  /** The last day on which the letter can be accepted. */
  acceptBy: Maybe<Scalars['Date']['output']>;
  /** The most in all, in pence. */
  capPence: Scalars['Int']['output'];
  /** The last day on which anything can be claimed. */
  claimUntil: Scalars['Date']['output'];
  /** Claim within so many days of the day the rent was due. */
  claimWithinDays: Scalars['Int']['output'];
  /** The claims made through this landlord’s links, newest first. */
  claims: Array<RentGuaranteeOwnClaim>;
  /** The most for damage above the deposit, in pence. Nought where it is not covered. */
  damageCapPence: Scalars['Int']['output'];
  /** The last day that is covered. */
  endsOn: Scalars['Date']['output'];
  /** The postcode of the home. */
  homePostcode: Maybe<Scalars['String']['output']>;
  /** The most for the rent of a month, in pence. */
  monthlyCapPence: Scalars['Int']['output'];
  /** The reference on the letter. */
  reference: Scalars['String']['output'];
  /** How often it falls due. */
  rentEvery: RentEvery;
  /** The young person’s share of the rent, each time it falls due, in pence. */
  sharePence: Scalars['Int']['output'];
  /** The first day that is covered. */
  startsOn: Scalars['Date']['output'];
  /** What it is today. */
  state: RentGuaranteeState;
  /** Tell the council of missed rent within so many days. */
  toldWithinDays: Scalars['Int']['output'];
};

/** The form of the letter. */
export type RentGuaranteeForm =
  /** A contract, which an officer signs by hand. */
  | 'CONTRACT'
  /** A deed, which the council seals or signs as its constitution says. */
  | 'DEED';

/** The home that a guarantee is about. */
export type RentGuaranteeHome = {
  __typename?: 'RentGuaranteeHome';
  /** The address, line by line, without the postcode. */
  address: Array<Scalars['String']['output']>;
  /** The postcode. */
  postcode: Scalars['String']['output'];
};

/** The home that is rented. */
export type RentGuaranteeHomeInput = {
  /** The address without the postcode, 1 to 5 lines. */
  address: Array<Scalars['String']['input']>;
  /** The GSS code of the authority that sends its council tax bill. */
  billingAuthority?: InputMaybe<Scalars['ID']['input']>;
  /** The whole postcode. */
  postcode: Scalars['String']['input'];
  /** Its unique property reference number (UPRN), where you know it. */
  uprn?: InputMaybe<Scalars['ID']['input']>;
};

/** Making the letter of a guarantee. */
export type RentGuaranteeIssueInput = {
  /** A contract, or a deed: only a deed binds once the tenancy has begun. */
  form: RentGuaranteeForm;
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The landlord of a home. */
export type RentGuaranteeLandlord = {
  __typename?: 'RentGuaranteeLandlord';
  /** The address, line by line. */
  address: Array<Scalars['String']['output']>;
  /** Where emails go. */
  email: Maybe<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
};

/** The landlord of a home. */
export type RentGuaranteeLandlordInput = {
  /** The address, 1 to 6 lines. */
  address: Array<Scalars['String']['input']>;
  /** Where emails go. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
};

/** In whose name the letters of guarantees go out. */
export type RentGuaranteeLetterheadPublishInput = {
  /** The address, 1 to 6 lines. */
  address: Array<Scalars['String']['input']>;
  /** The name of the council. */
  councilName: Scalars['String']['input'];
  /** How the council executes a deed. */
  deedsBy: CouncilDeedsBy;
  /** Where the constitution gives that officer the power. */
  delegation: Scalars['String']['input'];
  /** Where landlords and young people write to, for claims too. */
  email: Scalars['String']['input'];
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The officer who signs, by office. */
  signatory: Scalars['String']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** A telephone number. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** A secret link for the landlord. Links made before it for the same purpose no longer work. */
export type RentGuaranteeLinkMakeInput = {
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is for. */
  purpose: RentGuaranteeLinkPurpose;
  /** Whether to send it to the landlord’s email address. */
  send: Scalars['Boolean']['input'];
};

/** A link for the landlord, or what to put right. */
export type RentGuaranteeLinkPayload = {
  __typename?: 'RentGuaranteeLinkPayload';
  /** The guarantee. Null where it was refused. */
  guarantee: Maybe<RentGuarantee>;
  /** The secret of the link. Give it to nobody but the landlord. */
  token: Maybe<Scalars['String']['output']>;
  /** What to put right. Empty where it was made. */
  userErrors: Array<UserError>;
};

/** What a link of a landlord is for. */
export type RentGuaranteeLinkPurpose =
  /** To accept the letter. */
  | 'ACCEPT'
  /** To tell of missed rent and to claim. */
  | 'CLAIM';

/** A landlord tells of missed rent. */
export type RentGuaranteeMissedRentByLinkInput = {
  /** The day the rent was due. */
  dueOn: Scalars['Date']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** The secret of the landlord’s link. */
  token: Scalars['String']['input'];
};

/** A landlord told staff of missed rent. */
export type RentGuaranteeMissedRentRecordInput = {
  /** The day the rent was due. */
  dueOn: Scalars['Date']['input'];
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** The day the landlord told of it. */
  toldOn: Scalars['Date']['input'];
};

/** By what somebody is the same person at another council. Kept only as keyed hashes. Leave out what you do not know. */
export type RentGuaranteeNumbersInput = {
  /** Their NHS number. */
  nhsNumber?: InputMaybe<Scalars['String']['input']>;
  /** Their unique pupil number. */
  upn?: InputMaybe<Scalars['String']['input']>;
};

/** A claim that the landlord made through their link. Money is in pence. */
export type RentGuaranteeOwnClaim = {
  __typename?: 'RentGuaranteeOwnClaim';
  /** What was agreed to. Nought until it is decided. */
  agreedPence: Scalars['Int']['output'];
  /** What was claimed. */
  claimedPence: Scalars['Int']['output'];
  /** The day it was decided. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Its lines. */
  lines: Array<RentGuaranteeOwnClaimLine>;
  /** The day it was paid. */
  paidOn: Maybe<Scalars['Date']['output']>;
  /** Why it was decided so. */
  reasons: Maybe<Scalars['String']['output']>;
  /** The day it came. */
  receivedOn: Scalars['Date']['output'];
  /** What people call it. */
  reference: Scalars['String']['output'];
  /** What it is. */
  state: RentGuaranteeClaimState;
};

/** A line of the landlord’s own claim. */
export type RentGuaranteeOwnClaimLine = {
  __typename?: 'RentGuaranteeOwnClaimLine';
  /** What was agreed to, in pence. Null until it is decided. */
  agreedPence: Maybe<Scalars['Int']['output']>;
  /** The day it was due. */
  dueOn: Scalars['Date']['output'];
};

/** A paper of a guarantee. Its pages never change. */
export type RentGuaranteePaper = {
  __typename?: 'RentGuaranteePaper';
  /** How many bytes its pages have. */
  bytes: Scalars['Int']['output'];
  /** The form of the letter that it belongs to. */
  form: RentGuaranteeForm;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The day it was made. */
  madeOn: Scalars['Date']['output'];
  /** Which paper it is. */
  paper: RentGuaranteePaperKind;
  /** Its pages: a PDF in base64. Ask for one paper at a time. Null once they have been erased. */
  pdf: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its pages, in hex. */
  sha256: Scalars['String']['output'];
  /** Its version, 1 and up. */
  version: Scalars['Int']['output'];
};

/** Which paper of a guarantee. */
export type RentGuaranteePaperKind =
  /** One page in plain words for the landlord. */
  | 'FOR_LANDLORD'
  /** One page in plain words for the young person. */
  | 'FOR_TENANT'
  /** The letter or the deed itself. */
  | 'LETTER';

/** The names and addresses of a guarantee. They can be erased. */
export type RentGuaranteeParticulars = {
  __typename?: 'RentGuaranteeParticulars';
  /** Who looks after the letting for the landlord. */
  agent: Maybe<Scalars['String']['output']>;
  /** The home. */
  home: RentGuaranteeHome;
  /** The landlord. */
  landlord: RentGuaranteeLandlord;
  /** The name of the young person, as it stands in the letter. */
  tenantName: Scalars['String']['output'];
  /** Why it was asked for outside the scheme. */
  why: Maybe<Scalars['String']['output']>;
};

/** Where a landlord is to be paid. */
export type RentGuaranteePayee = {
  __typename?: 'RentGuaranteePayee';
  /** Eight digits. */
  accountNumber: Scalars['String']['output'];
  /** The name of the account. */
  name: Scalars['String']['output'];
  /** Six digits. */
  sortCode: Scalars['String']['output'];
};

/** A bank account. */
export type RentGuaranteePayeeInput = {
  /** Six to eight digits. */
  accountNumber: Scalars['String']['input'];
  /** The name of the account. */
  name: Scalars['String']['input'];
  /** Such as 12-34-56. */
  sortCode: Scalars['String']['input'];
};

/** The guarantee after the act, or what to put right. */
export type RentGuaranteePayload = {
  __typename?: 'RentGuaranteePayload';
  /** The guarantee. Null where the act was refused. */
  guarantee: Maybe<RentGuarantee>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** What came of a payment that was asked for. */
export type RentGuaranteePaymentCame =
  /** It did not arrive. */
  | 'FAILED'
  /** Paid. */
  | 'PAID';

/** How the finance system is told whom to pay. What is left out is as usual. */
export type RentGuaranteePaymentFilePublishInput = {
  /** The cost centre that these payments are booked to. */
  costCentre?: InputMaybe<Scalars['String']['input']>;
  /** The file. */
  csv?: InputMaybe<PaymentFileCsvInput>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Their code in the general ledger. */
  glCode?: InputMaybe<Scalars['String']['input']>;
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** From which account. Without it, no Bacs lines are made. */
  originator?: InputMaybe<PaymentOriginatorInput>;
  /** What comes back. */
  readBack?: InputMaybe<PaymentFileReadBackInput>;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Their VAT code. */
  vatCode?: InputMaybe<Scalars['String']['input']>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** Bank transfers that went into one file. Each payment goes into one, ever. */
export type RentGuaranteePaymentRun = {
  __typename?: 'RentGuaranteePaymentRun';
  /** The lines of Bacs Standard 18, where the council has said from which account. No headers, no credentials. */
  bacs: Maybe<PaymentFile>;
  /** The SHA-256 of the Bacs lines, where they were made. */
  bacsDigest: Maybe<Scalars['String']['output']>;
  /** The file in the columns that the council has published. */
  csv: PaymentFile;
  /** The SHA-256 of the CSV file that was made, in hex. */
  csvDigest: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many payments are in it. */
  lines: Scalars['Int']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTimeISO']['output'];
  /** Who made it, as an opaque id. */
  madeBy: Scalars['String']['output'];
  /** The day on which the bank is to work on it. */
  processingDay: Scalars['Date']['output'];
  /** How many of its payments stand where. */
  progress: Array<PaymentRunProgress>;
  /** What it is called, such as `RUN-7K2M-93QX`. */
  reference: Scalars['String']['output'];
  /** What they come to, in pence. */
  totalPence: Scalars['Int']['output'];
};

/** A page of payment runs, newest first. */
export type RentGuaranteePaymentRunConnection = {
  __typename?: 'RentGuaranteePaymentRunConnection';
  /** The runs. */
  nodes: Array<RentGuaranteePaymentRun>;
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** The payment run after the act, or what to put right. */
export type RentGuaranteePaymentRunPayload = {
  __typename?: 'RentGuaranteePaymentRunPayload';
  /** When a run was made: how many payments wait for people whose records are closed to you. Somebody who is named for them makes that run, and says why. */
  closed: Maybe<Scalars['Int']['output']>;
  /** The run as it now stands. Null where the act was refused. */
  paymentRun: Maybe<RentGuaranteePaymentRun>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
  /** When a run was made: how many payments wait that could not go into it, because nobody has said to which account. */
  withoutAccount: Maybe<Scalars['Int']['output']>;
};

/** What came of a payment. */
export type RentGuaranteePaymentState =
  /** It did not arrive. */
  | 'FAILED'
  /** Finance was asked to pay it. It waits for the next file. */
  | 'INSTRUCTED'
  /** It went out in a file, and the bank has not said what became of it. */
  | 'IN_RUN'
  /** Paid. */
  | 'PAID';

/** A reason behind the determination that a guarantee rests on. */
export type RentGuaranteeReason = {
  __typename?: 'RentGuaranteeReason';
  /** How deep it lies in the tree of reasons. */
  depth: Scalars['Int']['output'];
  /** The law that it was read in. */
  law: Array<Scalars['String']['output']>;
  /** `YES`, `NO` or `NOT_KNOWN`. */
  met: Scalars['String']['output'];
  /** The condition. */
  says: Scalars['String']['output'];
};

/** Why a guarantee is over, where somebody records it. */
export type RentGuaranteeRecordedEnding =
  /** The landlord and the council agreed to end it. */
  | 'AGREED'
  /** The landlord broke a condition of the guarantee. */
  | 'BREACH'
  /** The landlord sold the home or gave it to somebody else. */
  | 'LANDLORD_SOLD'
  /** Another guarantee takes its place. */
  | 'RENEWED'
  /** The young person died. Nothing that falls due afterwards is covered. */
  | 'TENANT_DIED'
  /** The young person moved out. */
  | 'TENANT_LEFT';

/** A refusal of a guarantee. */
export type RentGuaranteeRefuseInput = {
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name and address of the young person, 2 to 7 lines: where the letter with the reasons goes. */
  letterTo?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** Making a new version of the letter. */
export type RentGuaranteeReissueInput = {
  /** A contract or a deed. */
  form: RentGuaranteeForm;
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** An application for a guarantee that takes over from another. */
export type RentGuaranteeRenewInput = {
  /** Who looks after the letting for the landlord. */
  agent?: InputMaybe<Scalars['String']['input']>;
  /** The id of the young person. */
  careLeaver: Scalars['ID']['input'];
  /** The token of the determination `RENT_GUARANTEE` in their statement of today. */
  determination: Scalars['String']['input'];
  /** Why it should be given outside the scheme, or without one. */
  exceptionWhy?: InputMaybe<Scalars['String']['input']>;
  /** The home. */
  home: RentGuaranteeHomeInput;
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** The landlord. */
  landlord: RentGuaranteeLandlordInput;
  /** For how many months, 1 to 120. */
  months: Scalars['Int']['input'];
  /** By what to ask whether another council stands behind their rent. */
  numbers?: InputMaybe<RentGuaranteeNumbersInput>;
  /** The id of the guarantee that it takes over from. */
  renews: Scalars['ID']['input'];
  /** How often it falls due. */
  rentEvery: RentEvery;
  /** The rent of the home, each time it falls due. */
  rentPence: Scalars['Int']['input'];
  /** The young person’s own share of the rent: all of it where they sign alone. */
  sharePence: Scalars['Int']['input'];
  /** The first day on which rent that falls due is covered. */
  startsOn: Scalars['Date']['input'];
  /** The first day of the tenancy. */
  tenancyStartsOn: Scalars['Date']['input'];
  /** Their name as it stands in the tenancy agreement. */
  tenantName: Scalars['String']['input'];
  /** How many people sign the tenancy, 1 to 20. */
  tenants: Scalars['Int']['input'];
};

/** A revocation, with the notice that the letter gives. */
export type RentGuaranteeRevokeInput = {
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** How an application stands to the scheme of the council. */
export type RentGuaranteeRoute =
  /** Outside it, or without one: the council decides for this person, and says why. */
  | 'DISCRETION'
  /** Within the scheme that the council has published. */
  | 'SCHEME';

/** Your council’s scheme for guaranteeing the rent of care leavers. */
export type RentGuaranteeSchemePublishInput = {
  /** What it covers. */
  covers?: InputMaybe<RentGuaranteeCovers>;
  /** Whether landlords in the scheme ask for no deposit. */
  depositWaived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** For people of this age and over, 16 to 30. */
  leastAge?: InputMaybe<Scalars['Int']['input']>;
  /** How many months a guarantee lasts, at most 120. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** The most that is paid in all, in pence. */
  mostInAllPence?: InputMaybe<Scalars['Int']['input']>;
  /** The most rent for a month, in pence. */
  mostMonthlyPence?: InputMaybe<Scalars['Int']['input']>;
  /** Whether there is a scheme. */
  offered: SchemeOffered;
  /** Whether homes outside the council's area are in it too. */
  outOfArea?: InputMaybe<Scalars['Boolean']['input']>;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** For people under this age, 16 to 30. */
  underAge?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** The letter was signed by hand, or the deed executed. */
export type RentGuaranteeSigningRecordInput = {
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** The day beside the signature. */
  signedOn: Scalars['Date']['input'];
};

/** What a guarantee is. */
export type RentGuaranteeState =
  /** Asked for; somebody else must agree to it. */
  | 'APPLIED'
  /** Agreed to; the letter is not made yet. */
  | 'APPROVED'
  /** Over, and nothing can be claimed any more. */
  | 'CLOSED'
  /** Over. What fell due before can still be claimed in time. */
  | 'ENDED'
  /** Revoked, and live until the notice runs out. */
  | 'ENDING'
  /** The letter is with the landlord, who has not accepted it yet. */
  | 'ISSUED'
  /** The landlord did not accept it in time. */
  | 'LAPSED'
  /** The council stands behind the rent. */
  | 'LIVE'
  /** Refused, with reasons. */
  | 'REFUSED'
  /** Taken back before the landlord accepted it. */
  | 'WITHDRAWN';

/** What every guarantee says beside the limits of the scheme. */
export type RentGuaranteeTermsPublishInput = {
  /** The landlord accepts the letter within so many days. */
  acceptWithinDays: Scalars['Int']['input'];
  /** The landlord claims within so many days of the day the rent was due. */
  claimWithinDays: Scalars['Int']['input'];
  /** Who looks at a decision again. */
  disputesTo: Scalars['String']['input'];
  /** It ends before this birthday at the latest, 18 to 30. */
  endsAtAge: Scalars['Int']['input'];
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The most for damage, in pence, where the scheme covers it. */
  mostDamagePence?: InputMaybe<Scalars['Int']['input']>;
  /** The council gives so many days of notice when it revokes. */
  noticeDays: Scalars['Int']['input'];
  /** The council means to pay within so many days of agreeing. */
  payWithinDays: Scalars['Int']['input'];
  /** The web address of the council’s privacy notice. */
  privacyNotice: Scalars['String']['input'];
  /** A higher rent counts where the council was told within so many days. */
  rentRiseToldWithinDays: Scalars['Int']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Whether the young person pays back what the council pays. */
  tenantRepays: Scalars['Boolean']['input'];
  /** The landlord tells of missed rent within so many days. 1 to 365, as all of these. */
  toldWithinDays: Scalars['Int']['input'];
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** Whether a letter is genuine and live, and nothing else. */
export type RentGuaranteeVerification = {
  __typename?: 'RentGuaranteeVerification';
  /** What it is. */
  status: RentGuaranteeVerificationStatus;
};

/** Whether a letter is genuine and live. */
export type RentGuaranteeVerificationStatus =
  /** Genuine, and no longer live. */
  | 'ENDED'
  /** Genuine and live. */
  | 'LIVE'
  /** No letter has this reference and this code. */
  | 'NOT_KNOWN'
  /** Genuine, and replaced by a newer version. Ask for that one. */
  | 'REPLACED'
  /** Genuine. It is not live until the council has signed and the landlord has accepted it. */
  | 'WAITING';

/** Taking back a guarantee that the landlord has not accepted. */
export type RentGuaranteeWithdrawInput = {
  /** The id of the guarantee. */
  guarantee: Scalars['ID']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in a sentence. */
  why: Scalars['String']['input'];
};

/** Writing down what the calendar has changed. */
export type RentGuaranteesBringUpToDateInput = {
  /** Yours to choose, and new for each act. A retry with the same key does nothing more and answers the same. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What the calendar has changed, or what to put right. */
export type RentGuaranteesBroughtUpToDate = {
  __typename?: 'RentGuaranteesBroughtUpToDate';
  /** How many changed: at most 100. At 100, ask again with a new key. */
  changed: Maybe<Scalars['Int']['output']>;
  /** What to put right. Empty where it was done. */
  userErrors: Array<UserError>;
};

/** A record that has been kept for as long as it must be. Somebody decides what becomes of it. */
export type RetentionDue = {
  __typename?: 'RetentionDue';
  /** The day on which its time was over. */
  dueOn: Scalars['Date']['output'];
  /** Whether it is under a legal hold, and so stays whatever its age. */
  held: Scalars['Boolean']['output'];
  /** Whose record it is. */
  kind: PersonKind;
  /** The id of the person. */
  person: Scalars['ID']['output'];
};

/** By which inflation your council carries on the leaving care grant of the Review of 2022. */
export type ReviewGrantIndexPublishInput = {
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The month whose inflation counts. */
  inflationOf: ReviewGrantInflationOf;
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** The month whose inflation over 12 months raises the leaving care grant of the Review of 2022 each April. */
export type ReviewGrantInflationOf =
  /** The rate for April itself, published in May. The default. */
  | 'APRIL'
  /** The rate for the September before, by which benefits are raised. */
  | 'SEPTEMBER';

/** What somebody is to a council. One person may have several. */
export type Role =
  | 'AUDITOR'
  | 'COUNCIL_ADMINISTRATOR'
  | 'FINANCE_OFFICER'
  | 'PERSONAL_ADVISER'
  | 'TEAM_MANAGER';

/** A legal way to an entitlement that was looked at, taken or not. */
export type RouteConsidered = {
  __typename?: 'RouteConsidered';
  /** What it would give. */
  award: Maybe<Award>;
  /** Stable code. */
  code: Scalars['String']['output'];
  /** What it leads to. Null while it is not law that can. */
  gives: Maybe<Outcome>;
  /** Whether its conditions hold. */
  met: Met;
  /** How far it is law on the day asked about. */
  status: Maybe<ProvisionStatus>;
  /** Its name in plain words. */
  title: Scalars['String']['output'];
};

/** The legal way to an entitlement that was taken. */
export type RouteTaken = {
  __typename?: 'RouteTaken';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** How far it is law on the day asked about. */
  status: Maybe<ProvisionStatus>;
  /** Its name in plain words. */
  title: Scalars['String']['output'];
};

/** Whether an authority has a scheme. */
export type SchemeOffered =
  | 'NO'
  | 'NOT_KNOWN'
  | 'YES';

/** One place in which a version of a setting differs from the one before. */
export type SettingChange = {
  __typename?: 'SettingChange';
  /** What it says from then on, as JSON. Null where it is gone. */
  after: Maybe<Scalars['String']['output']>;
  /** What it said before, as JSON. Null where it was not there. */
  before: Maybe<Scalars['String']['output']>;
  /** The way to the place within the value. Empty for the value itself. */
  path: Array<Scalars['String']['output']>;
};

/** The version that was published, or what to put right. */
export type SettingPublicationPayload = {
  __typename?: 'SettingPublicationPayload';
  /** The new version. Null where anything was refused. */
  setting: Maybe<SettingVersion>;
  /** What to put right. Empty where it was published. */
  userErrors: Array<UserError>;
};

/** A document of the council's own that a setting was taken from. */
export type SettingSource = {
  __typename?: 'SettingSource';
  /** What the document is called. */
  title: Scalars['String']['output'];
  /** Where to read it. */
  url: Scalars['String']['output'];
};

/** A document of the council's own that a setting is taken from. */
export type SettingSourceInput = {
  /** What the document is called. */
  title: Scalars['String']['input'];
  /** Where to read it. */
  url: Scalars['String']['input'];
};

/** A council's published setting that an answer rests on. */
export type SettingUsed = {
  __typename?: 'SettingUsed';
  /** The code of the setting. */
  code: Scalars['String']['output'];
  /** The version of it that was used. Null where the council has set none, and the national default counted. */
  version: Maybe<Scalars['String']['output']>;
};

/** One version of one setting of a council. It never changes. */
export type SettingVersion = {
  __typename?: 'SettingVersion';
  /** How it differs from the version before. Empty for the first. */
  changes: Array<SettingChange>;
  /** The code of the setting. */
  code: Scalars['String']['output'];
  /** The GSS code of the council. */
  council: Scalars['ID']['output'];
  /** The first day it applies to. */
  from: Scalars['Date']['output'];
  /** The day it was published here. */
  knownFrom: Scalars['Date']['output'];
  /** Who set it. */
  setBy: Scalars['String']['output'];
  /** What it was taken from. */
  source: Maybe<SettingSource>;
  /** The value, as JSON. */
  value: Scalars['String']['output'];
  /** One and up. */
  version: Scalars['Int']['output'];
  /** Why it was set. */
  why: Scalars['String']['output'];
};

/** Where a rule, a figure or a sentence comes from. */
export type Source = {
  __typename?: 'Source';
  /** The day somebody last compared our rule with it. */
  checkedOn: Scalars['Date']['output'];
  /** The Act, regulations, guidance, case or page. */
  instrument: Scalars['String']['output'];
  /** The section, regulation, paragraph or page of it. */
  provision: Scalars['String']['output'];
  /** How closely it was compared. */
  reading: Reading;
  /** Where to read it. */
  url: Scalars['String']['output'];
};

/** A special guardianship order made for the person. */
export type SpecialGuardianship = {
  __typename?: 'SpecialGuardianship';
  /** Were you in care right before the special guardianship order was made? There is help for people who went from care to a special guardian. */
  afterCare: Maybe<YesNo>;
  /** Did a court end the order before you turned 18? The order must still be there, or have been there when you turned 18. */
  endedEarly: Maybe<YesNo>;
  /** When did the court end the order? The order must still be there, or have been there when you turned 18. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** Has a court ever made a special guardianship order for you? There is help for people who went from care to a special guardian. */
  made: Maybe<YesNo>;
  /** When was the special guardianship order made? You must have been in care right before this day. */
  madeOn: Maybe<Scalars['Date']['output']>;
};

/** A special guardianship order made for the person. */
export type SpecialGuardianshipInput = {
  /** Were you in care right before the special guardianship order was made? There is help for people who went from care to a special guardian. */
  afterCare?: InputMaybe<YesNo>;
  /** Did a court end the order before you turned 18? The order must still be there, or have been there when you turned 18. */
  endedEarly?: InputMaybe<YesNo>;
  /** When did the court end the order? The order must still be there, or have been there when you turned 18. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Has a court ever made a special guardianship order for you? There is help for people who went from care to a special guardian. */
  made?: InputMaybe<YesNo>;
  /** When was the special guardianship order made? You must have been in care right before this day. */
  madeOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What changes in one determination. */
export type StatementChange = {
  __typename?: 'StatementChange';
  /** The child it is about, if it is about one. */
  about: Maybe<About>;
  /** The least it can be from then on, in pence. */
  leastPenceAfter: Maybe<Scalars['Int']['output']>;
  /** The least it can be until then, in pence. */
  leastPenceBefore: Maybe<Scalars['Int']['output']>;
  /** The most it can be from then on, in pence. */
  mostPenceAfter: Maybe<Scalars['Int']['output']>;
  /** The most it can be until then, in pence. */
  mostPenceBefore: Maybe<Scalars['Int']['output']>;
  /** The answer from then on. */
  outcomeAfter: Outcome;
  /** The answer until then. */
  outcomeBefore: Outcome;
  /** The `ref` of the determination. */
  ref: Scalars['ID']['output'];
  /** The entitlement in plain words. */
  title: Scalars['String']['output'];
  /** Why it changes. */
  why: Array<Scalars['String']['output']>;
};

/** A statement line by line under both policies. */
export type StatementComparison = {
  __typename?: 'StatementComparison';
  /** What somebody must pay under the policy asked about. */
  entitledHere: MoneyByInterval;
  /** What somebody must pay under the other policy. */
  entitledThere: MoneyByInterval;
  /** Every determination of the statement. */
  lines: Array<ComparedLine>;
  /** The policy compared with. */
  otherPolicy: Policy;
};

/** One determination's place in the summary. Its reasons stand under the same `ref` in the statement. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /** The child it is about, if it is about one. */
  about: Maybe<About>;
  /** What it adds to the total of what somebody must pay. */
  entitled: PenceRange;
  /** How often its money is paid. Null where none is counted. */
  every: Maybe<Every>;
  /** What it adds to the total of what the council could choose to pay. */
  ifCouncilAgrees: PenceRange;
  /** Why money shown in the determination is in neither total. */
  notCounted: Array<Scalars['String']['output']>;
  /** The `ref` of the determination. */
  ref: Scalars['ID']['output'];
  /** The entitlement in plain words. */
  title: Scalars['String']['output'];
};

/** A whole statement at a glance. */
export type StatementSummary = {
  __typename?: 'StatementSummary';
  /** What the council, or another body, may provide. */
  councilDecides: Array<StatementLine>;
  /** What somebody must provide. What ends soon comes first, then what is worth most. */
  entitled: Array<StatementLine>;
  /** The statement in one or two sentences. */
  headline: Scalars['String']['output'];
  /** What bears on what. */
  interactions: Array<SupportInteraction>;
  /** What nobody can say before more is known. */
  needToKnow: Array<StatementLine>;
  /** What changes next. Null where nothing does within the horizon. */
  nextChange: Maybe<NextChange>;
  /** What to do next, the most pressing first. */
  nextSteps: Array<StepToTake>;
  /** What is not for this person, or not yet. */
  notForYou: Array<StatementLine>;
  /** What it all comes to. */
  totals: StatementTotals;
};

/** What a whole statement comes to. The two totals are never added together. */
export type StatementTotals = {
  __typename?: 'StatementTotals';
  /** What somebody must pay. */
  entitled: MoneyByInterval;
  /** What the best choice the council could make would add to that. */
  ifCouncilAgrees: MoneyByInterval;
  /** Determinations that could still add money, once more is known. They count for nothing yet. */
  stillOpen: Array<Scalars['ID']['output']>;
};

/** The count of days in care that decides the category. */
export type StatusArithmetic = {
  __typename?: 'StatusArithmetic';
  /** Whether every time in care since the 14th birthday is known. */
  complete: Scalars['Boolean']['output'];
  /** Days in care since the 14th birthday, each counted once. */
  days: Scalars['Int']['output'];
  /** How many of them were at 16 or over. */
  daysAtSixteenOrOver: Scalars['Int']['output'];
  /** Days that the law asks for. */
  daysNeeded: Scalars['Int']['output'];
  /** Each time in care, in order. */
  periods: Array<CountedPeriod>;
  /** The day on which there were enough. Null where there were not. */
  reachedOn: Maybe<Scalars['Date']['output']>;
  /** The sum in sentences that a person can check with a calendar. */
  says: Array<Scalars['String']['output']>;
};

/** A reason for a person to look at the case. */
export type StatusFlag = {
  __typename?: 'StatusFlag';
  /** Stable and in capitals. */
  code: Scalars['String']['output'];
  /** What to look at, in plain words. */
  says: Scalars['String']['output'];
};

/** What Staying Close support is for. */
export type StayingCloseHeading =
  /** Education and training. */
  | 'EDUCATION_AND_TRAINING'
  /** Employment. */
  | 'EMPLOYMENT'
  /** Health and wellbeing. */
  | 'HEALTH_AND_WELLBEING'
  /** Finding and keeping a home. */
  | 'HOME'
  /** Taking part in society. */
  | 'PARTICIPATION'
  /** Relationships. */
  | 'RELATIONSHIPS';

/** Staying Close support to propose after an assessment. */
export type StayingCloseOfferInput = {
  /** When the assessment was made. */
  assessedOn: Scalars['Date']['input'];
  /** What it found. */
  assessment: Scalars['String']['input'];
  /** Whether the council owes it. Not before the law has begun. */
  basis: ArrangementBasis;
  /** The id of the care leaver. */
  careLeaver: Scalars['ID']['input'];
  /** The token of the determination, made today for today. */
  determination: Scalars['String']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where letters to the young person go: three to seven lines, the name first, the postcode last. */
  letterTo?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is offered. 1 to 30. */
  offer: Array<StayingCloseOfferLineInput>;
  /** The last day as planned. */
  plannedEnd: Scalars['Date']['input'];
  /** Months between reviews: 1 to 12. */
  reviewMonths?: Scalars['Int']['input'];
  /** The first day. */
  startsOn: Scalars['Date']['input'];
  /** Why, as the young person reads it. */
  why: Scalars['String']['input'];
};

/** One thing that Staying Close support offers. */
export type StayingCloseOfferLine = {
  __typename?: 'StayingCloseOfferLine';
  /** What it is for. */
  heading: StayingCloseHeading;
  /** Minutes a week. */
  minutesAWeek: Scalars['Int']['output'];
  /** Who gives it. */
  provider: Scalars['String']['output'];
  /** What it is. */
  says: Scalars['String']['output'];
};

/** One thing that Staying Close support offers. */
export type StayingCloseOfferLineInput = {
  /** What it is for. */
  heading: StayingCloseHeading;
  /** Minutes a week. */
  minutesAWeek: Scalars['Int']['input'];
  /** Who gives it. Up to 200 letters. */
  provider: Scalars['String']['input'];
  /** What it is. Up to 500 letters. */
  says: Scalars['String']['input'];
};

/** With whom the person lives or wants to live after care. */
export type StayingOn = {
  __typename?: 'StayingOn';
  /** Is there an adult who loves you, and do you both want to be family for life? The 2022 Review asked for a new order that makes such a bond legal. */
  adultWantsLifelongBond: Maybe<YesNo>;
  /** Has the council said that staying with your foster carer would be bad for you? The council need not support an arrangement that would harm you. */
  againstYourWelfare: Maybe<YesNo>;
  /** Does your foster carer want you to stay? Your carer must agree too. */
  carerWantsYouToStay: Maybe<YesNo>;
  /** Do you live with the foster carer you lived with right before you turned 18? If you are not 18 yet, say whether you mean to stay with your foster carer. Staying Put is about staying with that foster carer after you turn 18. */
  livesWithFormerFosterParent: Maybe<YesNo>;
  /** Do you want to live in, or close to, the children’s home you lived in? Staying Close is about staying in touch with the people who looked after you. */
  wantsChildrensHome: Maybe<YesNo>;
  /** Would you like a room in the home of a family or a person who gives you some support? This is called supported lodgings. */
  wantsSupportedLodgings: Maybe<YesNo>;
  /** Do you want to stay with your foster carer? Nobody can make you stay. */
  youWantToStay: Maybe<YesNo>;
};

/** With whom the person lives or wants to live after care. */
export type StayingOnInput = {
  /** Is there an adult who loves you, and do you both want to be family for life? The 2022 Review asked for a new order that makes such a bond legal. */
  adultWantsLifelongBond?: InputMaybe<YesNo>;
  /** Has the council said that staying with your foster carer would be bad for you? The council need not support an arrangement that would harm you. */
  againstYourWelfare?: InputMaybe<YesNo>;
  /** Does your foster carer want you to stay? Your carer must agree too. */
  carerWantsYouToStay?: InputMaybe<YesNo>;
  /** Do you live with the foster carer you lived with right before you turned 18? If you are not 18 yet, say whether you mean to stay with your foster carer. Staying Put is about staying with that foster carer after you turn 18. */
  livesWithFormerFosterParent?: InputMaybe<YesNo>;
  /** Do you want to live in, or close to, the children’s home you lived in? Staying Close is about staying in touch with the people who looked after you. */
  wantsChildrensHome?: InputMaybe<YesNo>;
  /** Would you like a room in the home of a family or a person who gives you some support? This is called supported lodgings. */
  wantsSupportedLodgings?: InputMaybe<YesNo>;
  /** Do you want to stay with your foster carer? Nobody can make you stay. */
  youWantToStay?: InputMaybe<YesNo>;
};

/** A Staying Put arrangement to propose. It starts on the 18th birthday. */
export type StayingPutArrangementOpenInput = {
  /** Who signed it. */
  agreementSignatories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version of the living together agreement, where it is signed. */
  agreementVersion?: InputMaybe<Scalars['String']['input']>;
  /** The id of the care leaver. */
  careLeaver: Scalars['ID']['input'];
  /** One or two former foster carers, by your own references. */
  carers: Array<Scalars['String']['input']>;
  /** The end of a course for which it may go on past 21. */
  courseEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The token of the determination, made today for today. */
  determination: Scalars['String']['input'];
  /** Yours to choose, and new for each act. A retry with the same key does nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The code of the last placement, as in your return to the department. */
  lastPlacementCode?: InputMaybe<Scalars['String']['input']>;
  /** Whose foster carers they were. */
  lastProvider?: InputMaybe<FosterProvider>;
  /** Where letters to the young person go: three to seven lines, the name first, the postcode last. */
  letterTo?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The reference of the licence that the young person lives there under. */
  licenceReference?: InputMaybe<Scalars['String']['input']>;
  /** Days of notice for ending it, as agreed: 0 to 365. */
  noticeDays?: Scalars['Int']['input'];
  /** The last day as planned. */
  plannedEnd: Scalars['Date']['input'];
  /** Months between reviews: 1 to 12. */
  reviewMonths?: Scalars['Int']['input'];
  /** Who pays what each week from the first day. */
  split: WeeklySplitInput;
  /** Why, as the young person reads it. */
  why: Scalars['String']['input'];
};

/** In whose name letters go out. */
export type StayingPutLetterheadPublishInput = {
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The address and how to get in touch, 1 to 8 lines. */
  lines: Array<Scalars['String']['input']>;
  /** The name of the council. */
  name: Scalars['String']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** What your council pays former foster carers under Staying Put. */
export type StayingPutRatesPublishInput = {
  /** The first day it applies to. */
  from: Scalars['Date']['input'];
  /** Yours to choose, and new for each publication. A retry with the same key publishes nothing more. */
  idempotencyKey: Scalars['ID']['input'];
  /** The authority's own document that it is taken from. */
  source?: InputMaybe<SettingSourceInput>;
  /** Pence a week: the first for the year from 18 to 19, and so on; the last goes on. At most 7 years. */
  weeklyPenceByYear: Array<Scalars['Int']['input']>;
  /** Why it is set or corrected, in a sentence. */
  why: Scalars['String']['input'];
};

/** Something to do, said once however many answers ask for it. */
export type StepToTake = {
  __typename?: 'StepToTake';
  /** The determinations it serves. */
  refs: Array<Scalars['ID']['output']>;
  /** What to do. */
  says: Scalars['String']['output'];
  /** Whom to ask. */
  who: Scalars['String']['output'];
};

/** How often is that? */
export type SumEvery =
  /** every two weeks */
  | 'FORTNIGHT'
  /** every four weeks */
  | 'FOUR_WEEKS'
  /** every month */
  | 'MONTH'
  /** every week */
  | 'WEEK'
  /** every year */
  | 'YEAR';

/** Kinds of support that bear on each other, in words, so that nobody adds them up. */
export type SupportInteraction = {
  __typename?: 'SupportInteraction';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** The determinations it is about. */
  refs: Array<Scalars['ID']['output']>;
  /** How they bear on each other. */
  says: Scalars['String']['output'];
  /** Where it comes from. */
  sources: Array<Source>;
};

/** What is the situation of the parent who is alive? */
export type SurvivingParent =
  /** Kept in hospital by order of a court */
  | 'IN_HOSPITAL'
  /** In prison, with at least two years still to serve when the other parent died */
  | 'IN_PRISON'
  /** None of these */
  | 'NONE_OF_THESE'
  /** Nobody knew where they were when the other parent died, and I could not find them */
  | 'NOT_FOUND';

/** Something about the input that a person can put right. Nothing was stored. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable code, for programs. */
  code: Scalars['String']['output'];
  /** What to put right, for a person. */
  message: Scalars['String']['output'];
  /** The way to the field within the input. */
  path: Array<Scalars['String']['output']>;
};

/** How sure it is that contributions need not be paid on the day. */
export type WaiverStatus =
  /** It was said to hold until further notice, and we could not confirm that it still does. */
  | 'NOT_VERIFIED'
  /** The Legal Aid Agency said so. */
  | 'STANDS';

/** A weekly sum added to an allowance, or below nought and taken off it. */
export type WeeklyAdditionInput = {
  /** What it is for, as the carer reads it. Up to 200 letters. */
  says: Scalars['String']['input'];
  /** The last day it counts, such as two years after the order for a fee. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** Pence a week. Below nought where it is taken off. */
  weeklyPence: Scalars['Int']['input'];
};

/** One line of the sum behind a week's money. */
export type WeeklyLine = {
  __typename?: 'WeeklyLine';
  /** Pence a week. Below nought where it is taken off. */
  pence: Scalars['Int']['output'];
  /** What the line is. */
  says: Scalars['String']['output'];
  /** Where the figure comes from. Null where the council fixed it. */
  source: Maybe<FigureSource>;
};

/** Who pays what to the former foster carer in a week, in pence. The parts must add up to the total. */
export type WeeklySplitInput = {
  /** What the young person gives towards bills. */
  billsPence: Scalars['Int']['input'];
  /** What the young person gives towards their keep. */
  contributionPence: Scalars['Int']['input'];
  /** What the council pays. */
  councilPence: Scalars['Int']['input'];
  /** Rent that Housing Benefit or Universal Credit pays. */
  rentPence: Scalars['Int']['input'];
  /** What the carer is to receive. */
  totalPence: Scalars['Int']['input'];
};

/** Who pays what to the former foster carer in a week. All in pence. */
export type WeeklySplitType = {
  __typename?: 'WeeklySplitType';
  /** What the young person gives towards bills. */
  billsPence: Scalars['Int']['output'];
  /** What the young person gives towards their keep. */
  contributionPence: Scalars['Int']['output'];
  /** What the council pays. */
  councilPence: Scalars['Int']['output'];
  /** Rent that Housing Benefit or Universal Credit pays. */
  rentPence: Scalars['Int']['output'];
  /** What the carer receives: all of them together. */
  totalPence: Scalars['Int']['output'];
};

/** Some days of a line, all with the same weekly sum. */
export type WeeklyStretch = {
  __typename?: 'WeeklyStretch';
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The weekly sum, line by line. */
  lines: Array<WeeklyLine>;
  /** Pence for these days: so many sevenths of the weekly sum, to the nearest penny. */
  pence: Scalars['Int']['output'];
  /** Why it may change when a newer table is published. */
  provisional: Array<Scalars['String']['output']>;
  /** The last day. */
  to: Scalars['Date']['output'];
  /** Pence a week. */
  weeklyPence: Scalars['Int']['output'];
};

/** What a week comes to, and how. */
export type WeeklySum = {
  __typename?: 'WeeklySum';
  /** The sum, line by line. */
  lines: Array<WeeklyLine>;
  /** Pence a week. Never below nought. */
  pence: Scalars['Int']['output'];
  /** Why it may change when a newer table is published. Empty if it is final. */
  provisional: Array<Scalars['String']['output']>;
};

/** Weeks in a month, as a fraction. */
export type WeeksPerMonth = {
  __typename?: 'WeeksPerMonth';
  /** In so many months. */
  months: Scalars['Int']['output'];
  /** So many weeks. */
  weeks: Scalars['Int']['output'];
};

/** Weeks in a month, as a fraction: 365 weeks in 84 months. */
export type WeeksPerMonthInput = {
  /** In so many months. */
  months: Scalars['Int']['input'];
  /** So many weeks. */
  weeks: Scalars['Int']['input'];
};

/** Is this yours or your partner’s? */
export type WhoseFinances =
  /** Mine */
  | 'MINE'
  /** My partner's */
  | 'PARTNER';

/** A smallest set of changes that would turn the answer. Each was checked by deciding again. */
export type WouldChange = {
  __typename?: 'WouldChange';
  /** Everything that would have to be different. */
  changes: Array<FactChange>;
  /** The least it would then be, in pence. */
  leastPence: Maybe<Scalars['Int']['output']>;
  /** The most it would then be, in pence. */
  mostPence: Maybe<Scalars['Int']['output']>;
  /** What the answer would be. */
  outcome: Outcome;
};

/** An answer to a yes-or-no question. */
export type YesNo =
  | 'NO'
  /** Nobody knows, or nobody has said. The same as leaving it out. */
  | 'NOT_KNOWN'
  | 'YES';
