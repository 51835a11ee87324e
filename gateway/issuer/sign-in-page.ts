import type { DemonstrationUser } from './demonstration-users.ts';
import { escaped, framed } from './frame.ts';

const TITLE = 'Who do you want to be?';
/** Where the mistake leads: the first person of the list. */
const FIRST = 'who';

/** The page on which a developer chooses whom to be. */
export function signInPage(action: string, users: readonly DemonstrationUser[], nobodyChosen: boolean): string {
  const councils = [...Map.groupBy(users, ({ name }) => name.split(', ').at(-1) ?? '')];
  const groups = councils.map(([council, people]) => group(council, people, people[0] === users[0], nobodyChosen));
  return framed(
    nobodyChosen ? `Error: ${TITLE}` : TITLE,
    `<h1>${TITLE}</h1>
${nobodyChosen ? MISTAKE : ''}
<p>Everybody here is made up. This page is for development, and never runs where real people are.</p>
<form method="post" action="${escaped(action)}">
${groups.join('')}
<button type="submit">Sign in</button>
</form>`,
  );
}

/** Has the focus as the page comes back, so that it is heard first. */
const MISTAKE = `<div class="wrong" id="wrong" role="alert" tabindex="-1" autofocus>
<p><a href="#${FIRST}">Choose one of these people, then press “Sign in”.</a></p>
</div>`;

const group = (
  council: string,
  people: readonly DemonstrationUser[],
  isFirst: boolean,
  nobodyChosen: boolean,
): string => `<fieldset${nobodyChosen ? ' aria-describedby="wrong"' : ''}>
<legend>${escaped(council)}</legend>
${people.map((user, index) => choice(user, isFirst && index === 0)).join('\n')}
</fieldset>
`;

const choice = ({ id, name }: DemonstrationUser, isFirst: boolean): string =>
  `<label><input type="radio" name="who" value="${escaped(id)}"${isFirst ? ` id="${FIRST}"` : ''}> ${escaped(name)}</label>`;
