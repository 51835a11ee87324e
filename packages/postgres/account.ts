import { readFileSync, statSync } from 'node:fs';

/** The operating system's account under which the server runs. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root's server runs under an account without privileges.
 *
 * @param places where this project's data may already be, likeliest first: what is there keeps its owner.
 * @returns nothing where the server can run as whoever runs this process.
 */
export function accountForServer(places: string[]): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = ownerOfData(places) ?? chooseAccount(readFileSync('/etc/passwd', 'utf8'));
  if (account) return account;
  throw new Error(
    'PostgreSQL does not run as root, and this machine has no other account. ' +
      'Add one ("useradd postgres"), run Kith as an ordinary user, or set DATABASE_URL to a database of your own.',
  );
}

function ownerOfData(places: string[]): Account | undefined {
  for (const place of places) {
    const owner = statSync(place, { throwIfNoEntry: false });
    if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  }
  return undefined;
}

/**
 * Of the accounts in a passwd file: postgres, else nobody, else any that is not root.
 * It must be one that is listed, because initdb looks up its own name.
 */
export function chooseAccount(passwd: string): Account | undefined {
  const accounts = passwd.split('\n').flatMap(readAccount);
  const named = (name: string) => accounts.find((account) => account.name === name);
  return named('postgres') ?? named('nobody') ?? accounts[0];
}

function readAccount(line: string): Account[] {
  const [name, , uid, gid] = line.split(':');
  const account = { name: name ?? '', uid: Number(uid), gid: Number(gid) };
  const usable = account.name !== '' && account.uid > 0 && account.gid >= 0;
  return usable ? [account] : [];
}
