import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** A seat, computer or room that a member calls their usual place. */
@Entity('usual_place')
@Index('ux_usual_place_member_id_place_id', ['memberId', 'placeId'], { unique: true })
export class UsualPlaceEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_usual_place_member_id' })
  member?: object;

  @Column('varchar', { name: 'space_id', length: 30 })
  spaceId: string;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_usual_place_space_id' })
  space?: object;

  /** Null stands for the whole space. */
  @Column('varchar', { name: 'item_id', length: 30, nullable: true })
  itemId: string | null;

  /** The item, else the space: never null, so that UNIQUE holds for whole spaces too. */
  @Column('varchar', { name: 'place_id', length: 30 })
  placeId: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

/** A usual place of a member. */
export type UsualPlace = EntityRow<UsualPlaceEntity> & { readonly nodeType: 'UsualPlace' };
