// Ends a run with one line that people and pipelines can read: "12 passed, 0 failed".
export default class LastLineReporter {
  onRunComplete(_contexts, results) {
    // Jest's own summary comes after every other reporter; only the end of the process is later still.
    process.once('exit', () => process.stdout.write(`${lastLine(results)}\n`));
  }
}

function lastLine(results) {
  // A file that does not even load counts as one failed test.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
  if (skipped > 0) counts.push(`${skipped} skipped`);
  return counts.join(', ');
}
