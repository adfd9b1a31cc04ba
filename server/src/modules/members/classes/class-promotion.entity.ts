import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a school's pupils moved up into a school year. */
@Entity('class_promotion')
@Index('ux_class_promotion_school_school_year', ['school', 'schoolYear'], { unique: true })
export class ClassPromotionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 120 })
  school: string;

  /** The calendar year in which the school year begins. */
  @Column('int', { name: 'school_year' })
  schoolYear: number;

  @Column('int', { name: 'moved_count' })
  movedCount: number;

  @Column('int', { name: 'left_count' })
  leftCount: number;

  @Column('datetime', { name: 'promoted_at', precision: 3 })
  promotedAt: Date;

  @Column('varchar', { name: 'promoted_by', length: 40 })
  promotedBy: string;
}
