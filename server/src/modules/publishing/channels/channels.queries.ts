import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import type { ChannelRow } from './channel.entity';
import { ChannelEntity } from './channel.entity';
import type { ChannelCode, ChannelHold } from './channel.terms';
import { CHANNEL_CODES } from './channel.terms';

const channels = table(ChannelEntity, 'c');

/** How long before its end staff are warned of a token. */
export const WARNED_DAYS = 14;

/** Gives a channel that was never set up: the portal is on, it needs nothing. */
function blankChannel(code: ChannelCode): ChannelRow {
  return {
    code,
    isOn: code === 'PORTAL',
    target: null,
    openUrl: null,
    sealedToken: null,
    tokenExpiresAt: null,
    heldReason: null,
    updatedAt: new Date(0),
    updatedBy: '',
    version: 0,
  };
}

/** Lists all channels in their order, also those that were never set up. */
export async function listChannels(db: QueryRunner): Promise<ChannelRow[]> {
  const rows = new Map((await channels.list(db, '', [])).map((row) => [row.code, row]));
  return CHANNEL_CODES.map((code) => rows.get(code) ?? blankChannel(code));
}

/** Reads a channel, also one that was never set up. */
export async function readChannel(db: QueryRunner, code: ChannelCode): Promise<ChannelRow> {
  return (await channels.first(db, 'WHERE c.code = ?', [code])) ?? blankChannel(code);
}

/** Reads a channel and locks it until the unit ends. */
export async function lockChannel(db: Database, tx: EntityManager, code: ChannelCode): Promise<ChannelRow> {
  return (await channels.first(tx, `WHERE c.code = ?${db.forUpdate}`, [code])) ?? blankChannel(code);
}

/** Writes a channel in place of what is kept of it. */
export async function writeChannel(tx: EntityManager, row: ChannelRow): Promise<void> {
  await tx.query('DELETE FROM channel WHERE code = ?', [row.code]);
  await insertRows(tx, channels.name, [channels.write(row)]);
}

/** Holds a channel until somebody sets it right. */
export async function holdChannel(tx: EntityManager, code: ChannelCode, reason: ChannelHold): Promise<void> {
  await tx.query('UPDATE channel SET held_reason = ? WHERE code = ?', [reason, code]);
}
