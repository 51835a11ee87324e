/** Says what is going on, with the seconds since the start, on standard error: an answer's place is standard output. */
export function startSaying(): (sentence: string) => void {
  const started = Date.now();
  return (sentence) => console.error(`[${Math.round((Date.now() - started) / 1000)} s] ${sentence}`);
}
