import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import type { SiteNotice } from './site-notice.entity';
import { SiteNoticeEntity } from './site-notice.entity';

/** The most notices that a list gives. */
export const MOST_NOTICES = 100;

/** The table `n` of notices, for writing. */
export const noticeTable = table(SiteNoticeEntity, 'n');
const notices = mapSelection(noticeTable, (row): SiteNotice => withTexts(row, 'text'));

/** Lists notices that are shown now or will be, the oldest first. */
export function listStandingNotices(db: Database, now: Date): Promise<SiteNotice[]> {
  return notices.list(
    db,
    `WHERE n.is_withdrawn = 0 AND (n.ends_at IS NULL OR n.ends_at > ?) ORDER BY n.starts_at, n.id LIMIT ${MOST_NOTICES}`,
    [sqlInstant(now)],
  );
}

/** Lists all notices, the newest first. */
export function listNotices(db: Database): Promise<SiteNotice[]> {
  return notices.list(db, `ORDER BY n.starts_at DESC, n.id DESC LIMIT ${MOST_NOTICES}`, []);
}

/** Finds a notice; null when there is none. */
export function findNotice(db: Database, id: string): Promise<SiteNotice | null> {
  return notices.first(db, 'WHERE n.id = ?', [id]);
}

/** Locks a notice until the unit ends; null when there is none. */
export function lockNotice(db: Database, tx: EntityManager, id: string): Promise<SiteNotice | null> {
  return notices.first(tx, `WHERE n.id = ?${db.forUpdate}`, [id]);
}
