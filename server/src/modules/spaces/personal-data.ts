import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { clearedColumns, withoutPersonalData } from '../../platform/personal-data/personal-table';
import { BOOKINGS } from './processing';
import { say } from './words/say';

/**
 * What spaces say about members: what they booked and what they wait for. When somebody is gone, space, time
 * and category stay for figures.
 */
export const SPACES_TABLES: readonly PersonalTable[] = [
  withoutPersonalData(
    'space',
    'id branch_id name_id name_en kind capacity directions_id directions_en about_id about_en equipment_id equipment_en house_rules_id house_rules_en accessibility is_exclusive is_active is_sample position version',
  ),
  withoutPersonalData(
    'space_item',
    'id space_id branch_id kind code note_id note_en accessibility out_of_order_at is_active is_sample position version',
  ),
  {
    table: 'booking',
    processing: BOOKINGS,
    meaning: say('personalData.booking'),
    rowsOf: { condition: 'member_id = ?' },
    added: { space: '(SELECT p.name_id FROM space p WHERE p.id = booking.space_id)' },
    personal: clearedColumns('member_id', 'purpose', 'override_reason', 'decision_reason', 'cancel_reason'),
    actors: ['decided_by', 'cancelled_by', 'moved_by', 'created_by'],
    people: ['guest_name', 'guest_email', 'guest_phone', 'guest_key'],
    other:
      'id branch_id space_id item_id partner_id guest_name guest_email guest_phone guest_key category_code locale party_size starts_at ends_at blocked_until release_at free_until status was_requested checked_in_at left_at series_id decided_at cancelled_at closure_id moved_at moved_from restored_at created_at is_sample version'.split(
        ' ',
      ),
  },
  {
    table: 'booking_wait',
    processing: BOOKINGS,
    meaning: say('personalData.bookingWait'),
    rowsOf: { condition: 'member_id = ?' },
    personal: clearedColumns('member_id'),
    other:
      'id branch_id space_id item_id item_kind party_size starts_at ends_at created_at closed_at booking_id'.split(
        ' ',
      ),
  },
  {
    table: 'booking_code',
    processing: BOOKINGS,
    meaning: say('personalData.bookingCode'),
    personal: {},
    people: ['email', 'email_hash'],
    other: 'id email email_hash locale created_at expires_at used_at'.split(' '),
  },
  {
    table: 'usual_place',
    processing: BOOKINGS,
    meaning: say('personalData.usualPlace'),
    rowsOf: { condition: 'member_id = ?' },
    isErasedByRow: true,
    areTwinsDropped: true,
    added: {
      space: '(SELECT p.name_id FROM space p WHERE p.id = usual_place.space_id)',
      item: '(SELECT i.code FROM space_item i WHERE i.id = usual_place.item_id)',
    },
    personal: { space_id: { remains: null }, item_id: { remains: null }, place_id: { remains: null } },
    other: ['id', 'member_id', 'created_at'],
  },
  withoutPersonalData(
    'floor_plan',
    'id branch_id name_id name_en width height drawing_upload_id position is_public is_sample version',
  ),
  withoutPersonalData(
    'floor_plan_element',
    'id plan_id kind space_id item_id label_id label_en class_from class_to shelving_location_id x y width height',
  ),
  {
    table: 'booking_rule',
    processing: BOOKINGS,
    personal: {},
    actors: ['changed_by'],
    other: 'id space_id category_code name value updated_at'.split(' '),
  },
  withoutPersonalData(
    'space_count',
    'id branch_id space_id counted_on counted_hour people recorded_at recorded_by is_sample',
  ),
  {
    table: 'space_block',
    processing: BOOKINGS,
    personal: {},
    actors: ['created_by'],
    other: 'id branch_id space_id item_id starts_at ends_at reason created_at lifted_at version'.split(' '),
  },
];
