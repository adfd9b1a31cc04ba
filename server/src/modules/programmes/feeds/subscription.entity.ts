import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { Locale } from '../../../shared/locale';

/**
 * A member who wants to hear of new events of a programme. Read by member, and by programme when an event is
 * published.
 */
@Entity('programme_follow')
@Index('ix_programme_follow_programme_id', ['programmeId'])
export class ProgrammeFollowEntity {
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('member', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_programme_follow_member_id' })
  member?: object;

  @PrimaryColumn('varchar', { name: 'programme_id', length: 30 })
  programmeId: string;

  @ManyToOne('ProgrammeEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'fk_programme_follow_programme_id' })
  programme?: object;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

/**
 * A secret address at which a member's calendar program reads the events of the family. The address is worked
 * out from the key of the library; a new one ends the one before.
 */
@Entity('calendar_address')
@Index('ix_calendar_address_member_id_ended_at', ['memberId', 'endedAt'])
export class CalendarAddressEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_calendar_address_member_id' })
  member?: object | null;

  @Column('varchar', { length: 4 })
  locale: Locale;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  /** Since when it serves no more; the row stays, so that whoever still asks learns that it is over. */
  @Column('datetime', { name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;
}
