/**
 * The address of one database on a server.
 *
 * @param serverUrl any `postgresql://` URL of the server; its database name is replaced.
 */
export function urlOfDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
}
