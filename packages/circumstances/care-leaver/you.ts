import { codeFact, dateFact } from '@kith/policy';

export const careLeaverBorn = dateFact('careLeaver.dateOfBirth', {
  birthOf: 'You',
  title: 'Your date of birth',
  question: 'When were you born?',
  why: 'Most help starts or stops on a birthday.',
  changeable: 'NEVER',
});

/** GSS code. The council that looks after, or last looked after, the person: it owes the duties of the Children Act. */
export const careLeaverCouncil = codeFact('careLeaver.council', {
  title: 'The council that looked after you',
  question: 'Which council looks after you, or was the last to look after you?',
  why: 'That council must help you, even if you live somewhere else now.',
  changeable: 'NEVER',
});

/** GSS code of a district, or of a council that is its own housing authority. */
export const housingAuthority = codeFact('careLeaver.housingAuthority', {
  title: 'The council for homes and council tax',
  question: 'Which council deals with homes and council tax where you live, or where you want to live?',
  why: 'In some places this is a district council, and it makes its own choices about homes and council tax.',
  changeable: 'BY_CHOICE',
});
