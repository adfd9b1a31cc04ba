import { existsSync } from 'node:fs';

import { fromRoot } from '../lib/project.mjs';

/** What `npm test` can be told. */
export const usage = `npm test [-- options]
  --only=<words>        the steps whose name holds the words
  --only=<file>[,…]     these spec files, each with a library of its own
  --repeat=<times>      these files as often
  --under-load=<loops>  beside as many busy loops
  --at=<instant>        these files as if it were then, such as 2026-12-26T10:00+07:00
TEST_NOW=<instant>      everything that is run as if it were then`;

/**
 * Reads the options of `npm test`: which steps by words in their names, or which spec files, how often, beside
 * how many busy loops, and at which moment. Throws with the usage when one cannot be read.
 */
export function readOptions(args) {
  const given = new Map(
    args
      .map(
        (argument) => /^--(only|repeat|under-load|at)=(.+)$/.exec(argument) ?? refuse(`What is ${argument}?`),
      )
      .map(([, name, value]) => [name, value]),
  );
  const only = given.get('only');
  const files = only?.split(',').every((path) => /\.spec\.(ts|tsx|mjs)$/.test(path)) ? only.split(',') : [];
  for (const path of files) if (!existsSync(fromRoot(path))) refuse(`There is no ${path}.`);
  if (files.length === 0 && (given.has('repeat') || given.has('at')))
    refuse('--repeat and --at need spec files: --only=<file>[,<file>].');
  return {
    words: files.length === 0 ? only : undefined,
    files,
    repeat: toCount('repeat', given.get('repeat') ?? '1'),
    loops: given.has('under-load') ? toCount('under-load', given.get('under-load')) : 0,
    at: toInstant(given.get('at') ?? process.env.TEST_NOW),
  };
}

/** Chooses the steps whose name holds the words, or all of them; throws with the names when none does. */
export function chooseSteps(steps, words) {
  const chosen = words === undefined ? steps : steps.filter(({ name }) => name.includes(words));
  if (chosen.length > 0) return chosen;
  throw new Error(
    `No step is called “${words}”. There are:\n${steps.map(({ name }) => `  ${name}`).join('\n')}`,
  );
}

function toCount(name, text) {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : refuse(`--${name} is a number from 1.`);
}

function toInstant(text) {
  if (text === undefined) return undefined;
  const instant = new Date(text);
  // Without an offset it would be another moment on another machine.
  return /T.+(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(instant.getTime())
    ? instant
    : refuse('--at is a moment with its offset, such as 2026-12-26T10:00+07:00.');
}

function refuse(reason) {
  throw new Error(`${reason}\n\n${usage}`);
}
