import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

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
