import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { VoucherKind } from './voucher.rules';

/** A code with which a device joins the Wi-Fi, or somebody starts a computer. */
@Entity('internet_voucher')
@Index('ux_internet_voucher_code_hash', ['codeHash'], { unique: true })
@Index('ux_internet_voucher_live_member_id', ['liveMemberId'], { unique: true })
@Index('ix_internet_voucher_issued_at_id', ['issuedAt', 'id'])
@Index('ix_internet_voucher_valid_until_id', ['validUntil', 'id'])
@Index('ix_internet_voucher_member_id_issued_at', ['memberId', 'issuedAt'])
@Index('ix_internet_voucher_batch_id_id', ['batchId', 'id'])
@Check('ck_internet_voucher_live_member_id', 'live_member_id IS NULL OR cancelled_at IS NULL')
export class InternetVoucherEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** By which it is found: whoever has the database without the key of the library cannot tell codes. */
  @Column('varchar', { name: 'code_hash', length: 64 })
  codeHash: string;

  /** Sealed under the key of the library, for the card that is printed and the member who holds it. */
  @Column('varchar', { name: 'code_sealed', length: 200 })
  codeSealed: string;

  @Column('varchar', { length: 24 })
  kind: VoucherKind;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_internet_voucher_branch_id' })
  branch?: object;

  /** Which cards were printed together. */
  @Column('varchar', { name: 'batch_id', length: 30, nullable: true })
  batchId: string | null;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_internet_voucher_member_id' })
  member?: object | null;

  /** The member while this is their one live voucher. */
  @Column('varchar', { name: 'live_member_id', length: 30, nullable: true })
  liveMemberId: string | null;

  /** How long it lasts, a member's together with their others of the day; null without limit. */
  @Column('int', { nullable: true })
  minutes: number | null;

  @Column('int', { nullable: true })
  megabytes: number | null;

  /** Kilobits a second in each direction; null without limit. */
  @Column('int', { nullable: true })
  kilobits: number | null;

  @Column('datetime', { name: 'valid_until', precision: 3 })
  validUntil: Date;

  /** What accounting counted so far. */
  @Column('int', { name: 'used_seconds', default: 0 })
  usedSeconds: number;

  @Column('bigint', { name: 'used_bytes', transformer: bigintTransformer, default: 0 })
  usedBytes: number;

  @Column('datetime', { name: 'first_used_at', precision: 3, nullable: true })
  firstUsedAt: Date | null;

  /** Which version of the terms its member accepted; people with a printed card accept by using it. */
  @Column('int', { name: 'terms_version', nullable: true })
  termsVersion: number | null;

  @Column('datetime', { name: 'issued_at', precision: 3 })
  issuedAt: Date;

  @Column('varchar', { name: 'issued_by', length: 40 })
  issuedBy: string;

  @Column('datetime', { name: 'cancelled_at', precision: 3, nullable: true })
  cancelledAt: Date | null;

  @Column('varchar', { name: 'cancelled_by', length: 40, nullable: true })
  cancelledBy: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** A voucher. */
export type InternetVoucher = EntityRow<InternetVoucherEntity>;
