import { SavedViewEntity } from './saved-views/saved-view.entity';
import {
  StaffChallengeEntity,
  StaffRecoveryCodeEntity,
  StaffTotpEntity,
} from './second-factor/second-factor.entity';
import {
  StaffAssignmentEntity,
  StaffInvitationEntity,
  StaffMemberEntity,
  StaffRoleEntity,
} from './accounts/staff.entity';

/** The tables of this module. */
export const STAFF_ENTITIES = [
  StaffRoleEntity,
  StaffMemberEntity,
  StaffAssignmentEntity,
  StaffInvitationEntity,
  StaffTotpEntity,
  StaffRecoveryCodeEntity,
  StaffChallengeEntity,
  SavedViewEntity,
];
