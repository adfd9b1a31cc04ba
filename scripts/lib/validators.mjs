import { spawnSync } from 'node:child_process';

import { installPackages } from './apt.mjs';
import { findProgram } from './requirements.mjs';

/** Programs of other people that judge what the library hands out, with the Debian packages they come in. */
const VALIDATORS = [
  {
    name: 'feedparser',
    debian: 'python3-feedparser',
    isPresent: (pythons) => pythonWith('feedparser', pythons) !== undefined,
  },
  {
    name: 'icalendar',
    debian: 'python3-icalendar',
    isPresent: (pythons) => pythonWith('icalendar', pythons) !== undefined,
  },
  { name: 'zbarimg', debian: 'zbar-tools', isPresent: () => findProgram('zbarimg') !== undefined },
  { name: 'pdftotext', debian: 'poppler-utils', isPresent: () => findProgram('pdftotext') !== undefined },
  { name: 'pdftoppm', debian: 'poppler-utils', isPresent: () => findProgram('pdftoppm') !== undefined },
];

/** Debian's own first, because another one on PATH does not see Debian's modules. */
const allPythons = () => ['/usr/bin/python3', findProgram('python3')].filter(Boolean);

/** Finds the Python that knows a module. */
function pythonWith(module, pythons = allPythons()) {
  return pythons.find(
    (python) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0,
  );
}

/**
 * Names for each judge who is a module of Python the one that knows it, as journeys look for it: they need
 * not be the same.
 */
export function findValidatorPythons(pythons = allPythons()) {
  return {
    FEEDPARSER_PYTHON: pythonWith('feedparser', pythons) ?? '',
    ICALENDAR_PYTHON: pythonWith('icalendar', pythons) ?? '',
  };
}

/** Names the judges that are not here. */
export function listMissingValidators(pythons = allPythons()) {
  return VALIDATORS.filter(({ isPresent }) => !isPresent(pythons)).map(({ name }) => name);
}

/** Installs the external validators that are missing, where allowed, and prints which stay missing. */
export async function installValidators() {
  const away = listMissingValidators();
  const packages = new Set(VALIDATORS.filter(({ name }) => away.includes(name)).map(({ debian }) => debian));
  if (packages.size > 0) await installPackages(...packages);
  const missing = listMissingValidators();
  if (missing.length > 0)
    console.log(
      `SKIPPED what ${missing.join(', ')} would judge: not on PATH (or no module of Python), and could not be installed.`,
    );
  return missing;
}
