import type { EntityManager } from 'typeorm';

import { readSetting, writeSetting } from '../../../platform/db/setting';
import type { QueryRunner } from '../../../platform/db/table';

/** What staff write and publish: an event, a listing of a business. */
export const APPROVAL_KINDS = ['EVENT', 'BUSINESS'] as const;

/** A kind of thing that staff publish. */
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

const SETTING = 'staff.second-person';

/** Reads the kinds that somebody else than the last writer must publish; none until somebody says otherwise. */
export async function readSecondPersonKinds(reader: QueryRunner): Promise<readonly ApprovalKind[]> {
  const kept = (await readSetting(reader, SETTING)) ?? '';
  return APPROVAL_KINDS.filter((kind) => kept.split(',').includes(kind));
}

/** Writes the kinds that somebody else than the last writer must publish. */
export async function writeSecondPersonKinds(
  tx: EntityManager,
  kinds: readonly ApprovalKind[],
): Promise<void> {
  await writeSetting(tx, SETTING, APPROVAL_KINDS.filter((kind) => kinds.includes(kind)).join(',') || null);
}
