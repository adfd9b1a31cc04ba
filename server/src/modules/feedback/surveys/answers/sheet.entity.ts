import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { jsonTransformer } from '../../../../platform/db/columns';
import type { EntityRow } from '../../../../platform/db/table';
import type { Answers, Channel, Wave } from '../definition/definition.terms';
import { SurveyEntity } from '../definition/survey.entity';

/**
 * A sheet of answers. Its id is chance alone, it has no time but a month and half of a day, and on SQLite no row number,
 * so that nobody can tell which sheet came after which. Only feedback on an event knows its registration.
 */
@Entity('survey_sheet', { withoutRowid: true })
@Index('ix_survey_sheet_event_id_survey_id_wave', ['eventId', 'surveyId', 'wave'])
@Index('ix_survey_sheet_session_id', ['sessionId'])
@Index('ix_survey_sheet_registration_id', ['registrationId'])
export class SurveySheetEntity {
  @PrimaryColumn('varchar', { name: 'survey_id', length: 30 })
  surveyId: string;

  @ManyToOne(() => SurveyEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'survey_id', foreignKeyConstraintName: 'fk_survey_sheet_survey_id' })
  survey?: SurveyEntity;

  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  /** The version that was answered. */
  @Column('int', { name: 'version_number' })
  versionNumber: number;

  @Column('varchar', { length: 7 })
  month: string;

  @Column('varchar', { name: 'half_day', length: 12 })
  halfDay: 'MORNING' | 'AFTERNOON';

  @Column('varchar', { length: 24 })
  channel: Channel;

  @Column('varchar', { name: 'event_id', length: 30, nullable: true })
  eventId: string | null;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_survey_sheet_event_id' })
  event?: object | null;

  @Column('varchar', { name: 'session_id', length: 30, nullable: true })
  sessionId: string | null;

  @ManyToOne('EventSessionEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_survey_sheet_session_id' })
  session?: object | null;

  @Column('varchar', { length: 12, nullable: true })
  wave: Wave | null;

  /** Who said what they thought of an event, so that they can say it anew; null in every other sheet. */
  @Column('varchar', { name: 'registration_id', length: 30, nullable: true })
  registrationId: string | null;

  @ManyToOne('RegistrationEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'fk_survey_sheet_registration_id' })
  registration?: object | null;

  @Column('text', { transformer: jsonTransformer })
  answers: Answers;
}

/** That a link, or the key a phone made up, was used: its hash and nothing else, not even a time. */
@Entity('survey_spent', { withoutRowid: true })
export class SurveySpentEntity {
  @PrimaryColumn('varchar', { length: 64 })
  hash: string;
}

/** A sheet as it is kept. */
export type SurveySheet = EntityRow<SurveySheetEntity>;
