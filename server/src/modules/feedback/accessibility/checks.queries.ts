import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { AccessibilityCheck } from './check.entity';
import { AccessibilityCheckEntity } from './check.entity';

const MOST_CHECKS = 100;
const checks = table(AccessibilityCheckEntity, 'k');
const NEWEST = 'ORDER BY k.checked_on DESC, k.id DESC LIMIT';

/** Lists checks, the newest first. */
export function listChecks(db: Database): Promise<AccessibilityCheck[]> {
  return checks.list(db, `${NEWEST} ${MOST_CHECKS}`, []);
}

/** Finds the newest check that everybody may read. */
export function findPublicCheck(db: Database): Promise<AccessibilityCheck | null> {
  return checks.first(db, `WHERE k.is_public = 1 ${NEWEST} 1`, []);
}

/** Finds a check. */
export function findCheck(db: Database, id: string): Promise<AccessibilityCheck | null> {
  return checks.first(db, 'WHERE k.id = ?', [id]);
}

/** Locks a check until the unit ends; null when there is none. */
export function lockCheck(db: Database, tx: EntityManager, id: string): Promise<AccessibilityCheck | null> {
  return checks.first(tx, `WHERE k.id = ?${db.forUpdate}`, [id]);
}

/** Writes a new check. */
export async function insertCheck(tx: EntityManager, row: AccessibilityCheck): Promise<void> {
  await insertRows(tx, checks.name, [checks.write(row)]);
}

/** Changes some columns of a check. */
export async function changeCheck(
  tx: EntityManager,
  id: string,
  changes: Partial<AccessibilityCheck>,
): Promise<void> {
  await updateRow(tx, checks.name, id, checks.write(changes));
}
