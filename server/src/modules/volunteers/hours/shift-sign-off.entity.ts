import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** Hours as staff signed them off; a correction is a further row, so that the earlier one stays. */
@Entity('shift_sign_off')
@Index('ix_shift_sign_off_assignment_id_signed_at', ['assignmentId', 'signedAt'])
export class ShiftSignOffEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'assignment_id', length: 30 })
  assignmentId: string;

  @ManyToOne('ShiftAssignmentEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_shift_sign_off_assignment_id' })
  assignment?: object;

  @Column('int')
  minutes: number;

  /** Why it is corrected; null for the first. */
  @Column('varchar', { length: 300, nullable: true })
  reason: string | null;

  @Column('datetime', { name: 'signed_at', precision: 3 })
  signedAt: Date;

  @Column('varchar', { name: 'signed_by', length: 40 })
  signedBy: string;
}

/** Hours as somebody signed them off. */
export type ShiftSignOff = EntityRow<ShiftSignOffEntity>;
