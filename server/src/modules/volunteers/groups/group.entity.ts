import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { GroupKind } from './group.terms';

/** A class, a company or a community that helps together; only who speaks for it is named. */
@Entity('volunteer_group')
@Index('ix_volunteer_group_is_active_name_id', ['isActive', 'name', 'id'])
@Index('ix_volunteer_group_contact_member_id', ['contactMemberId'])
@Index('ix_volunteer_group_partner_id', ['partnerId'])
export class VolunteerGroupEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 160 })
  name: string;

  @Column('varchar', { length: 12 })
  kind: GroupKind;

  /** Who speaks for it; null once they were forgotten. */
  @Column('varchar', { name: 'contact_member_id', length: 30, nullable: true })
  contactMemberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'contact_member_id', foreignKeyConstraintName: 'fk_volunteer_group_contact_member_id' })
  contact?: object | null;

  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  @ManyToOne('PartnerEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_volunteer_group_partner_id' })
  partner?: object | null;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/**
 * Places of a group in a shift: a count, no names. While they hold, open_group_id is the group, so that it has
 * one row for each kind of work of a shift.
 */
@Entity('volunteer_group_place')
@Check('ck_volunteer_group_place_open_group_id', '(open_group_id IS NULL) = (closed_at IS NOT NULL)')
@Check('ck_volunteer_group_place_people', '(people > 0)')
@Index('ux_volunteer_group_place_need_id_open_group_id', ['needId', 'openGroupId'], { unique: true })
@Index('ix_volunteer_group_place_group_id_created_at', ['groupId', 'createdAt'])
@Index('ix_volunteer_group_place_shift_id', ['shiftId'])
@Index('ix_volunteer_group_place_created_at', ['createdAt'])
@Index('ix_volunteer_group_place_closed_at', ['closedAt'])
export class VolunteerGroupPlaceEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'group_id', length: 30 })
  groupId: string;

  @ManyToOne('VolunteerGroupEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'fk_volunteer_group_place_group_id' })
  group?: object;

  @Column('varchar', { name: 'shift_id', length: 30 })
  shiftId: string;

  @ManyToOne('ShiftEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'shift_id', foreignKeyConstraintName: 'fk_volunteer_group_place_shift_id' })
  shift?: object;

  @Column('varchar', { name: 'need_id', length: 30 })
  needId: string;

  @ManyToOne('ShiftNeedEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'need_id', foreignKeyConstraintName: 'fk_volunteer_group_place_need_id' })
  need?: object;

  @Column('varchar', { name: 'open_group_id', length: 30, nullable: true })
  openGroupId: string | null;

  @Column('int')
  people: number;

  /** How many came; null until it was noted. */
  @Column('int', { nullable: true })
  came: number | null;

  /** Minutes of each who came. */
  @Column('int', { nullable: true })
  minutes: number | null;

  /** What was noted first, once it was changed. */
  @Column('int', { name: 'first_came', nullable: true })
  firstCame: number | null;

  @Column('int', { name: 'first_minutes', nullable: true })
  firstMinutes: number | null;

  /** Why what was noted was changed last. */
  @Column('varchar', { name: 'change_reason', length: 300, nullable: true })
  changeReason: string | null;

  @Column('datetime', { name: 'noted_at', precision: 3, nullable: true })
  notedAt: Date | null;

  @Column('varchar', { name: 'noted_by', length: 40, nullable: true })
  notedBy: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('varchar', { name: 'closed_by', length: 40, nullable: true })
  closedBy: string | null;
}

/** A group of volunteers. */
export type VolunteerGroup = EntityRow<VolunteerGroupEntity>;
/** Places of a group in a shift. */
export type VolunteerGroupPlace = EntityRow<VolunteerGroupPlaceEntity>;
