import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** That a member belongs to a community. */
@Entity('community_member')
@Index('ix_community_member_partner_id_joined_at', ['partnerId', 'joinedAt'])
export class CommunityMemberEntity {
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_community_member_member_id' })
  member?: object;

  @PrimaryColumn('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_community_member_partner_id' })
  partner?: object;

  @Column('datetime', { name: 'joined_at', precision: 3 })
  joinedAt: Date;
}

/** When a community meets, where, and what it reads. */
@Entity('community_meeting')
@Index('ix_community_meeting_partner_id_starts_at_id', ['partnerId', 'startsAt', 'id'])
@Index('ix_community_meeting_title_id', ['titleId'])
export class CommunityMeetingEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_community_meeting_partner_id' })
  partner?: object;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('varchar', { length: 200, nullable: true })
  place: string | null;

  /** The title that is read. */
  @Column('varchar', { name: 'title_id', length: 30, nullable: true })
  titleId: string | null;

  @ManyToOne('TitleEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_community_meeting_title_id' })
  title?: object | null;

  @Column('varchar', { length: 300, nullable: true })
  note: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** When a community meets. */
export type CommunityMeeting = EntityRow<CommunityMeetingEntity>;
