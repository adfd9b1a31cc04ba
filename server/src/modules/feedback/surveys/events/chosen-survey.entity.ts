import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { SurveyEntity } from '../definition/survey.entity';

/** Which survey asks those who came to an event; the standard one where there is no row. */
@Entity('event_survey')
@Index('ix_event_survey_survey_id', ['surveyId'])
export class EventSurveyEntity {
  @PrimaryColumn('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_survey_event_id' })
  event?: object;

  @Column('varchar', { name: 'survey_id', length: 30 })
  surveyId: string;

  @ManyToOne(() => SurveyEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'survey_id', foreignKeyConstraintName: 'fk_event_survey_survey_id' })
  survey?: SurveyEntity;
}

/** Which survey asks about the outcomes of a programme. */
@Entity('programme_outcome_survey')
@Index('ix_programme_outcome_survey_survey_id', ['surveyId'])
export class ProgrammeOutcomeSurveyEntity {
  @PrimaryColumn('varchar', { name: 'programme_id', length: 30 })
  programmeId: string;

  @ManyToOne('ProgrammeEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'fk_programme_outcome_survey_programme_id' })
  programme?: object;

  @Column('varchar', { name: 'survey_id', length: 30 })
  surveyId: string;

  @ManyToOne(() => SurveyEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'survey_id', foreignKeyConstraintName: 'fk_programme_outcome_survey_survey_id' })
  survey?: SurveyEntity;
}
