import { SurveySheetEntity, SurveySpentEntity } from './answers/sheet.entity';
import { SurveyEntity, SurveyVersionEntity } from './definition/survey.entity';
import { EventSurveyEntity, ProgrammeOutcomeSurveyEntity } from './events/chosen-survey.entity';

/** The tables of surveys. */
export const SURVEY_ENTITIES = [
  SurveyEntity,
  SurveyVersionEntity,
  SurveySheetEntity,
  SurveySpentEntity,
  EventSurveyEntity,
  ProgrammeOutcomeSurveyEntity,
];
