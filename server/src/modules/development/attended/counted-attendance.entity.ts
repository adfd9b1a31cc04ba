import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import { TrainingCourseEntity } from '../learning/learning.entity';

/** That somebody's attendance of a course was made training: once, also when the training is removed later. */
@Entity('counted_attendance')
@Index('ix_counted_attendance_course_id', ['courseId'])
export class CountedAttendanceEntity {
  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_counted_attendance_staff_id' })
  staff?: object;

  @PrimaryColumn('varchar', { name: 'course_id', length: 30 })
  courseId: string;

  @ManyToOne(() => TrainingCourseEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'course_id', foreignKeyConstraintName: 'fk_counted_attendance_course_id' })
  course?: TrainingCourseEntity;

  @Column('varchar', { name: 'counted_on', length: 10 })
  countedOn: CivilDate;
}

/** An attendance that was made training. */
export type CountedAttendance = EntityRow<CountedAttendanceEntity>;
