import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { AssessmentKind } from '../development.terms';
import { CompetenceEntity } from '../lists/lists.entity';

/** The level at which somebody stands in a competence, as they or their lead said last. */
@Entity('competence_assessment')
@Check('ck_competence_assessment_level', 'level BETWEEN 0 AND 3')
@Index('ix_competence_assessment_assessed_at', ['assessedAt'])
@Index('ix_competence_assessment_competence_id_kind_level', ['competenceId', 'kind', 'level'])
export class CompetenceAssessmentEntity {
  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_competence_assessment_staff_id' })
  staff?: object;

  @PrimaryColumn('varchar', { name: 'competence_id', length: 30 })
  competenceId: string;

  @ManyToOne(() => CompetenceEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'competence_id', foreignKeyConstraintName: 'fk_competence_assessment_competence_id' })
  competence?: CompetenceEntity;

  @PrimaryColumn('varchar', { length: 24 })
  kind: AssessmentKind;

  @Column('int')
  level: number;

  /** The account of who said so. */
  @Column('varchar', { name: 'assessed_by', length: 40 })
  assessedBy: string;

  @Column('datetime', { name: 'assessed_at', precision: 3 })
  assessedAt: Date;
}

/** An assessment. */
export type CompetenceAssessment = EntityRow<CompetenceAssessmentEntity>;
