import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { fromRoot } from '../lib/project.mjs';

/**
 * Reads docker-compose.yml with every `${NAME:-default}` set to its default, as a fresh machine would see it.
 */
export function readComposeFile() {
  const text = readFileSync(fromRoot('docker-compose.yml'), 'utf8');
  return { text, ...parse(fillDefaults(text), { merge: true }) };
}

/** Names the variables that have no default, without which compose would not start. */
export function variablesWithoutDefault(text) {
  return [...withoutEscapes(text).matchAll(/\$\{([A-Z_]+)\}|\$([A-Z_]+)/g)].map(
    (match) => match[1] ?? match[2],
  );
}

/** Gives the services that run this project's own code. */
export function ownServices(compose) {
  return Object.entries(compose.services)
    .filter(([, service]) => service.command?.[0] === 'node')
    .map(([name, service]) => ({ name, ...service }));
}

/** Lists the variables that the server's configuration knows. */
export function knownVariables() {
  const source = readFileSync(fromRoot('server/src/platform/config.ts'), 'utf8');
  return [...source.matchAll(/^ {2}([A-Z][A-Z_]+): v\./gm)].map((match) => match[1]);
}

/** Lists what the image copies from the repository. */
export function copiedPaths(dockerfile) {
  const lines = readFileSync(fromRoot(dockerfile), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
  return lines.flatMap((line) => line.split(/\s+/).slice(1, -1));
}

/**
 * Names the machines that addresses in the environment point to, such as `mariadb` in
 * `mysql://…@mariadb:3306/…`.
 */
export function machinesIn(environment) {
  const addresses = Object.values(environment).filter((value) => /^(mysql|smtp):/.test(String(value)));
  return addresses.map((address) => new URL(address).hostname);
}

function fillDefaults(text) {
  return text
    .replace(/\$\$/g, '\0')
    .replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1')
    .replaceAll('\0', '$');
}

function withoutEscapes(text) {
  return text
    .replace(/\$\$/g, '')
    .replace(/^\s*#.*$/gm, '')
    .replace(/\$\{[A-Z_]+:-[^}]*\}/g, '');
}
