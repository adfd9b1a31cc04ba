import type { PersonalData } from '../../platform/personal-data/personal-table';
import { withoutPersonalData } from '../../platform/personal-data/personal-table';

/** Spaces say nothing about members. */
export const SPACES_PERSONAL_DATA: PersonalData = {
  tables: [
    withoutPersonalData(
      'space',
      'id branch_id name_id name_en kind capacity directions_id directions_en accessibility is_exclusive is_active is_sample position version',
    ),
  ],
};
