import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { jsonTransformer } from '../../../platform/db/columns';
import { MemberEntity } from '../profile/member.entity';

/** That two cards of one person became one: which, what was taken from the other, and how many rows moved. */
@Entity('member_merge')
@Index('ux_member_merge_merged_id', ['mergedId'], { unique: true })
@Index('ix_member_merge_kept_id', ['keptId'])
export class MemberMergeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'kept_id', length: 30 })
  keptId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'kept_id', foreignKeyConstraintName: 'fk_member_merge_kept_id' })
  kept?: MemberEntity;

  @Column('varchar', { name: 'merged_id', length: 30 })
  mergedId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'merged_id', foreignKeyConstraintName: 'fk_member_merge_merged_id' })
  merged?: MemberEntity;

  /** Names of the facts that came from the other card. */
  @Column('varchar', { length: 300 })
  taken: string;

  /** How many rows of which table moved. */
  @Column('text', { transformer: jsonTransformer })
  moved: Record<string, number>;

  @Column('datetime', { name: 'merged_at', precision: 3 })
  mergedAt: Date;

  @Column('varchar', { name: 'merged_by', length: 40 })
  mergedBy: string;
}
