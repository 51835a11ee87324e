/** Runs `work` and gives everything that it wrote to standard output and standard error meanwhile. */
export async function writtenDuring(work: () => Promise<unknown>): Promise<string> {
  const written: string[] = [];
  const streams = [process.stdout, process.stderr];
  const own = streams.map((stream) => stream.write.bind(stream));
  const keep = ((chunk: unknown) => {
    written.push(String(chunk));
    return true;
  }) as typeof process.stdout.write;
  const told = { log: console.log, info: console.info, warn: console.warn, error: console.error, debug: console.debug };
  const tell = (...said: unknown[]) => void written.push(said.map(String).join(' '));
  streams.forEach((stream) => (stream.write = keep));
  Object.assign(console, { log: tell, info: tell, warn: tell, error: tell, debug: tell });
  try {
    await work();
  } finally {
    streams.forEach((stream, index) => (stream.write = own[index]!));
    Object.assign(console, told);
  }
  return written.join('');
}
