import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { DataRequestKind, DataRequestStatus } from './data-request.rules';
import { MemberEntity } from '../profile/member.entity';

/** What a member asked of the library about their own data, and what came of it (UU 27/2022). */
@Entity('data_request')
@Index('ix_data_request_member_id_requested_at', ['memberId', 'requestedAt'])
@Index('ix_data_request_status_due_at_id', ['status', 'dueAt', 'id'])
@Index('ux_data_request_open_key', ['openKey'], { unique: true })
export class DataRequestEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_data_request_member_id' })
  member?: MemberEntity;

  @Column('varchar', { length: 24 })
  kind: DataRequestKind;

  @Column('varchar', { length: 24 })
  status: DataRequestStatus;

  /** Kind and member while it is open: UNIQUE refuses a second open request of a kind. */
  @Column('varchar', { name: 'open_key', length: 60, nullable: true })
  openKey: string | null;

  /** What should be corrected, in the member's words. */
  @Column('text', { name: 'wanted_text', nullable: true })
  wanted: string | null;

  @Column('datetime', { name: 'requested_at', precision: 3 })
  requestedAt: Date;

  /** Until when it must be answered. */
  @Column('datetime', { name: 'due_at', precision: 3 })
  dueAt: Date;

  @Column('datetime', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { name: 'decided_by', length: 40, nullable: true })
  decidedBy: string | null;

  /** The block that stops the use of the data while an erasure is open. */
  @Column('varchar', { name: 'block_id', length: 30, nullable: true })
  blockId: string | null;

  @Column('varchar', { length: 600, nullable: true })
  reason: string | null;
}

/** A request of a member about their own data. */
export type DataRequest = EntityRow<DataRequestEntity> & { readonly nodeType: 'DataRequest' };
