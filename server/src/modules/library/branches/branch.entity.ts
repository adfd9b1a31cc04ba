import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { Coordinates } from './branch.rules';
import type { BranchKind } from './branch.terms';

/** A branch of the library, the mobile library included. */
@Entity('branch')
@Index('ux_branch_code', ['code'], { unique: true })
export class BranchEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 12 })
  code: string;

  @Column('varchar', { name: 'name_id', length: 120 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 120, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { length: 24 })
  kind: BranchKind;

  @Column('varchar', { length: 300, nullable: true })
  address: string | null;

  @Column('varchar', { length: 60, nullable: true })
  phone: string | null;

  /** Digits with the country in front, as `wa.me` takes them. */
  @Column('varchar', { length: 20, nullable: true })
  whatsapp: string | null;

  /** Degrees north of the equator (WGS 84); south is negative. */
  @Column('double', { nullable: true })
  latitude: number | null;

  /** Degrees east of Greenwich (WGS 84). */
  @Column('double', { nullable: true })
  longitude: number | null;

  @Column('text', { name: 'note_id', nullable: true })
  noteIndonesian: string | null;

  @Column('text', { name: 'note_en', nullable: true })
  noteEnglish: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int')
  position: number;

  @Column('int', { default: 1 })
  version: number;
}

/** One span of opening on one weekday, 1 = Monday. */
@Entity('opening_span')
@Index('ix_opening_span_branch_id', ['branchId'])
export class OpeningSpanEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne(() => BranchEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_opening_span_branch_id' })
  branch?: BranchEntity;

  @Column('int')
  weekday: number;

  @Column('varchar', { length: 5 })
  opens: string;

  @Column('varchar', { length: 5 })
  closes: string;
}

/** A place on the floor of a branch where copies stand. */
@Entity('shelving_location')
@Index('ux_shelving_location_branch_id_code', ['branchId', 'code'], { unique: true })
export class ShelvingLocationEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne(() => BranchEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_shelving_location_branch_id' })
  branch?: BranchEntity;

  @Column('varchar', { length: 24 })
  code: string;

  @Column('varchar', { name: 'name_id', length: 120 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 120, nullable: true })
  nameEnglish: string | null;
}

/** A branch as other modules and the schema see it. */
export type Branch = WithTexts<EntityRow<BranchEntity> & { readonly nodeType: 'Branch' }, 'name' | 'note'> & {
  readonly coordinates: Coordinates | null;
};

/** One span of opening hours of a branch. */
export type BranchSpan = EntityRow<OpeningSpanEntity>;

/** A place where copies stand. */
export type ShelvingLocation = WithTexts<
  EntityRow<ShelvingLocationEntity> & { readonly nodeType: 'ShelvingLocation' },
  'name'
>;
