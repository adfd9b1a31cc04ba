import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';

/** Where staff are on duty in a branch: a desk, a reading room, the mobile library. */
@Entity('duty_point')
@Index('ix_duty_point_branch_id_position', ['branchId', 'position'])
export class DutyPointEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_duty_point_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'name_id', length: 120 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 120, nullable: true })
  nameEnglish: string | null;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('int', { default: 0 })
  position: number;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Days on which a colleague is absent; why is never kept. */
@Entity('staff_absence')
@Index('ix_staff_absence_staff_id_until_date', ['staffId', 'untilDate'])
@Index('ix_staff_absence_until_date', ['untilDate'])
export class StaffAbsenceEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_absence_staff_id' })
  staff?: object;

  @Column('varchar', { name: 'from_date', length: 10 })
  fromDate: string;

  /** Last day, included. */
  @Column('varchar', { name: 'until_date', length: 10 })
  untilDate: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  /** When it was taken back. */
  @Column('datetime', { name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;
}

/**
 * The library card of a colleague, which they linked themselves: rosters then see when they are busy. A link that ended
 * stays for a while, so that hours of a card that was theirs are still their own; open_link is 1 until it ends.
 */
@Entity('staff_card')
@Index('ux_staff_card_staff_id_open_link', ['staffId', 'openLink'], { unique: true })
@Index('ux_staff_card_member_id_open_link', ['memberId', 'openLink'], { unique: true })
@Index('ix_staff_card_unlinked_at', ['unlinkedAt'])
export class StaffCardEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_card_staff_id' })
  staff?: object;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_staff_card_member_id' })
  member?: object;

  @Column('datetime', { name: 'linked_at', precision: 3 })
  linkedAt: Date;

  @Column('datetime', { name: 'unlinked_at', precision: 3, nullable: true })
  unlinkedAt: Date | null;

  @Column('int', { name: 'open_link', nullable: true, default: 1 })
  openLink: number | null;
}

/** A service point. */
export type DutyPoint = WithTexts<EntityRow<DutyPointEntity> & { readonly nodeType: 'DutyPoint' }, 'name'>;

/** Days on which a colleague is absent. */
export type StaffAbsence = EntityRow<StaffAbsenceEntity>;

/** The card of a colleague. */
export type StaffCard = EntityRow<StaffCardEntity>;
