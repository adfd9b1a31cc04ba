import type { PersonalData } from '../../platform/personal-data/personal-table';
import { withoutPersonalData } from '../../platform/personal-data/personal-table';

/** People at a partner are contacts of an institution; no column says anything about a member. */
export const PARTNERS_PERSONAL_DATA: PersonalData = {
  tables: [
    withoutPersonalData(
      'partner',
      'id kind name name_key school_level npsn religious_number address phone email website summary_id summary_en since_on agreement_ends_on is_public is_active note created_at created_by updated_at is_sample version',
    ),
    withoutPersonalData('partner_person', 'id partner_id name role phone email position'),
    withoutPersonalData(
      'partner_agreement',
      'id partner_id kind number subject signed_on starts_on ends_on library_gives partner_gives created_at created_by updated_at version',
    ),
    withoutPersonalData(
      'api_key',
      'id partner_id name secret_hash hint scopes is_test allowed_addresses expires_on revoked_at last_used_at daily_quota capacity restore_rate bucket bucket_at used_on used_points created_at created_by',
    ),
    withoutPersonalData('api_key_usage', 'key_id used_on operation calls points'),
  ],
};
