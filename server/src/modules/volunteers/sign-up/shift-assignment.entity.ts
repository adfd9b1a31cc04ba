import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { AssignmentStatus } from '../shifts/shift.terms';

/**
 * Who takes a shift, or waits for it. While it is open nobody is in one shift twice: open_key is the person
 * until then. The times of the shift are repeated, so that what somebody does on a day is one range.
 */
@Entity('shift_assignment')
@Index('ux_shift_assignment_shift_id_open_key', ['shiftId', 'openKey'], { unique: true })
@Index('ix_shift_assignment_need_id_status_queue_number', ['needId', 'status', 'queueNumber'])
@Index('ix_shift_assignment_member_id_starts_at_id', ['memberId', 'startsAt', 'id'])
@Index('ix_shift_assignment_staff_id_starts_at_id', ['staffId', 'startsAt', 'id'])
@Index('ix_shift_assignment_status_ends_at_id', ['status', 'endsAt', 'id'])
@Index('ix_shift_assignment_created_at', ['createdAt'])
@Index('ix_shift_assignment_signed_off_at', ['signedOffAt'])
@Index('ix_shift_assignment_closed_at', ['closedAt'])
@Check('ck_shift_assignment_open_key', '(open_key IS NULL) = (closed_at IS NOT NULL)')
export class ShiftAssignmentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'shift_id', length: 30 })
  shiftId: string;

  @ManyToOne('ShiftEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'shift_id', foreignKeyConstraintName: 'fk_shift_assignment_shift_id' })
  shift?: object;

  @Column('varchar', { name: 'need_id', length: 30 })
  needId: string;

  @ManyToOne('ShiftNeedEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'need_id', foreignKeyConstraintName: 'fk_shift_assignment_need_id' })
  need?: object;

  /** Null for staff, and once the member was forgotten. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_shift_assignment_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'staff_id', length: 30, nullable: true })
  staffId: string | null;

  @ManyToOne('StaffMemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_shift_assignment_staff_id' })
  staff?: object | null;

  @Column('varchar', { name: 'open_key', length: 30, nullable: true })
  openKey: string | null;

  @Column('varchar', { length: 12 })
  status: AssignmentStatus;

  /** The place in the order of those who asked; who waits is served by it. */
  @Column('int', { name: 'queue_number' })
  queueNumber: number;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  /** When they got their place. */
  @Column('datetime', { name: 'confirmed_at', precision: 3, nullable: true })
  confirmedAt: Date | null;

  @Column('datetime', { name: 'checked_in_at', precision: 3, nullable: true })
  checkedInAt: Date | null;

  @Column('datetime', { name: 'checked_out_at', precision: 3, nullable: true })
  checkedOutAt: Date | null;

  @Column('varchar', { name: 'checked_in_by', length: 40, nullable: true })
  checkedInBy: string | null;

  /** What was signed off last; earlier ones stay in `shift_sign_off`. */
  @Column('int', { nullable: true })
  minutes: number | null;

  @Column('datetime', { name: 'signed_off_at', precision: 3, nullable: true })
  signedOffAt: Date | null;

  @Column('varchar', { name: 'signed_off_by', length: 40, nullable: true })
  signedOffBy: string | null;

  /** Why staff passed rules; null if none was passed. */
  @Column('varchar', { name: 'override_reason', length: 200, nullable: true })
  overrideReason: string | null;

  /** Which rules were passed, such as `REST,HOURS_OF_DAY`. */
  @Column('varchar', { length: 200, nullable: true })
  overridden: string | null;

  @Column('varchar', { name: 'overridden_by', length: 40, nullable: true })
  overriddenBy: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  /** `member` when they signed up themselves. */
  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  /** `member` when they gave it back themselves. */
  @Column('varchar', { name: 'closed_by', length: 40, nullable: true })
  closedBy: string | null;

  @Column('varchar', { name: 'close_reason', length: 300, nullable: true })
  closeReason: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Somebody in a shift. Personal: only they themselves and staff see it. */
export type ShiftAssignment = EntityRow<ShiftAssignmentEntity> & { readonly nodeType: 'ShiftAssignment' };
