// Runs a script of this project from nothing but Node 20 and npm: installs what the lockfile says, finds Node 24,
// and starts the script under it with the TypeScript loader.
//
// Usage: node scripts/boot.mjs [node flags] <script> [arguments]
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

import { installWhenLockfileChanged } from './install.mjs';
import { findNode24, refuseWithoutNode24 } from './node24.mjs';
import { passSignalsTo } from './pass-signals.mjs';
import { root } from './root.mjs';

refuseWithoutNode24();
await installWhenLockfileChanged();
run(findNode24(), process.argv.slice(2));

function run(node, script) {
  const loader = join(root, 'scripts', 'register.mjs');
  const child = spawn(node, ['--import', loader, '--enable-source-maps', ...script], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH },
  });
  passSignalsTo(child);
  child.on('error', (error) => {
    console.error(`Could not start ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
