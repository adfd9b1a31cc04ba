import type { App } from '../app/create-app';
import { migrate } from '../app/create-app';
import type { ImportReport } from '../modules/catalogue';
import { importRecords } from '../modules/catalogue';
import { createBranch } from '../modules/library';
import { withBulkWrites } from '../platform/db/bulk-writes';
import { BRANCH_COUNT } from './generate-catalogue';
import { branchCode, generatedOutcomes } from './generated-record';

const ACTOR = { kind: 'system', name: 'bench' } as const;
const STEP = 10_000;

/** Fills an empty database with a generated catalogue, in the way files are imported. */
export async function importGenerated(
  house: App,
  count: number,
  onProgress: (titles: number) => void,
): Promise<ImportReport> {
  await migrate(house.db, house);
  for (let branch = 0; branch < BRANCH_COUNT; branch++) {
    const code = branchCode(branch);
    const created = await createBranch(house, ACTOR, {
      branch: {
        code,
        name: { indonesian: `Cabang ${branch + 1}`, english: `Branch ${branch + 1}` },
        kind: branch === 0 ? 'MAIN' : 'BRANCH',
        address: null,
        phone: null,
        note: null,
        openingHours: [],
      },
    });
    if (!created.ok) throw new Error(created.refusals[0]?.message.EN);
  }
  const tell = ({ created }: ImportReport): void => {
    if (created % STEP === 0) onProgress(created);
  };
  const report = await withBulkWrites(house.db, () =>
    importRecords(house, generatedOutcomes(count), { actor: ACTOR, onProgress: tell }),
  );
  if (report.failed > 0 || report.warningCount > 0)
    throw new Error((report.failures[0] ?? report.warnings[0])?.reason);
  return report;
}
