import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { bigintTransformer } from '../db/columns';
import type { EntityRow } from '../db/table';
import type { ChangeKind } from './change.terms';

/**
 * A change that programs outside may follow. Positions have no gaps and only grow: a row is written after all
 * rows before it are committed.
 */
@Entity('feed_change')
@Index('ux_feed_change_event_id', ['eventId'], { unique: true })
@Index('ix_feed_change_occurred_at', ['occurredAt'])
export class ChangeEntity {
  @PrimaryColumn('bigint', { transformer: bigintTransformer })
  position: number;

  /** The event of the outbox that it comes from. */
  @Column('int', { name: 'event_id' })
  eventId: number;

  @Column('varchar', { length: 24 })
  kind: ChangeKind;

  /** What changed: the id of a title, an event, a class set, a registration. */
  @Column('varchar', { name: 'object_id', length: 30 })
  objectId: string;

  /** The only partner that is told; null if everybody may know. */
  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  @Column('datetime', { name: 'occurred_at', precision: 3 })
  occurredAt: Date;
}

/** A change as it stands in the feed. */
export type Change = EntityRow<ChangeEntity>;
