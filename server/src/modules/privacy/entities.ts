import { DataAssessmentEntity, DataAssessmentVersionEntity } from './assessments/assessment.entity';
import { ClockChangeEntity } from './breaches/clock-change.entity';
import { DataBreachEntity, DataBreachPersonEntity } from './breaches/breach.entity';

/** The tables of this module. */
export const PRIVACY_ENTITIES = [
  DataBreachEntity,
  DataBreachPersonEntity,
  ClockChangeEntity,
  DataAssessmentEntity,
  DataAssessmentVersionEntity,
];
