import type { PersonalData } from '../../platform/personal-data/personal-table';
import { clearedColumns, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { COMMUNITIES, PARTNERS } from './processing';
import { say } from './words/say';

/**
 * People at a partner are contacts of an institution. A line that names a card is about its member, stands in
 * their copy and goes with them; the others are replaced or removed with the page of the partner.
 */
export const PARTNERS_PERSONAL_DATA: PersonalData = {
  tables: [
    {
      table: 'partner',
      processing: PARTNERS,
      // Hidden in the audit log: they reach people, or are a note of staff.
      personal: clearedColumns('phone', 'email', 'note'),
      other:
        'id kind name name_key school_level npsn religious_number address website summary_id summary_en joining_id joining_en since_on agreement_ends_on is_public is_active granted_scopes created_at created_by updated_at is_sample version'.split(
          ' ',
        ),
    },
    {
      table: 'partner_person',
      processing: PARTNERS,
      meaning: say('personalData.partnerPerson'),
      rowsOf: { condition: 'member_id = ?' },
      isErasedByRow: true,
      added: { partner: '(SELECT p.name FROM partner p WHERE p.id = partner_person.partner_id)' },
      personal: clearedColumns('name', 'role', 'phone', 'email', 'duties'),
      other: ['id', 'partner_id', 'member_id', 'position'],
    },
    {
      table: 'partner_request',
      processing: PARTNERS,
      meaning: say('personalData.partnerRequest'),
      rowsOf: { condition: 'member_id = ?' },
      isErasedByRow: true,
      personal: clearedColumns('role', 'contact', 'message', 'reason'),
      actors: ['decided_by'],
      other: 'id member_id partner_id institution_name kind npsn needs status created_at decided_at'.split(
        ' ',
      ),
    },
    {
      // A reader's own suggestion is theirs; what an operator or a key sends belongs to the partner.
      table: 'purchase_suggestion',
      processing: COMMUNITIES,
      meaning: say('personalData.purchaseSuggestion'),
      rowsOf: { condition: 'member_id = ?' },
      isErasedByRow: true,
      personal: clearedColumns('reason', 'answer'),
      actors: ['created_by', 'answered_by'],
      other:
        'id partner_id member_id isbn title title_key author school_level copies_wanted is_more_copies title_id status created_at answered_at'.split(
          ' ',
        ),
    },
    withoutPersonalData(
      'partner_agreement',
      'id partner_id kind number subject signed_on starts_on ends_on library_gives partner_gives created_at created_by updated_at version',
    ),
    {
      table: 'community_member',
      processing: COMMUNITIES,
      areTwinsDropped: true,
      meaning: say('personalData.communityMember'),
      rowsOf: { condition: 'member_id = ?' },
      isErasedByRow: true,
      personal: {},
      other: ['member_id', 'partner_id', 'joined_at'],
      added: { community: '(SELECT p.name FROM partner p WHERE p.id = community_member.partner_id)' },
    },
    {
      table: 'community_meeting',
      processing: COMMUNITIES,
      personal: {},
      actors: ['created_by'],
      other: 'id partner_id starts_at place title_id note created_at'.split(' '),
    },
    {
      table: 'partner_visit',
      processing: PARTNERS,
      // Hidden in the audit log: who met is named in words.
      personal: clearedColumns('people', 'follow_up'),
      actors: ['created_by'],
      other: 'id partner_id visited_on subject created_at updated_at version'.split(' '),
    },
    {
      table: 'partner_exchange',
      processing: PARTNERS,
      personal: {},
      actors: ['created_by'],
      other: 'id partner_id direction what amount given_on created_at'.split(' '),
    },
    {
      table: 'agreement_document',
      processing: PARTNERS,
      personal: {},
      actors: ['created_by'],
      other: 'id agreement_id upload_id name size created_at'.split(' '),
    },
    {
      table: 'api_key',
      processing: PARTNERS,
      personal: {},
      actors: ['created_by', 'revoked_by'],
      other:
        'id partner_id name secret_hash hint scopes is_test allowed_addresses expires_on revoked_at last_used_at daily_quota capacity restore_rate bucket bucket_at used_on used_points created_at'.split(
          ' ',
        ),
    },
    {
      table: 'personal_token',
      processing: COMMUNITIES,
      meaning: say('personalData.personalToken'),
      rowsOf: { condition: 'member_id = ?' },
      isErasedByRow: true,
      personal: { ...clearedColumns('name'), secret_hash: { remains: null, isWithheld: true } },
      other:
        'id member_id hint rights expires_on revoked_at last_used_at daily_quota capacity restore_rate bucket bucket_at used_on used_points created_at'.split(
          ' ',
        ),
    },
    // Addresses of programs; the operation may tell nothing of people (`webhooks/check-operation.ts`).
    withoutPersonalData(
      'webhook_endpoint',
      'id partner_id url kinds operation variables secret_cipher old_secret_cipher old_secret_until state paused_because paused_at failing_since resting_until created_at created_by updated_at is_sample version',
    ),
    withoutPersonalData(
      'webhook_delivery',
      'id endpoint_id position kind object_id occurred_at state attempts next_try_at leased_until request_body answer_status answer_body failure took_ms first_tried_at last_tried_at settled_at created_at',
    ),
    withoutPersonalData('api_key_usage', 'key_id used_on operation calls points'),
  ],
};
