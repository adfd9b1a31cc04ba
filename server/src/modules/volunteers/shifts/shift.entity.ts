import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { ShiftAudience, ShiftStatus } from './shift.terms';

/** A span in which people are needed: volunteers, or staff at service points. Read by branch and time. */
@Entity('shift')
@Index('ix_shift_branch_id_audience_starts_at_id', ['branchId', 'audience', 'startsAt', 'id'])
@Index('ix_shift_audience_starts_at_id', ['audience', 'startsAt', 'id'])
@Index('ix_shift_status_starts_at', ['status', 'startsAt'])
@Index('ix_shift_session_id', ['sessionId'])
@Index('ix_shift_series_id_starts_at', ['seriesId', 'startsAt'])
export class ShiftEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 12 })
  audience: ShiftAudience;

  @Column('varchar', { name: 'title_id', length: 160 })
  titleIndonesian: string;

  @Column('varchar', { name: 'title_en', length: 160, nullable: true })
  titleEnglish: string | null;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_shift_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'space_id', length: 30, nullable: true })
  spaceId: string | null;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_shift_space_id' })
  space?: object | null;

  /** The dated occurrence of an event it serves: when that is cancelled, the shift ends. */
  @Column('varchar', { name: 'session_id', length: 30, nullable: true })
  sessionId: string | null;

  @ManyToOne('EventSessionEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_shift_session_id' })
  session?: object | null;

  /** Where to meet, where it is no room of the library: the mobile library, a market. */
  @Column('varchar', { length: 160, nullable: true })
  place: string | null;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  /** From when one signs up by oneself; null is at once. */
  @Column('datetime', { name: 'sign_up_from', precision: 3, nullable: true })
  signUpFrom: Date | null;

  /** Until when one signs up by oneself; null is until it begins. */
  @Column('datetime', { name: 'sign_up_until', precision: 3, nullable: true })
  signUpUntil: Date | null;

  /** What one should know before: whom to meet, what to bring. */
  @Column('text', { nullable: true })
  briefing: string | null;

  @Column('varchar', { length: 12 })
  status: ShiftStatus;

  @Column('datetime', { name: 'cancelled_at', precision: 3, nullable: true })
  cancelledAt: Date | null;

  @Column('varchar', { name: 'cancelled_by', length: 40, nullable: true })
  cancelledBy: string | null;

  @Column('varchar', { name: 'cancel_reason', length: 300, nullable: true })
  cancelReason: string | null;

  /** When its date of an event began when the shift was made or moved; null until it was looked at. */
  @Column('datetime', { name: 'session_starts_at', precision: 3, nullable: true })
  sessionStartsAt: Date | null;

  @Column('datetime', { name: 'session_ends_at', precision: 3, nullable: true })
  sessionEndsAt: Date | null;

  /** When it was moved with the date of its event, last. */
  @Column('datetime', { name: 'moved_at', precision: 3, nullable: true })
  movedAt: Date | null;

  /** How often it was moved: each time everybody in it is told. */
  @Column('int', { name: 'move_count', default: 0 })
  moveCount: number;

  /** For how many of these moves those in it were looked at: whoever no longer fits is out. */
  @Column('int', { name: 'checked_count', default: 0 })
  checkedCount: number;

  @Column('varchar', { name: 'series_id', length: 30, nullable: true })
  seriesId: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** How many are needed for one kind of work in a shift; `taken` never passes `needed` by signing up. */
@Entity('shift_need')
@Index('ix_shift_need_shift_id_position', ['shiftId', 'position'])
@Index('ix_shift_need_role_id', ['roleId'])
@Index('ix_shift_need_duty_point_id', ['dutyPointId'])
export class ShiftNeedEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'shift_id', length: 30 })
  shiftId: string;

  @ManyToOne('ShiftEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'shift_id', foreignKeyConstraintName: 'fk_shift_need_shift_id' })
  shift?: object;

  /** The role of volunteers. */
  @Column('varchar', { name: 'role_id', length: 30, nullable: true })
  roleId: string | null;

  @ManyToOne('VolunteerRoleEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'role_id', foreignKeyConstraintName: 'fk_shift_need_role_id' })
  role?: object | null;

  /** The service point of staff. */
  @Column('varchar', { name: 'duty_point_id', length: 30, nullable: true })
  dutyPointId: string | null;

  @ManyToOne('DutyPointEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'duty_point_id', foreignKeyConstraintName: 'fk_shift_need_duty_point_id' })
  dutyPoint?: object | null;

  @Column('int', { default: 0 })
  position: number;

  @Column('int', { default: 1 })
  needed: number;

  @Column('int', { default: 0 })
  taken: number;

  /** The last number that was given in its waiting list. */
  @Column('int', { name: 'last_queue_number', default: 0 })
  lastQueueNumber: number;
}

/** A shift. */
export type Shift = WithTexts<EntityRow<ShiftEntity> & { readonly nodeType: 'Shift' }, 'title'>;

/** A kind of work of a shift. */
export type ShiftNeed = EntityRow<ShiftNeedEntity>;
