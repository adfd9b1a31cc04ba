import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { PaymentMethod } from '../accounts/settlement.rules';
import type { EntityRow } from '../../../platform/db/table';

/** A daily closing of the till of a branch; never changed. */
@Entity('cash_closing')
@Index('ux_cash_closing_branch_id_day', ['branchId', 'day'], { unique: true })
@Index('ux_cash_closing_branch_id_till_number', ['branchId', 'tillNumber'], { unique: true })
@Index('ix_cash_closing_day_id', ['day', 'id'])
export class CashClosingEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_cash_closing_branch_id' })
  branch?: object;

  @Column('varchar', { length: 10 })
  day: string;

  @Column('int', { name: 'till_number' })
  tillNumber: number;

  @Column('bigint', { name: 'opening_float', transformer: bigintTransformer })
  openingFloat: number;

  /** Change money that stays for the next day. */
  @Column('bigint', { name: 'left_in_till', transformer: bigintTransformer })
  leftInTill: number;

  @Column('varchar', { length: 300, nullable: true })
  note: string | null;

  @Column('varchar', { name: 'first_receipt', length: 40, nullable: true })
  firstReceipt: string | null;

  @Column('varchar', { name: 'last_receipt', length: 40, nullable: true })
  lastReceipt: string | null;

  @Column('datetime', { name: 'opened_at', precision: 3 })
  openedAt: Date;

  @Column('datetime', { name: 'closed_at', precision: 3 })
  closedAt: Date;

  @Column('varchar', { name: 'closed_by', length: 40 })
  closedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** What a closing expected and what was counted, by method of payment. */
@Entity('cash_closing_line')
export class CashClosingLineEntity {
  @PrimaryColumn('varchar', { name: 'closing_id', length: 30 })
  closingId: string;

  @ManyToOne('CashClosingEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'closing_id', foreignKeyConstraintName: 'fk_cash_closing_line_closing_id' })
  closing?: object;

  @PrimaryColumn('varchar', { length: 24 })
  method: PaymentMethod;

  @Column('bigint', { transformer: bigintTransformer })
  expected: number;

  @Column('bigint', { transformer: bigintTransformer })
  counted: number;

  @Column('int', { name: 'movement_count' })
  movementCount: number;
}

/** A daily closing as kept. */
export type CashClosing = EntityRow<CashClosingEntity> & { readonly nodeType: 'CashClosing' };
