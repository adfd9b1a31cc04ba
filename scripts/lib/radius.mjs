import { installPackages } from './apt.mjs';
import { findProgram } from './requirements.mjs';

const PACKAGES = ['freeradius', 'freeradius-rest', 'freeradius-utils'];

/** Finds FreeRADIUS and its client, installed first where that is allowed; undefined when there are none. */
export async function findRadius() {
  return present() ?? ((await installPackages(...PACKAGES)) ? present() : undefined);
}

function present() {
  const [server, client] = [findProgram('freeradius', 'radiusd'), findProgram('radclient')];
  return server && client ? { server, client } : undefined;
}
