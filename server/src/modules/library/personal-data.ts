import type { PersonalData } from '../../platform/personal-data/personal-table';
import { withoutPersonalData } from '../../platform/personal-data/personal-table';

/** Branches and their hours say nothing about members. */
export const LIBRARY_PERSONAL_DATA: PersonalData = {
  tables: [
    withoutPersonalData(
      'branch',
      'id code name_id name_en kind address phone whatsapp latitude longitude note_id note_en is_sample position version',
    ),
    withoutPersonalData('opening_span', 'id branch_id weekday opens closes'),
    withoutPersonalData('shelving_location', 'id branch_id code name_id name_en'),
    withoutPersonalData(
      'calendar_entry',
      'id kind branch_id from_date until_date name spans entered_by entered_at',
    ),
  ],
};
