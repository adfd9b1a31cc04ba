import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const oldestNode = [20, 19];

/** Says what is wrong with this Node, or nothing. */
export function complaintAboutNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const isOldEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return isOldEnough
    ? undefined
    : `Node ${oldestNode.join('.')} or newer is needed; this is ${version}. See https://nodejs.org.`;
}

/** Finds a program on PATH or in the folders where Debian keeps servers; undefined when there is none. */
export function findProgram(...names) {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/local/sbin',
    '/usr/sbin',
    '/usr/libexec',
  ];
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find(isExecutable);
}

/** Tells whether native code can be compiled here. */
export function hasCompiler() {
  return Boolean(
    findProgram('g++', 'c++', 'clang++') && findProgram('make') && findProgram('python3', 'python'),
  );
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
