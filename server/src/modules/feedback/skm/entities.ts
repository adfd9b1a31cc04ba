import { SatisfactionActEntity, SatisfactionPeriodEntity } from './periods/period.entity';
import {
  SatisfactionInvitationEntity,
  SatisfactionSheetEntity,
  SatisfactionSpentEntity,
} from './sheets/sheet.entity';

/** The tables of the satisfaction survey. */
export const SKM_ENTITIES = [
  SatisfactionPeriodEntity,
  SatisfactionSheetEntity,
  SatisfactionSpentEntity,
  SatisfactionInvitationEntity,
  SatisfactionActEntity,
];
