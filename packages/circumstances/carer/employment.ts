import { choiceFact, dateFact, moneyFact } from '@kith/policy';
import { record } from '../record.ts';

export const employmentStatus = choiceFact(
  'carer.employment.status',
  'EmploymentStatus',
  {
    EMPLOYEE: 'I have a job and am an employee',
    WORKER: 'I work, but not as an employee (for example agency or casual work)',
    SELF_EMPLOYED: 'I work for myself',
    NOT_WORKING: 'I do not work for pay',
  },
  {
    title: 'Kind of work',
    question: 'What kind of work do you do?',
    why: 'Only employees have a right to leave from their employer.',
    hint: 'Your contract or payslip should say if you are an employee.',
    changeable: 'NEVER',
  },
);

export const employedSince = dateFact('carer.employment.startedOn', {
  title: 'Start of your job',
  question: 'On what date did you start with the employer you work for now?',
  why: 'Some leave and pay depend on how long you have worked for the same employer.',
  hint: 'If you changed jobs but stayed with the same employer, use the first date.',
  changeable: 'WITH_TIME',
});

export const averageWeeklyEarnings = moneyFact('carer.employment.averageWeeklyEarningsPence', {
  title: 'Average weekly pay before tax',
  question: 'How much do you earn in a usual week, before tax?',
  why: 'Leave pay is worked out from your usual pay.',
  hint: 'Add up eight weeks of pay before tax and divide by eight.',
  most: 10_000_000,
  changeable: 'NEVER',
});

export const carerEmployment = record('CarerEmployment', 'The paid work of the carer, which leave depends on.', {
  status: employmentStatus,
  startedOn: employedSince,
  averageWeeklyEarningsPence: averageWeeklyEarnings,
});
