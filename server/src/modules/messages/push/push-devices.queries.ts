import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import { ok } from '../../../shared/result';
import { PushDeviceEntity } from './push-device.entity';
import type { PushDevice } from './push-device.entity';

const devices = table(PushDeviceEntity);
/** The most devices of one member; a further one takes the place of the oldest. */
export const MOST_DEVICES = 10;

/** Devices of members, newest first. */
export const pushDevicesByMember = defineLoader<string, PushDevice[]>(
  'pushDevicesByMember',
  async ({ db }, ids) => groupBy(ids, await readPushDevices(db, ids), ({ memberId }) => memberId),
);

/** Reads the devices of members, newest first. */
export async function readPushDevices(db: Database, memberIds: readonly string[]): Promise<PushDevice[]> {
  if (memberIds.length === 0) return [];
  return devices.list(
    db,
    `WHERE member_id IN (${placeholders(memberIds)}) ORDER BY created_at DESC, id DESC LIMIT ${MOST_DEVICES * 500}`,
    memberIds,
  );
}

/** Tells which members have a device. */
export async function membersWithDevice(
  db: Database,
  memberIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (memberIds.length === 0) return new Set();
  const rows = await db.query<{ memberId: string }>(
    `SELECT DISTINCT member_id AS memberId FROM push_device WHERE member_id IN (${placeholders(memberIds)})`,
    memberIds,
  );
  return new Set(rows.map(({ memberId }) => memberId));
}

/**
 * Keeps a device; a browser that somebody else used before is theirs no longer, and the oldest beyond ten go.
 */
export async function keepPushDevice(
  tx: EntityManager,
  device: Omit<PushDevice, 'endpointHash' | 'lastSentAt'>,
): Promise<void> {
  const endpointHash = createHash('sha256').update(device.endpoint).digest('hex');
  await tx.delete(PushDeviceEntity, { endpointHash });
  await tx.insert(PushDeviceEntity, { ...device, endpointHash, lastSentAt: null });
  const rows = await tx.query<{ id: string }[]>(
    'SELECT id FROM push_device WHERE member_id = ? ORDER BY created_at DESC, id DESC',
    [device.memberId],
  );
  const surplus = rows.slice(MOST_DEVICES).map(({ id }) => id);
  if (surplus.length > 0)
    await tx.query(`DELETE FROM push_device WHERE id IN (${placeholders(surplus)})`, surplus);
}

/** Removes a device of a member; false when they have no such device. */
export async function removePushDevice(
  tx: EntityManager,
  { id, memberId }: { id: string; memberId: string },
): Promise<boolean> {
  return (await tx.delete(PushDeviceEntity, { id, memberId })).affected === 1;
}

/** Notes that a device took a note, or removes one that takes none any more. */
export async function recordDelivery(
  db: Database,
  id: string,
  { isGone, now }: { isGone: boolean; now: Date },
): Promise<void> {
  await db.transaction(async (tx) =>
    ok(
      isGone
        ? await tx.delete(PushDeviceEntity, { id })
        : await tx.update(PushDeviceEntity, { id }, { lastSentAt: now }),
    ),
  );
}
