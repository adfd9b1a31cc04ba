import type { PersonalData } from '../../platform/personal-data/personal-table';
import { clearedColumns, withoutPersonalData } from '../../platform/personal-data/personal-table';

/**
 * People at a partner are contacts of an institution, not members: nothing of it stands in a member's copy. They
 * are replaced or removed with the page of the partner.
 */
export const PARTNERS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'partner',
      // Hidden in the audit log: they reach people, or are a note of staff.
      personal: clearedColumns('phone', 'email', 'note'),
      other:
        'id kind name name_key school_level npsn religious_number address website summary_id summary_en since_on agreement_ends_on is_public is_active created_at created_by updated_at is_sample version'.split(
          ' ',
        ),
    },
    {
      table: 'partner_person',
      personal: clearedColumns('name', 'role', 'phone', 'email'),
      other: ['id', 'partner_id', 'position'],
    },
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
