/**
 * `npm run drill:<name> [-- <number>]`: tries a model and the real thing with many more commands than `npm test`
 * does, on SQLite and, with `TEST_MARIADB_URL`, on MariaDB. Without a number it tries 10,000 commands.
 */
import { spawnSync } from 'node:child_process';

import { ensureInstalled } from './lib/install.mjs';
import { fromRoot } from './lib/project.mjs';

const drills = {
  // Each run has 100 commands.
  circulation: { spec: 'circulation/testing/model-database', variable: 'CIRCULATION_RUNS', number: '100' },
  bookings: { spec: 'bookings/engine-model', variable: 'BOOKING_COMMANDS', number: '10000' },
  shifts: { spec: 'sign-up/engine-model', variable: 'SHIFT_COMMANDS', number: '10000' },
};

const [, , name, given] = process.argv;
const { spec, variable, number } = drills[name];
await ensureInstalled();
const jest = fromRoot('node_modules/jest/bin/jest.js');
const options = ['-c', fromRoot('server/jest.config.cjs'), '-w', '1', '--testTimeout=3600000', spec];
const env = { ...process.env, [variable]: given ?? number };
const { status } = spawnSync(process.execPath, [jest, ...options], { env, stdio: 'inherit' });
process.exitCode = status ?? 1;
