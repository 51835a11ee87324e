/**
 * The result of `work`, or the error where it takes longer than `limitMs`. Work that cannot be stopped runs on, and its
 * result is dropped.
 */
export async function within<T>(limitMs: number, work: Promise<T> | T, tooLong: () => Error): Promise<T> {
  if (!(work instanceof Promise)) return work;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
