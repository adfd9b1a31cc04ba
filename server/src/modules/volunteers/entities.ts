import { VolunteerApplicationEntity } from './applications/application.entity';
import { VolunteerCheckEntity } from './checks/check.entity';
import { VolunteerGroupEntity, VolunteerGroupPlaceEntity } from './groups/group.entity';
import { VolunteerGuestEntity } from './guests/guest.entity';
import {
  VolunteerLetterCounterEntity,
  VolunteerLetterEntity,
  VolunteerLetterLineEntity,
} from './letters/letter.entity';
import { VolunteerEntity, VolunteerRoleHolderEntity } from './people/volunteer.entity';
import { VolunteerOpportunityEntity } from './roles/opportunity.entity';
import { VolunteerRoleEntity } from './roles/role.entity';
import { ShiftFeedbackEntity } from './thanks/feedback.entity';

/** The tables of this module. */
export const VOLUNTEER_ENTITIES = [
  VolunteerRoleEntity,
  VolunteerOpportunityEntity,
  VolunteerEntity,
  VolunteerRoleHolderEntity,
  VolunteerCheckEntity,
  VolunteerApplicationEntity,
  VolunteerLetterCounterEntity,
  VolunteerLetterEntity,
  VolunteerLetterLineEntity,
  ShiftFeedbackEntity,
  VolunteerGroupEntity,
  VolunteerGroupPlaceEntity,
  VolunteerGuestEntity,
];
