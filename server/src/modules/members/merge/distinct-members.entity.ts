import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { MemberEntity } from '../profile/member.entity';

/** That two cards look like one person's and are two people's, as staff found. */
@Entity('distinct_members')
@Index('ux_distinct_members_first_id_second_id', ['firstId', 'secondId'], { unique: true })
@Index('ix_distinct_members_second_id', ['secondId'])
export class DistinctMembersEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'first_id', length: 30 })
  firstId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'first_id', foreignKeyConstraintName: 'fk_distinct_members_first_id' })
  first?: MemberEntity;

  @Column('varchar', { name: 'second_id', length: 30 })
  secondId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'second_id', foreignKeyConstraintName: 'fk_distinct_members_second_id' })
  second?: MemberEntity;

  @Column('datetime', { name: 'marked_at', precision: 3 })
  markedAt: Date;

  @Column('varchar', { name: 'marked_by', length: 40 })
  markedBy: string;
}
