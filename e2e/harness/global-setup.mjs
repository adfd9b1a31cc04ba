import { startSampleLibrary } from '../../scripts/lib/sample-library.mjs';

/** Starts one library for all journeys; LIBRARY_ADDRESS names one that runs already. */
export default async function globalSetup() {
  if (process.env.LIBRARY_ADDRESS) return;
  globalThis.sampleLibrary = await startSampleLibrary();
  process.env.LIBRARY_ADDRESS = globalThis.sampleLibrary.address;
}
