/** `npm run pustaka -- <command>`: builds the server when it is stale and hands the command to it. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { ensureInstalled } from './lib/install.mjs';
import { endChildrenWithThisProcess } from './lib/processes.mjs';
import { fromRoot } from './lib/project.mjs';

const stopPreparing = endChildrenWithThisProcess();
await ensureInstalled();
const { ensureBuilt, targets } = await import('./lib/build.mjs');
await ensureBuilt(targets.filter(({ name }) => name === 'server')).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
stopPreparing();

// npm moves to the root of the project; paths on the command line mean the place where it was typed.
const cwd = resolve(process.env.INIT_CWD ?? process.cwd());
const dataDir = process.env.DATA_DIR ? resolve(cwd, process.env.DATA_DIR) : fromRoot('.data');
const args = ['--enable-source-maps', fromRoot('server/dist/cli/main.js'), ...process.argv.slice(2)];
// As `npm start` serves: what the benches measure has its memory.
const command = spawn(process.execPath, args, {
  cwd,
  stdio: 'inherit',
  env: { MALLOC_ARENA_MAX: '2', ...process.env, DATA_DIR: dataDir },
});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
process.on('SIGINT', () => process.stdin.isTTY || command.kill('SIGINT'));
command.on('exit', (code, signal) => process.exit(signal ? 1 : code));
