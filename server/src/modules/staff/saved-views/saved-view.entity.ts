import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import { StaffMemberEntity } from '../accounts/staff.entity';

/** A list as somebody wants to find it again: filters, order and columns under a name. */
@Entity('saved_view')
@Index('ix_saved_view_owner_id_list', ['ownerId', 'list'])
@Index('ix_saved_view_list_is_shared_name', ['list', 'isShared', 'name'])
export class SavedViewEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  list: string;

  @Column('varchar', { length: 80 })
  name: string;

  @Column('varchar', { name: 'owner_id', length: 30 })
  ownerId: string;

  @ManyToOne(() => StaffMemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'fk_saved_view_owner_id' })
  owner?: StaffMemberEntity;

  @Column('tinyint', { name: 'is_shared', transformer: flagTransformer, default: 0 })
  isShared: boolean;

  /** The words of the address that stand for the list; the back office alone reads them. */
  @Column('text')
  state: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A saved view as kept. */
export type SavedView = EntityRow<SavedViewEntity>;
