import type { PersonalData } from '../../platform/personal-data/personal-table';
import { withoutPersonalData } from '../../platform/personal-data/personal-table';
import { GUIDE_STEPS } from './processing';
import { say } from './words/say';

/** What guides know about members: which steps they have done. It goes with the member. */
export const GUIDES_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'guide_tick',
      processing: GUIDE_STEPS,
      areTwinsDropped: true,
      meaning: say('personalData.guideTick'),
      rowsOf: { condition: 'member_id = ?' },
      isErasedByRow: true,
      personal: { ticked_at: { remains: null } },
      other: ['member_id', 'step_id'],
      added: { step: '(SELECT s.name_id FROM guide_step s WHERE s.id = guide_tick.step_id)' },
    },
    withoutPersonalData(
      'guide',
      'id slug need stages sectors status name_id name_en summary_id summary_en duration_id duration_en cost_id cost_en needed_id needed_en keywords programme_id reviewed_on review_months review_due_on position created_at updated_at is_sample version',
    ),
    withoutPersonalData(
      'guide_step',
      'id guide_id name_id name_en hint_id hint_en text_id text_en link_url template position',
    ),
    withoutPersonalData('guide_source', 'id guide_id name url position'),
    withoutPersonalData('guide_figure', 'guide_id figure_id position'),
    withoutPersonalData('guide_title', 'guide_id title_id position'),
    withoutPersonalData(
      'legal_figure',
      'id code name_id name_en amount value_id value_en source_name source_url effective_since reviewed_on review_due_on position version',
    ),
  ],
};
