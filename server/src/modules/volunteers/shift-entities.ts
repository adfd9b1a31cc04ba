import { DutyPointEntity, StaffAbsenceEntity, StaffCardEntity } from './duty/duty.entity';
import { ShiftOfferEntity, ShiftOfferPersonEntity } from './offers/offer.entity';
import { ShiftSignOffEntity } from './hours/shift-sign-off.entity';
import { ShiftEntity, ShiftNeedEntity } from './shifts/shift.entity';
import { ShiftAssignmentEntity } from './sign-up/shift-assignment.entity';

/** The tables of shifts and the duty roster. */
export const SHIFT_ENTITIES = [
  DutyPointEntity,
  ShiftEntity,
  ShiftNeedEntity,
  ShiftAssignmentEntity,
  ShiftSignOffEntity,
  StaffCardEntity,
  StaffAbsenceEntity,
  ShiftOfferEntity,
  ShiftOfferPersonEntity,
];
