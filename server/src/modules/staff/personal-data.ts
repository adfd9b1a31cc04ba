import type { PersonalData } from '../../platform/personal-data/personal-table';
import { withoutPersonalData } from '../../platform/personal-data/personal-table';

/** Accounts of staff are data of the employer about staff; no column says anything about a member. */
export const STAFF_PERSONAL_DATA: PersonalData = {
  tables: [
    withoutPersonalData('staff_role', 'code name_id name_en permissions version'),
    withoutPersonalData(
      'staff_member',
      'id name email password_hash branch_id is_active is_sample created_at version',
    ),
    withoutPersonalData('staff_assignment', 'staff_member_id role_code branch_id'),
    withoutPersonalData('staff_invitation', 'staff_id token_hash expires_at'),
    withoutPersonalData('staff_totp', 'staff_id secret created_at confirmed_at last_used_step'),
    withoutPersonalData('staff_recovery_code', 'staff_id code_hash used_at'),
    withoutPersonalData('staff_challenge', 'token_hash staff_id expires_at'),
    withoutPersonalData('saved_view', 'id list name owner_id is_shared state created_at updated_at version'),
  ],
};
