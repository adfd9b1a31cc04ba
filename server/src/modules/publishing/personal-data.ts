import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { aboutOthers, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { SHORT_LINKS, STORIES } from './processing';
import { say } from './words/say';

/** Found through the registration, so it goes before that forgets whose it was. */
const REGISTRATION_LINK: PersonalTable = {
  table: 'registration_link',
  processing: SHORT_LINKS,
  meaning: say('personalData.registrationLink'),
  rowsOf: { condition: 'registration_id IN (SELECT r.id FROM registration r WHERE r.member_id = ?)' },
  isErasedByRow: true,
  personal: { link_id: { remains: null } },
  other: ['registration_id', 'registered_on'],
};

/** Stories and links say nothing about members, but which link a registration came from; staff stand by their ids. */
export const PUBLISHING_PERSONAL_DATA = {
  tables: [
    REGISTRATION_LINK,
    aboutOthers(
      'story',
      'page_id section author cover_upload_id cover_alt_id cover_alt_en cover_credit cover_consent updated_at updated_by version',
      { people: 'author updated_by', processing: STORIES },
    ),
    withoutPersonalData('story_tag', 'page_id tag name position'),
    withoutPersonalData('story_mention', 'page_id target_id position'),
    aboutOthers(
      'short_link',
      'id code target_path label_id label_en post_id channel_code listed_until created_at created_by is_sample version',
      { people: 'created_by', processing: SHORT_LINKS },
    ),
    withoutPersonalData('short_link_day', 'link_id day clicks'),
    withoutPersonalData('short_link_result_day', 'link_id day kind amount'),
  ],
};
