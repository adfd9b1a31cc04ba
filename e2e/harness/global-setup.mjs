import { listMissingValidators, findValidatorPythons } from '../../scripts/lib/validators.mjs';
import { startSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { openPostOffice } from './post-office.mjs';

/**
 * Starts one library for all journeys, and the mail server its letters go to; LIBRARY_ADDRESS names one that
 * runs already. Says which judges are not here.
 */
export default async function globalSetup() {
  process.env.MISSING_JUDGES = listMissingValidators().join(' ');
  Object.assign(process.env, findValidatorPythons());
  if (process.env.LIBRARY_ADDRESS) return;
  globalThis.postOffice = await openPostOffice();
  process.env.LETTERS_FOLDER = globalThis.postOffice.folder;
  process.env.LETTERS_SERVER = globalThis.postOffice.url;
  globalThis.sampleLibrary = await startSampleLibrary({
    SMTP_URL: globalThis.postOffice.url,
    TRUST_PROXY: '1',
  });
  process.env.LIBRARY_ADDRESS = globalThis.sampleLibrary.address;
}
