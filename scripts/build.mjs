/** `npm run build`: builds the server and both web apps, fresh or not. */
import { ensureInstalled } from './lib/install.mjs';
import { endChildrenWithThisProcess } from './lib/processes.mjs';

endChildrenWithThisProcess();
await ensureInstalled();
const { ensureBuilt } = await import('./lib/build.mjs');
await ensureBuilt(undefined, { force: true }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
