import { existsSync } from 'node:fs';

import { run } from './processes.mjs';
import { findProgram } from './requirements.mjs';

let listsAreFresh = false;

/** Tells whether this process may install Debian packages. */
export function canInstallPackages() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram('apt-get') !== undefined
  );
}

/** Installs Debian packages and nothing they merely recommend; resolves to whether that worked. */
export async function installPackages(...names) {
  if (!canInstallPackages()) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) await run('apt-get', ['update', '-qq'], { env, timeoutSeconds: 180 });
  listsAreFresh = true;
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  const { code, output } = await run(
    'apt-get',
    // Two runs on one machine wait for each other.
    ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...names],
    { env, timeoutSeconds: 600 },
  );
  if (code !== 0) console.error(output.split('\n').slice(-8).join('\n'));
  return code === 0;
}
