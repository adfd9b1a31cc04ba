import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { PlanElementKind } from './floor-plan.terms';

/** A drawn floor of a branch; one unit is ten centimetres. */
@Entity('floor_plan')
@Index('ix_floor_plan_branch_id_position', ['branchId', 'position'])
export class FloorPlanEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_floor_plan_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'name_id', length: 80 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 80, nullable: true })
  nameEnglish: string | null;

  @Column('int')
  width: number;

  @Column('int')
  height: number;

  /** A picture that lies under the elements, such as the plan of the escape routes. */
  @Column('varchar', { name: 'drawing_upload_id', length: 30, nullable: true })
  drawingUploadId: string | null;

  @ManyToOne('UploadEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'drawing_upload_id', foreignKeyConstraintName: 'fk_floor_plan_drawing_upload_id' })
  drawing?: object;

  @Column('int', { default: 0 })
  position: number;

  @Column('tinyint', { name: 'is_public', transformer: flagTransformer, default: 0 })
  isPublic: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** What a floor plan draws: a room, a seat, a shelf, the stairs. */
@Entity('floor_plan_element')
@Index('ix_floor_plan_element_plan_id', ['planId'])
@Index('ix_floor_plan_element_item_id', ['itemId'])
export class FloorPlanElementEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'plan_id', length: 30 })
  planId: string;

  @ManyToOne('FloorPlanEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_floor_plan_element_plan_id' })
  plan?: object;

  @Column('varchar', { length: 16 })
  kind: PlanElementKind;

  @Column('varchar', { name: 'space_id', length: 30, nullable: true })
  spaceId: string | null;

  @ManyToOne('SpaceEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_floor_plan_element_space_id' })
  space?: object;

  @Column('varchar', { name: 'item_id', length: 30, nullable: true })
  itemId: string | null;

  @ManyToOne('SpaceItemEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'fk_floor_plan_element_item_id' })
  item?: object;

  @Column('varchar', { name: 'label_id', length: 60, nullable: true })
  labelIndonesian: string | null;

  @Column('varchar', { name: 'label_en', length: 60, nullable: true })
  labelEnglish: string | null;

  /** Of a shelf: the first and the last class number that stand on it, for example 800 and 899. */
  @Column('varchar', { name: 'class_from', length: 20, nullable: true })
  classFrom: string | null;

  @Column('varchar', { name: 'class_to', length: 20, nullable: true })
  classTo: string | null;

  /** Of a shelf: the shelving location (rak anak, referensi) it belongs to; null for all of the branch. */
  @Column('varchar', { name: 'shelving_location_id', length: 30, nullable: true })
  shelvingLocationId: string | null;

  @ManyToOne('ShelvingLocationEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({
    name: 'shelving_location_id',
    foreignKeyConstraintName: 'fk_floor_plan_element_shelving_location_id',
  })
  shelvingLocation?: object;

  @Column('int')
  x: number;

  @Column('int')
  y: number;

  @Column('int')
  width: number;

  @Column('int')
  height: number;
}

/** A floor plan as other modules and the schema see it. */
export type FloorPlan = WithTexts<EntityRow<FloorPlanEntity> & { readonly nodeType: 'FloorPlan' }, 'name'>;
/** An element of a floor plan. */
export type FloorPlanElement = WithTexts<EntityRow<FloorPlanElementEntity>, 'label'>;
