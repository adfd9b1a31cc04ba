import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { AccessibilityOffer } from '../space.terms';
import type { SpaceItemKind } from './space-item.terms';

/** Seats, tables, computers and kits of equipment that stand in a space. */
@Entity('space_item')
@Index('ux_space_item_space_id_code', ['spaceId', 'code'], { unique: true })
@Index('ix_space_item_branch_id_kind', ['branchId', 'kind'])
export class SpaceItemEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'space_id', length: 30 })
  spaceId: string;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_space_item_space_id' })
  space?: object;

  /** The branch of its space, kept beside it for rights and boards; spaces never move. */
  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @Column('varchar', { length: 16 })
  kind: SpaceItemKind;

  /** What is written on it: K07. */
  @Column('varchar', { length: 24 })
  code: string;

  /** What it is like: by the window, with a socket, with a screen reader. */
  @Column('varchar', { name: 'note_id', length: 200, nullable: true })
  noteIndonesian: string | null;

  @Column('varchar', { name: 'note_en', length: 200, nullable: true })
  noteEnglish: string | null;

  /** What it offers to people with disabilities, as a list. */
  @Column('varchar', { length: 300, transformer: jsonTransformer })
  accessibility: readonly AccessibilityOffer[];

  /** Since when it is broken; null while it works. */
  @Column('datetime', { name: 'out_of_order_at', precision: 3, nullable: true })
  outOfOrderAt: Date | null;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 0 })
  position: number;

  @Column('int', { default: 1 })
  version: number;
}

/** An item of a space as other modules and the schema see it. */
export type SpaceItem = WithTexts<EntityRow<SpaceItemEntity> & { readonly nodeType: 'SpaceItem' }, 'note'>;
