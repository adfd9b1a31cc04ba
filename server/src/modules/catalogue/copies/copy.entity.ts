import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CopyStatus } from '../shared/catalogue.terms';
import { TitleEntity } from '../titles/title.entity';

/**
 * One physical copy (eksemplar). Branch and shelving location are another module's tables, named by their
 * entity.
 */
@Entity('copy')
@Index('ux_copy_barcode', ['barcode'], { unique: true })
@Index('ix_copy_title_id', ['titleId'])
@Index('ix_copy_branch_id_barcode', ['branchId', 'barcode'])
@Index('ix_copy_branch_id_status_barcode', ['branchId', 'status', 'barcode'])
@Index('ix_copy_shelving_location_id', ['shelvingLocationId'])
@Index('ix_copy_status_barcode', ['status', 'barcode'])
@Index('ix_copy_created_at_id', ['createdAt', 'id'])
@Index('ix_copy_call_class', ['callClass'])
export class CopyEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 40 })
  barcode: string;

  @Column('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne(() => TitleEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_copy_title_id' })
  title?: TitleEntity;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_copy_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'shelving_location_id', length: 30, nullable: true })
  shelvingLocationId: string | null;

  @ManyToOne('ShelvingLocationEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'shelving_location_id', foreignKeyConstraintName: 'fk_copy_shelving_location_id' })
  shelvingLocation?: object | null;

  /** The copy's own call number; all parts null means that of the title. */
  @Column('varchar', { name: 'call_prefix', length: 24, nullable: true })
  callPrefix: string | null;

  @Column('varchar', { name: 'call_class', length: 60, nullable: true })
  callClass: string | null;

  @Column('varchar', { name: 'call_entry', length: 60, nullable: true })
  callEntry: string | null;

  @Column('varchar', { name: 'call_title', length: 60, nullable: true })
  callTitle: string | null;

  @Column('varchar', { length: 24 })
  status: CopyStatus;

  @Column('tinyint', { name: 'is_reference_only', transformer: flagTransformer, default: 0 })
  isReferenceOnly: boolean;

  @Column('text', { name: 'staff_note', nullable: true })
  staffNote: string | null;

  @Column('varchar', { name: 'acquired_on', length: 10, nullable: true })
  acquiredOn: string | null;

  @Column('varchar', { name: 'acquisition_source', length: 120, nullable: true })
  acquisitionSource: string | null;

  @Column('bigint', { nullable: true, transformer: bigintTransformer })
  price: number | null;

  @Column('varchar', { length: 200, nullable: true })
  supplier: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A copy as kept; the schema shows some of it to staff only. */
export type Copy = EntityRow<CopyEntity> & { readonly nodeType: 'Copy' };

/** A change of the status of a copy, kept for ever. */
@Entity('copy_status_change')
@Index('ix_copy_status_change_copy_id_changed_at', ['copyId', 'changedAt'])
export class CopyStatusChangeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'copy_id', length: 30 })
  copyId: string;

  @ManyToOne(() => CopyEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'copy_id', foreignKeyConstraintName: 'fk_copy_status_change_copy_id' })
  copy?: CopyEntity;

  @Column('varchar', { name: 'from_status', length: 24, nullable: true })
  fromStatus: CopyStatus | null;

  @Column('varchar', { name: 'to_status', length: 24 })
  toStatus: CopyStatus;

  @Column('datetime', { name: 'changed_at', precision: 3 })
  changedAt: Date;

  @Column('varchar', { name: 'changed_by', length: 40 })
  changedBy: string;

  @Column('varchar', { length: 300, nullable: true })
  reason: string | null;
}

/** A change of the status of a copy. */
export type CopyStatusChange = EntityRow<CopyStatusChangeEntity>;

/**
 * How barcodes are numbered and the next number to try; the one row is locked while barcodes are given out.
 */
@Entity('barcode_counter')
export class BarcodeCounterEntity {
  @PrimaryColumn('varchar', { length: 24 })
  name: string;

  @Column('varchar', { length: 20 })
  prefix: string;

  @Column('int')
  digits: number;

  @Column('bigint', { name: 'next_number', transformer: bigintTransformer })
  nextNumber: number;
}
