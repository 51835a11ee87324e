/** Does each of several things, whether or not the others fail. @throws the first failure, once all were tried. */
export async function eachByItself<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const thing of things) {
    await work(thing).catch((error: unknown) => void failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
