import type { KithErrorDetail } from '@kith/client';

/** What the gateway would not take, one sentence to a line, each naming its field. */
export function refusedInWords(details: readonly KithErrorDetail[]): string {
  return details.flatMap(sentencesOf).join('\n');
}

function sentencesOf({ message, extensions }: KithErrorDetail): readonly string[] {
  const problems = extensions?.['problems'];
  if (!Array.isArray(problems)) return [message];
  return problems.map((problem: { path: readonly (string | number)[]; message: string }) => {
    const field = ['circumstances', ...problem.path].join('.');
    return `${field}: ${problem.message}`;
  });
}
