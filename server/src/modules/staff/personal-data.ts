import type { PersonalData } from '../../platform/personal-data/personal-table';
import { aboutOthers, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { STAFF_ACCOUNTS } from './processing';

/** Accounts of staff are data of the employer about staff; no column says anything about a member. */
export const STAFF_PERSONAL_DATA: PersonalData = {
  tables: [
    withoutPersonalData('staff_role', 'code name_id name_en permissions version'),
    aboutOthers(
      'staff_member',
      'id name email password_hash branch_id is_active is_sample created_at version',
      { people: 'name email password_hash branch_id', processing: STAFF_ACCOUNTS },
    ),
    aboutOthers('staff_assignment', 'staff_member_id role_code branch_id', {
      people: 'staff_member_id role_code branch_id',
      processing: STAFF_ACCOUNTS,
    }),
    aboutOthers('staff_invitation', 'staff_id token_hash expires_at', {
      people: 'staff_id token_hash',
      processing: STAFF_ACCOUNTS,
    }),
    aboutOthers('staff_totp', 'staff_id secret created_at confirmed_at last_used_step', {
      people: 'staff_id secret',
      processing: STAFF_ACCOUNTS,
    }),
    aboutOthers('staff_recovery_code', 'staff_id code_hash used_at', {
      people: 'staff_id code_hash used_at',
      processing: STAFF_ACCOUNTS,
    }),
    aboutOthers('staff_challenge', 'token_hash staff_id expires_at', {
      people: 'staff_id token_hash',
      processing: STAFF_ACCOUNTS,
    }),
    aboutOthers('saved_view', 'id list name owner_id is_shared state created_at updated_at version', {
      // What somebody searches for in a list is nobody else's business.
      people: 'owner_id name state',
      processing: STAFF_ACCOUNTS,
    }),
  ],
};
