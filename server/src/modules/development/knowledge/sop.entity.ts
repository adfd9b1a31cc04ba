import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import { StaffPostEntity } from '../lists/lists.entity';

/** A standard operating procedure: how something is done here. What it says stands in its versions. */
@Entity('sop_page')
@Index('ix_sop_page_title_id_id', ['titleIndonesian', 'id'])
@Index('ix_sop_page_post_id', ['postId'])
export class SopPageEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'title_id', length: 160 })
  titleIndonesian: string;

  @Column('varchar', { name: 'title_en', length: 160, nullable: true })
  titleEnglish: string | null;

  /** Who must read it: the holders of a post; null for everybody. */
  @Column('varchar', { name: 'post_id', length: 30, nullable: true })
  postId: string | null;

  @ManyToOne(() => StaffPostEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'fk_sop_page_post_id' })
  post?: StaffPostEntity | null;

  /** The version in force, from 1. */
  @Column('int', { name: 'current_number' })
  currentNumber: number;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** What a procedure said from a day on; a version never changes. */
@Entity('sop_version')
export class SopVersionEntity {
  @PrimaryColumn('varchar', { name: 'sop_id', length: 30 })
  sopId: string;

  @ManyToOne(() => SopPageEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'sop_id', foreignKeyConstraintName: 'fk_sop_version_sop_id' })
  sop?: SopPageEntity;

  @PrimaryColumn('int')
  number: number;

  @Column('text', { name: 'body_id' })
  bodyIndonesian: string;

  @Column('text', { name: 'body_en', nullable: true })
  bodyEnglish: string | null;

  /** What is new in it. */
  @Column('varchar', { length: 400, nullable: true })
  changed: string | null;

  @Column('datetime', { name: 'published_at', precision: 3 })
  publishedAt: Date;

  @Column('varchar', { name: 'published_by', length: 40 })
  publishedBy: string;
}

/** Who has read which version of a procedure, and said so. */
@Entity('sop_reading')
@Index('ix_sop_reading_staff_id', ['staffId'])
export class SopReadingEntity {
  @PrimaryColumn('varchar', { name: 'sop_id', length: 30 })
  sopId: string;

  @ManyToOne(() => SopPageEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'sop_id', foreignKeyConstraintName: 'fk_sop_reading_sop_id' })
  sop?: SopPageEntity;

  @PrimaryColumn('int')
  number: number;

  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_sop_reading_staff_id' })
  staff?: object;

  @Column('datetime', { name: 'confirmed_at', precision: 3 })
  confirmedAt: Date;
}

/** A procedure. */
export type SopPage = EntityRow<SopPageEntity>;
/** A version of a procedure. */
export type SopVersion = EntityRow<SopVersionEntity>;
/** That somebody has read a version. */
export type SopReading = EntityRow<SopReadingEntity>;
