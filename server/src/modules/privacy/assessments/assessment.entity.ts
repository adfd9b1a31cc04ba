import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import type { AssessedRisk, AssessmentDecision } from './assessment.terms';

/** An impact assessment of an activity of high risk (UU 27/2022 art. 34). Listed by the day of its next review. */
@Entity('data_assessment')
@Index('ix_data_assessment_next_review_on_id', ['nextReviewOn', 'id'])
export class DataAssessmentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** The activity of the register of processing. */
  @Column('varchar', { length: 40 })
  activity: string;

  @Column('varchar', { length: 160 })
  name: string;

  @Column('varchar', { name: 'name_en', length: 160, nullable: true })
  nameEnglish: string | null;

  /** Why the risk is high. */
  @Column('text', { name: 'why' })
  why: string;

  @Column('text', { name: 'why_en', nullable: true })
  whyEnglish: string | null;

  @Column('text', { transformer: jsonTransformer })
  risks: readonly AssessedRisk[];

  @Column('text', { nullable: true })
  measures: string | null;

  @Column('text', { name: 'measures_en', nullable: true })
  measuresEnglish: string | null;

  @Column('varchar', { length: 24 })
  decision: AssessmentDecision;

  @Column('varchar', { name: 'decided_by', length: 120 })
  decidedBy: string;

  @Column('varchar', { name: 'decided_on', length: 10 })
  decidedOn: CivilDate;

  @Column('varchar', { name: 'next_review_on', length: 10 })
  nextReviewOn: CivilDate;

  /** The number of its newest version. */
  @Column('int', { default: 1 })
  number: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** What an assessment says, without where and when it was written. */
export type AssessmentFacts = Pick<
  EntityRow<DataAssessmentEntity>,
  | 'activity'
  | 'name'
  | 'nameEnglish'
  | 'why'
  | 'whyEnglish'
  | 'risks'
  | 'measures'
  | 'measuresEnglish'
  | 'decision'
  | 'decidedBy'
  | 'decidedOn'
  | 'nextReviewOn'
>;

/** An assessment as it was once; it never changes. */
@Entity('data_assessment_version')
@Index('ux_data_assessment_version_assessment_id_number', ['assessmentId', 'number'], { unique: true })
export class DataAssessmentVersionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'assessment_id', length: 30 })
  assessmentId: string;

  @ManyToOne(() => DataAssessmentEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'fk_data_assessment_version_assessment_id' })
  assessment?: DataAssessmentEntity;

  @Column('int')
  number: number;

  @Column('text', { transformer: jsonTransformer })
  facts: AssessmentFacts;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** An impact assessment. */
export type DataAssessment = EntityRow<DataAssessmentEntity>;
/** An impact assessment as it was once. */
export type DataAssessmentVersion = EntityRow<DataAssessmentVersionEntity>;
