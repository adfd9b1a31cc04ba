import type { Clock } from '../../../shared/clock';
import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { PageEntries } from '../../catalogue';
import { listPageEntries } from '../../catalogue';

/** Events that everybody may see, past and cancelled ones too, in the order of their ids. */
export function eventPages({ db, clock }: { readonly db: Database; readonly clock: Clock }): PageEntries {
  return listPageEntries(db, {
    table: 'event',
    columns: 'id, updated_at',
    where: 'AND t.public_from <= ? AND t.is_template = 0',
    values: () => [sqlInstant(clock.now())],
  });
}

/** Programmes that everybody may see, in the order of their ids. */
export function programmePages(db: Database): PageEntries {
  return listPageEntries(db, {
    table: 'programme',
    columns: 'id',
    where: "AND t.status = 'PUBLISHED'",
  });
}
