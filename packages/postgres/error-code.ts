/**
 * The code of an error of the system, of Node or of the database, such as ENOENT.
 * It asks nothing about the error's class: under test, Node's own errors are of another realm's.
 */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
