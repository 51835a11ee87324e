/** What stands in GraphiQL when it is first opened: something to run at once. */
export const firstQuery = `# Press Ctrl-Enter. Anybody may check; nothing of it is kept.
query {
  checkCarer(
    circumstances: {
      council: "E06000035"
      childrenComplete: YES
      children: [{ ref: "a", dateOfBirth: "2015-03-14" }]
    }
  ) {
    summary {
      headline
      nextSteps { says who }
    }
    nextQuestions(first: 3) { question why }
  }
}
`;
