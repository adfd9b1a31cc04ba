import type { PersonalData } from '../../platform/personal-data/personal-table';
import { withoutPersonalData } from '../../platform/personal-data/personal-table';
import { NEWSLETTERS } from './processing';
import { say } from './words/say';

const OF_MEMBER = { condition: 'member_id = ?' };
const OF_SUBSCRIBER = {
  condition: 'subscriber_id IN (SELECT id FROM newsletter_subscriber WHERE member_id = ?)',
};

/** What this module keeps about readers; who asked while signed in takes it along when they leave. */
export const NEWSLETTERS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'newsletter_letter',
      processing: NEWSLETTERS,
      meaning: say('personalData.letter'),
      rowsOf: OF_SUBSCRIBER,
      isErasedByRow: true,
      personal: {},
      other: ['issue_id', 'subscriber_id', 'state', 'attempts', 'next_try_at'],
    },
    {
      table: 'newsletter_subscription',
      processing: NEWSLETTERS,
      meaning: say('personalData.subscription'),
      rowsOf: OF_SUBSCRIBER,
      isErasedByRow: true,
      added: {
        newsletter: '(SELECT n.name_id FROM newsletter n WHERE n.id = newsletter_subscription.newsletter_id)',
      },
      personal: {},
      other: ['subscriber_id', 'newsletter_id'],
    },
    {
      table: 'newsletter_subscriber',
      processing: NEWSLETTERS,
      meaning: say('personalData.subscriber'),
      rowsOf: OF_MEMBER,
      isErasedByRow: true,
      personal: { email: { remains: '' } },
      other: ['id', 'member_id', 'locale', 'state', 'asked_at', 'confirmed_at', 'state_at'],
    },
    withoutPersonalData(
      'newsletter',
      'id name_id name_en promise_id promise_en is_open position is_sample updated_at updated_by version',
    ),
    withoutPersonalData(
      'newsletter_issue',
      'id newsletter_id state slug subject_id subject_en planned_at planned_by started_at sent_at content is_sample created_at updated_by version',
    ),
    withoutPersonalData(
      'newsletter_block',
      'issue_id position kind heading_id heading_en text_id text_en amount is_for_children',
    ),
  ],
};
