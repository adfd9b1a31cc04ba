/** `npm start`: installs what is missing, builds what is stale, and serves the library on one port. */
import { spawn } from 'node:child_process';

import { ensurePackages, ensureSqlite, giveUp } from './lib/install.mjs';
import { endChildrenWithThisProcess } from './lib/processes.mjs';
import { fromRoot, root } from './lib/project.mjs';

// Objects of a request die young; the heap is cleared at twice what lives in it, where Node would wait for
// four times.
const memoryFlags = ['--max-semi-space-size=16', '--heap-growing-percent=100'];

const stopPreparing = endChildrenWithThisProcess();
await ensurePackages().catch(giveUp);
const { ensureBuilt } = await import('./lib/build.mjs');
const failures = (await Promise.allSettled([ensureSqlite(), ensureBuilt()])).filter(
  ({ status }) => status === 'rejected',
);
if (failures.length > 0) giveUp(new Error(failures.map(({ reason }) => reason.message).join('\n')));
stopPreparing();
serve();

function serve() {
  const server = spawn(
    process.execPath,
    ['--enable-source-maps', ...memoryFlags, fromRoot('server/dist/main.js')],
    { cwd: root, stdio: 'inherit', env: { MALLOC_ARENA_MAX: '2', ...process.env } },
  );
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  // A terminal sends Ctrl-C to the server by itself; a second one would cut its graceful stop short.
  process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'));
  server.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
