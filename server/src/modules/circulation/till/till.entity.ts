import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer } from '../../../platform/db/columns';

/** The open till of a branch: the period that money coming in now belongs to. */
@Entity('till')
export class TillEntity {
  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_till_branch_id' })
  branch?: object;

  @Column('int')
  number: number;

  /** Change money that lay in the till when the period began. */
  @Column('bigint', { name: 'opening_float', transformer: bigintTransformer })
  openingFloat: number;

  @Column('datetime', { name: 'opened_at', precision: 3 })
  openedAt: Date;
}

/** The next receipt number of a branch in a year. */
@Entity('receipt_counter')
export class ReceiptCounterEntity {
  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_receipt_counter_branch_id' })
  branch?: object;

  @PrimaryColumn('int')
  year: number;

  @Column('int', { name: 'next_number' })
  nextNumber: number;
}
