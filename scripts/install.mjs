// Installs the workspace exactly as the lockfile says, and only when it says something new.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { whileNobodyElseInstalls } from './install-lock.mjs';
import { root } from './root.mjs';

const TRIES = 3;
const LONGEST_TRY_MS = 10 * 60_000;
const SIGN_OF_LIFE_MS = 10_000;

const stamp = join(root, 'node_modules', '.kith-installed');
const read = (name) => readFileSync(join(root, name), 'utf8');

export async function installWhenLockfileChanged() {
  const wanted = fingerprint();
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isInstalled()) return;

  const say = startSayingHowLong();
  await whileNobodyElseInstalls(say, async () => {
    if (isInstalled()) return;
    say('Installing what Kith needs. The first time takes about a minute.');
    await installInAFewTries(say);
    writeFileSync(stamp, wanted);
    say('Installed.');
  });
  say.stop();
}

function fingerprint() {
  return createHash('sha256')
    .update(read('pnpm-lock.yaml'))
    .update(read('pnpm-workspace.yaml'))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

async function installInAFewTries(say) {
  for (let attempt = 1; !(await install()); attempt += 1) {
    if (attempt === TRIES) {
      say(`The install failed ${TRIES} times; the lines above say why. Most often it is the network.`);
      process.exit(1);
    }
    say(`The install did not finish: trying again (${attempt + 1} of ${TRIES}).`);
  }
}

/** One try; true where everything is in place. */
function install() {
  const pnpm = `pnpm@${JSON.parse(read('package.json')).config.pnpm}`;
  const child = spawn(
    'npx',
    ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'],
    // Progress goes to standard error, so that a command's own output stays clean.
    { cwd: root, stdio: ['ignore', 2, 2], env: environmentForPnpm(), timeout: LONGEST_TRY_MS },
  );
  const stop = (signal) => {
    child.kill(signal);
    process.exit(1);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve) => {
    const finish = (installed) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(installed);
    };
    child.on('error', () => finish(false));
    child.on('exit', (code) => finish(code === 0));
  });
}

/** npm hands its own settings down as variables; pnpm would take them for its own. It needs those about the network. */
function environmentForPnpm() {
  const isNpms = (name) => /^npm_(config|package|lifecycle)_/i.test(name);
  const isAboutTheNetwork = (name) => /registry|auth|ca(file)?$|cache|proxy|ssl/i.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isNpms(name) || isAboutTheNetwork(name)));
}

function startSayingHowLong() {
  const started = Date.now();
  const say = (sentence) => console.error(`[${Math.round((Date.now() - started) / 1000)} s] ${sentence}`);
  const timer = setInterval(() => say('Still working.'), SIGN_OF_LIFE_MS);
  say.stop = () => clearInterval(timer);
  return say;
}
