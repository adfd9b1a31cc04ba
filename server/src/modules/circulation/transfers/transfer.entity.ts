import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** A copy on its way from one branch to another. */
@Entity('transfer')
@Index('ux_transfer_open_copy_id', ['openCopyId'], { unique: true })
@Index('ix_transfer_to_branch_id_closed_at_sent_at', ['toBranchId', 'closedAt', 'sentAt'])
@Index('ix_transfer_from_branch_id_closed_at_sent_at', ['fromBranchId', 'closedAt', 'sentAt'])
@Index('ix_transfer_copy_id', ['copyId'])
@Index('ix_transfer_hold_id', ['holdId'])
@Check('ck_transfer_open_copy_id', '(open_copy_id IS NULL) = (closed_at IS NOT NULL)')
export class TransferEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'copy_id', length: 30 })
  copyId: string;

  @ManyToOne('CopyEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'copy_id', foreignKeyConstraintName: 'fk_transfer_copy_id' })
  copy?: object;

  /** The copy until it arrives: UNIQUE refuses a second way. */
  @Column('varchar', { name: 'open_copy_id', length: 30, nullable: true })
  openCopyId: string | null;

  @Column('varchar', { name: 'from_branch_id', length: 30 })
  fromBranchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'from_branch_id', foreignKeyConstraintName: 'fk_transfer_from_branch_id' })
  fromBranch?: object;

  @Column('varchar', { name: 'to_branch_id', length: 30 })
  toBranchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'to_branch_id', foreignKeyConstraintName: 'fk_transfer_to_branch_id' })
  toBranch?: object;

  @Column('varchar', { name: 'hold_id', length: 30, nullable: true })
  holdId: string | null;

  @ManyToOne('HoldEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'hold_id', foreignKeyConstraintName: 'fk_transfer_hold_id' })
  hold?: object | null;

  @Column('datetime', { name: 'sent_at', precision: 3 })
  sentAt: Date;

  @Column('varchar', { name: 'sent_by', length: 40 })
  sentBy: string;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('varchar', { name: 'closed_by', length: 40, nullable: true })
  closedBy: string | null;
}

/** A copy on its way between branches. */
export type Transfer = EntityRow<TransferEntity> & {
  readonly nodeType: 'Transfer';
  readonly receivedAt: Date | null;
  readonly forHold: boolean;
};
