import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../../platform/db/columns';
import type { EntityRow } from '../../../../platform/db/table';
import type { WithTexts } from '../../../../platform/db/texts';
import type { SurveyDefinition, SurveyKind, SurveyStatus } from './definition.terms';

/** A survey as staff are building it. What people answer stands in its versions. */
@Entity('survey')
@Index('ux_survey_slug', ['slug'], { unique: true })
@Index('ix_survey_title_id_id', ['titleIndonesian', 'id'])
@Index('ix_survey_updated_at_id', ['updatedAt', 'id'])
@Index('ix_survey_created_at_id', ['createdAt', 'id'])
export class SurveyEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  kind: SurveyKind;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('varchar', { length: 24 })
  status: SurveyStatus;

  /** The title of the draft once more, for lists. */
  @Column('varchar', { name: 'title_id', length: 160 })
  titleIndonesian: string;

  @Column('varchar', { name: 'title_en', length: 160, nullable: true })
  titleEnglish: string | null;

  @Column('varchar', { name: 'opens_on', length: 10, nullable: true })
  opensOn: string | null;

  @Column('varchar', { name: 'closes_on', length: 10, nullable: true })
  closesOn: string | null;

  @Column('text', { transformer: jsonTransformer })
  draft: SurveyDefinition;

  @Column('int', { name: 'published_number', nullable: true })
  publishedNumber: number | null;

  /** Whether the draft differs from what is published. */
  @Column('tinyint', { name: 'is_changed', transformer: flagTransformer })
  isChanged: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** What a survey asked from a moment on; it never changes. */
@Entity('survey_version')
export class SurveyVersionEntity {
  @PrimaryColumn('varchar', { name: 'survey_id', length: 30 })
  surveyId: string;

  @ManyToOne(() => SurveyEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'survey_id', foreignKeyConstraintName: 'fk_survey_version_survey_id' })
  survey?: SurveyEntity;

  @PrimaryColumn('int')
  number: number;

  @Column('text', { transformer: jsonTransformer })
  definition: SurveyDefinition;

  @Column('datetime', { name: 'published_at', precision: 3 })
  publishedAt: Date;
}

/** A survey as staff build it. */
export type Survey = WithTexts<EntityRow<SurveyEntity>, 'title'> & { readonly isStandard: boolean };
/** A published version of a survey. */
export type SurveyVersion = EntityRow<SurveyVersionEntity>;
