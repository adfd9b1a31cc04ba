import { ensureBuilt, targets } from '../../scripts/lib/build.mjs';

/** Builds the server if it is stale: search threads and programs that a test kills run what was built. */
export default function buildServer() {
  return ensureBuilt(targets.filter(({ name }) => name === 'server'));
}
