import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { Locale } from '../../../shared/locale';
import type { GoalMeasure, GoalSource } from './goal.terms';

/** A goal of the city or the office that programmes work for. */
@Entity('programme_goal')
export class ProgrammeGoalEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  source: GoalSource;

  @Column('varchar', { name: 'name_id', length: 300 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 300, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { length: 24 })
  measure: GoalMeasure;

  @Column('int', { default: 0 })
  position: number;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** What a goal asks for in a year. */
@Entity('goal_target')
export class GoalTargetEntity {
  @PrimaryColumn('varchar', { name: 'goal_id', length: 30 })
  goalId: string;

  @ManyToOne(() => ProgrammeGoalEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'goal_id', foreignKeyConstraintName: 'fk_goal_target_goal_id' })
  goal?: ProgrammeGoalEntity;

  @PrimaryColumn('int', { name: 'target_year' })
  targetYear: number;

  @Column('bigint', { transformer: bigintTransformer })
  target: number;
}

/** The goal that a programme hangs on; each hangs on one. */
@Entity('goal_programme')
@Index('ix_goal_programme_goal_id', ['goalId'])
export class GoalProgrammeEntity {
  @PrimaryColumn('varchar', { name: 'programme_id', length: 30 })
  programmeId: string;

  @ManyToOne('ProgrammeEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'fk_goal_programme_programme_id' })
  programme?: object;

  @Column('varchar', { name: 'goal_id', length: 30 })
  goalId: string;

  @ManyToOne(() => ProgrammeGoalEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'goal_id', foreignKeyConstraintName: 'fk_goal_programme_goal_id' })
  goal?: ProgrammeGoalEntity;
}

/** How many people live in a kelurahan in a year, as the civil registry counts them. */
@Entity('kelurahan_population')
export class KelurahanPopulationEntity {
  @PrimaryColumn('varchar', { name: 'kelurahan_code', length: 13 })
  kelurahanCode: string;

  @PrimaryColumn('int', { name: 'population_year' })
  populationYear: number;

  @Column('int')
  population: number;
}

/** Where the inhabitants of a year are from: the civil registry, or the statistics office. */
@Entity('population_source')
export class PopulationSourceEntity {
  @PrimaryColumn('int', { name: 'population_year' })
  populationYear: number;

  @Column('varchar', { length: 200 })
  source: string;
}

/** Staff who get the page of the month by mail. */
@Entity('month_page_reader')
export class MonthPageReaderEntity {
  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_month_page_reader_staff_id' })
  staff?: object;

  /** The language in which they chose it. */
  @Column('varchar', { length: 2 })
  locale: Locale;
}
