import { spawnSync } from 'node:child_process';

import { installPackages } from './apt.mjs';
import { findProgram } from './requirements.mjs';

/** Programs of other people that judge what the library hands out, with the Debian packages they come in. */
const JUDGES = [
  { name: 'feedparser', debian: 'python3-feedparser', isPresent: () => pythonWith('feedparser') !== undefined },
  { name: 'icalendar', debian: 'python3-icalendar', isPresent: () => pythonWith('icalendar') !== undefined },
  { name: 'zbarimg', debian: 'zbar-tools', isPresent: () => findProgram('zbarimg') !== undefined },
  { name: 'pdftotext', debian: 'poppler-utils', isPresent: () => findProgram('pdftotext') !== undefined },
  { name: 'pdftoppm', debian: 'poppler-utils', isPresent: () => findProgram('pdftoppm') !== undefined },
];

/** Finds the Python that knows a module: Debian's own first, because another one on PATH does not see Debian's modules. */
export function pythonWith(module) {
  const candidates = ['/usr/bin/python3', findProgram('python3')].filter(Boolean);
  return candidates.find((python) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0);
}

/** Names the judges that are not here. */
export function missingJudges() {
  return JUDGES.filter(({ isPresent }) => !isPresent()).map(({ name }) => name);
}

/** Installs the judges that are missing where that is allowed, and says loudly which stay away; resolves to their names. */
export async function summonJudges() {
  const packages = new Set(JUDGES.filter(({ isPresent }) => !isPresent()).map(({ debian }) => debian));
  if (packages.size > 0) await installPackages(...packages);
  const missing = missingJudges();
  if (missing.length > 0) console.log(`SKIPPED what ${missing.join(', ')} would judge: not on PATH (or no module of Python), and could not be installed.`);
  return missing;
}
