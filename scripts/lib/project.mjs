import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Is the top folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Gives the absolute path of a file of the project. */
export function fromRoot(...parts) {
  return join(root, ...parts);
}

/** Gives the path of a program that npm put into node_modules. */
export function installedProgram(name) {
  return fromRoot('node_modules', '.bin', name);
}
