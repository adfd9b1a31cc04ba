import { aboutOthers, withoutPersonalData } from '../../../platform/personal-data/personal-table';
import { PUBLISHING } from '../pages/processing';

/** Service standards say nothing about members; staff that wrote them stand by their ids. */
export const STANDARDS_PERSONAL_DATA = {
  tables: [
    withoutPersonalData(
      'service_standard',
      'id slug status name_id name_en summary_id summary_en parts_id parts_en decree answer_days position number created_at updated_at is_sample version',
    ),
    aboutOthers(
      'service_standard_version',
      'id standard_id number name_id name_en parts_id parts_en decree created_at created_by',
      { people: 'created_by', processing: PUBLISHING },
    ),
  ],
};
