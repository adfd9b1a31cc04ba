import * as fs from 'node:fs/promises';

import { sqlInstant } from '../../platform/db/columns';
import type { Job } from '../../platform/jobs/job';
import { addDays, toCivilDate } from '../../shared/civil-date';
import { ok } from '../../shared/result';
import { removeUnusedUpload, unusedUploads } from '../../platform/uploads/uploads.queries';
import { forgetZeroResults } from './search/search.queries';
import type { UploadDeps } from '../../platform/uploads/store-upload';
import { uploadFile } from '../../platform/uploads/store-upload';

const DAY_MS = 86_400_000;
const DAYS_OF_ZERO_RESULTS = 90;
const MOST_AT_ONCE = 500;

/** Forgets old searches without result, and pictures that no title has shown within a day. */
export function sweepCatalogueJob(deps: UploadDeps): Job {
  return { name: 'sweep-catalogue', everyMinutes: 60, run: (signal) => sweep(deps, signal) };
}

async function sweep(deps: UploadDeps, signal: AbortSignal): Promise<string> {
  const now = deps.clock.now();
  await deps.db.transaction(async (tx) =>
    ok(await forgetZeroResults(tx, addDays(toCivilDate(now), -DAYS_OF_ZERO_RESULTS))),
  );
  let removed = 0;
  for (const upload of await unusedUploads(
    deps.db,
    sqlInstant(new Date(now.getTime() - DAY_MS)),
    MOST_AT_ONCE,
  )) {
    if (signal.aborted) break;
    const gone = await deps.db.transaction(async (tx) => ok(await removeUnusedUpload(tx, upload.id)));
    if (!gone.ok || !gone.value) continue;
    if (upload.storedName !== null) await fs.rm(uploadFile(deps.dataDir, upload.storedName), { force: true });
    removed++;
  }
  return `${removed} unused pictures removed`;
}
