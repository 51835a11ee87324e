import { escaped, framed } from './frame.ts';

/** Said where a sign-in was not begun, ran out, or was asked for in a way that cannot be: `why` is for the developer. */
export const faultPage = (why: string): string =>
  framed(
    'This sign-in cannot go on',
    `<h1>This sign-in cannot go on</h1>
<p>${escaped(why)}</p>
<p>Go back to the program that sent you here, and start again.</p>`,
  );
