import { aboutOthers } from '../../../platform/personal-data/personal-table';
import { VOLUNTEERING } from '../processing';

/** People without a card who offer to help: they wait for an answer, then the row goes. */
export const GUEST_TABLES = [
  aboutOthers(
    'volunteer_guest',
    'id opportunity_id name contact birth_date motivation availability reference_text guardian_name guardian_contact agreement_version created_at',
    {
      people: 'name contact birth_date motivation availability reference_text guardian_name guardian_contact',
      processing: VOLUNTEERING,
    },
  ),
];
