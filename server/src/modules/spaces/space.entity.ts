import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../platform/db/columns';
import type { EntityRow } from '../../platform/db/table';
import type { WithTexts } from '../../platform/db/texts';
import type { AccessibilityOffer, SpaceKind } from './space.terms';

/** Rooms and areas of a branch. */
@Entity('space')
@Index('ix_space_branch_id_position', ['branchId', 'position'])
export class SpaceEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_space_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'name_id', length: 120 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 120, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { length: 24 })
  kind: SpaceKind;

  /** People it holds; null if nobody counted. */
  @Column('int', { nullable: true })
  capacity: number | null;

  /** How to find it: upstairs, behind the desk. */
  @Column('varchar', { name: 'directions_id', length: 200, nullable: true })
  directionsIndonesian: string | null;

  @Column('varchar', { name: 'directions_en', length: 200, nullable: true })
  directionsEnglish: string | null;

  /** What it is for, and for whom. */
  @Column('varchar', { name: 'about_id', length: 600, nullable: true })
  aboutIndonesian: string | null;

  @Column('varchar', { name: 'about_en', length: 600, nullable: true })
  aboutEnglish: string | null;

  /** Tables, screens, microphones: what is there to be used. */
  @Column('varchar', { name: 'equipment_id', length: 300, nullable: true })
  equipmentIndonesian: string | null;

  @Column('varchar', { name: 'equipment_en', length: 300, nullable: true })
  equipmentEnglish: string | null;

  /** What is asked of whoever is in it. */
  @Column('varchar', { name: 'house_rules_id', length: 600, nullable: true })
  houseRulesIndonesian: string | null;

  @Column('varchar', { name: 'house_rules_en', length: 600, nullable: true })
  houseRulesEnglish: string | null;

  /** What it offers to people with disabilities, as a list. */
  @Column('varchar', { length: 300, transformer: jsonTransformer })
  accessibility: readonly AccessibilityOffer[];

  /** Holds one event at a time; a yard or a gallery may hold several. */
  @Column('tinyint', { name: 'is_exclusive', transformer: flagTransformer, default: 1 })
  isExclusive: boolean;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 0 })
  position: number;

  @Column('int', { default: 1 })
  version: number;
}

/** A room or area of a branch as other modules and the schema see it. */
export type Space = WithTexts<
  EntityRow<SpaceEntity> & { readonly nodeType: 'Space' },
  'name' | 'directions' | 'about' | 'equipment' | 'houseRules'
>;
