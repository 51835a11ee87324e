/** Hands on to a child what this process is asked by signals, so that it can stop in order. */
export function passSignalsTo(child) {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A terminal gives Ctrl-C to the child itself: once is enough.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
}
