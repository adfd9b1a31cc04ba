/**
 * `npm run drill:shifts [-- <commands>]`: tries 10,000 commands on the engine of shifts and on a model that
 * looks at each pair of shifts, on SQLite and, with `TEST_MARIADB_URL`, on MariaDB; `npm test` tries a few hundred.
 */
import { spawnSync } from 'node:child_process';

import { ensureInstalled } from './lib/install.mjs';
import { fromRoot } from './lib/project.mjs';

await ensureInstalled();
const commands = process.argv[2] ?? '10000';
const { status } = spawnSync(
  process.execPath,
  [
    fromRoot('node_modules/jest/bin/jest.js'),
    '-c',
    fromRoot('server/jest.config.cjs'),
    '-w',
    '1',
    '--testTimeout=3600000',
    'sign-up/engine-model',
  ],
  { env: { ...process.env, SHIFT_COMMANDS: commands }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
