/**
 * Serves sample data with the portal in the React that warns, and says its address; ends with whoever started it.
 */
import { buildDevelopmentPortal } from '../../scripts/lib/development-portal.mjs';
import { endChildrenWithThisProcess } from '../../scripts/lib/processes.mjs';
import { startSampleLibrary } from '../../scripts/lib/sample-library.mjs';

endChildrenWithThisProcess();
const portal = await buildDevelopmentPortal();
const library = await startSampleLibrary({ WEB_ROOT: portal.folder, TRUST_PROXY: '1' });
console.log(library.address);
process.stdin.resume();
process.stdin.on('end', () => void stop());

async function stop() {
  await library.stop();
  portal.remove();
  process.exit(0);
}
