import { formatCsv } from '../../../platform/csv/write-csv';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { AuditEntry, AuditFilter } from './audit-entries.queries';
import { auditEntriesFor, forgetAuditBefore } from './audit-entries.queries';
import type { NameReader } from './audit-names';
import { findNamesFor } from './audit-names';
import type { StaffRefusal } from '../accounts/staff.rules';
import type { StaffDeps } from '../deps';

/** A file of the audit log. */
export type AuditFile = { readonly csv: string; readonly rowCount: number; readonly isComplete: boolean };

const MOST_ROWS = 5_000;
/** Two years: a year of views may be asked about for another one. */
const KEPT_MS = 2 * 365 * 86_400_000;
const AT_ONCE = 1_000;
const HEADINGS = [
  'time (UTC)',
  'staff',
  'roles',
  'act',
  'branch',
  'object',
  'name',
  'device',
  'request',
  'facts',
];

/** Writes the newest lines that fit into a file, with the names that the reader may see; the export itself gets a line. */
export function exportAudit(
  deps: StaffDeps,
  reader: NameReader,
  filter: AuditFilter,
): Promise<Result<AuditFile, StaffRefusal>> {
  return deps.db.transaction<AuditFile, StaffRefusal>(async () => {
    const found = await auditEntriesFor(deps.db, filter, MOST_ROWS + 1);
    const entries = found.slice(0, MOST_ROWS);
    const named = entries.flatMap(({ actorId, branchId, objectId }) => [actorId, branchId, objectId]);
    const names = await findNamesFor(
      deps.db,
      reader,
      [...new Set(named)].filter((id) => id !== null),
    );
    const lines = [HEADINGS, ...entries.map((entry) => cellsOf(entry, names))];
    return ok({ csv: formatCsv(lines), rowCount: entries.length, isComplete: found.length <= MOST_ROWS });
  });
}

/** Removes lines older than two years; returns how many. */
export async function forgetOldAudit({ db, clock }: Pick<StaffDeps, 'db' | 'clock'>): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  let total = 0;
  for (let gone = AT_ONCE; gone === AT_ONCE; total += gone)
    gone = await forgetAuditBefore(db, before, AT_ONCE);
  return total;
}

function cellsOf(entry: AuditEntry, names: ReadonlyMap<string, string>): string[] {
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  return [
    entry.occurredAt.toISOString(),
    nameOf(entry.actorId) || entry.actorId,
    entry.roleCodes.join(' '),
    entry.act,
    nameOf(entry.branchId) || (entry.branchId ?? ''),
    entry.objectId ?? '',
    nameOf(entry.objectId),
    entry.device ?? '',
    entry.requestId,
    entry.facts ?? '',
  ];
}
