import { toCivilDate } from '../../../../shared/civil-date';
import { ok } from '../../../../shared/result';
import { WAITING } from '../case.terms';
import { changeCase, insertEntry, lockCase } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { listOverdueIds } from './overdue.queries';

/**
 * Notes on cases whose last day is over that they went up to whoever leads the handling; a letter follows. Each
 * goes up once for a deadline.
 */
export async function escalateCases(deps: CaseDeps): Promise<number> {
  const today = toCivilDate(deps.clock.now());
  let escalated = 0;
  for (const id of await listOverdueIds(deps.db, today))
    await deps.db.transaction(async (tx) => {
      const found = await lockCase(deps.db, tx, id);
      // Somebody may have answered in between.
      if (!found || found.escalatedAt !== null || found.dueOn >= today || !WAITING.includes(found.status))
        return ok(null);
      const now = deps.clock.now();
      await insertEntry(tx, {
        id: deps.newId('fbe', now),
        caseId: id,
        kind: 'ESCALATION',
        text: null,
        createdAt: now,
        createdBy: null,
      });
      await changeCase(tx, id, { escalatedAt: now, updatedAt: now, version: found.version + 1 });
      escalated++;
      return ok(null);
    });
  return escalated;
}
