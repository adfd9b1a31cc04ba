import type { PersonalTable } from '../../platform/personal-data/personal-table';
import { withoutPersonalData } from '../../platform/personal-data/personal-table';
import { MESSAGES } from './processing';
import { say } from './words/say';

const OWN: PersonalTable['rowsOf'] = { condition: 'member_id = ?' };

/** What the tables of this module say about members. All of it goes when the member goes. */
export const MESSAGE_TABLES: readonly PersonalTable[] = [
  {
    table: 'message_text',
    processing: MESSAGES,
    meaning: say('personalData.messageText'),
    isErasedByRow: true,
    rowsOf: { condition: 'message_id IN (SELECT g.id FROM message g WHERE g.member_id = ?)' },
    personal: { subject: { remains: '' }, body: { remains: '' } },
    other: ['message_id'],
  },
  {
    table: 'message_try',
    processing: MESSAGES,
    meaning: say('personalData.messageTry'),
    isErasedByRow: true,
    rowsOf: { condition: 'message_id IN (SELECT g.id FROM message g WHERE g.member_id = ?)' },
    personal: {},
    other: ['message_id', 'number', 'channel', 'outcome', 'tries', 'first_at', 'last_at', 'cost'],
  },
  {
    table: 'message',
    processing: MESSAGES,
    meaning: say('personalData.message'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: {
      cause: { remains: null, isWithheld: true },
      about_id: { remains: null },
      about_date: { remains: null },
    },
    actors: ['sent_by'],
    other: [
      'id',
      'member_id',
      'channel',
      'template',
      'locale',
      'status',
      'failure',
      'attempts',
      'next_attempt_at',
      'created_at',
      'sent_at',
      'failed_ways',
      'way_since',
    ],
  },
  {
    table: 'message_choice',
    processing: MESSAGES,
    areTwinsDropped: true,
    meaning: say('personalData.messageChoice'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: {
      by_email: { remains: 0 },
      by_push: { remains: 0 },
      by_whatsapp: { remains: 0 },
      by_print: { remains: 0 },
    },
    other: ['member_id', 'topic'],
  },
  {
    table: 'message_language',
    processing: MESSAGES,
    areTwinsDropped: true,
    meaning: say('personalData.messageLanguage'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: { locale: { remains: 'ID' } },
    other: ['member_id'],
  },
  {
    table: 'message_preference',
    processing: MESSAGES,
    areTwinsDropped: true,
    meaning: say('personalData.messagePreference'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: { way_order: { remains: null }, titles_by_phone: { remains: null } },
    other: ['member_id'],
  },
  {
    table: 'push_device',
    processing: MESSAGES,
    meaning: say('personalData.pushDevice'),
    rowsOf: OWN,
    isErasedByRow: true,
    personal: {
      endpoint: { remains: '', isWithheld: true },
      endpoint_hash: { remains: '', isWithheld: true },
      p256dh: { remains: '', isWithheld: true },
      auth: { remains: '', isWithheld: true },
      label: { remains: '' },
    },
    other: ['id', 'member_id', 'created_at', 'last_sent_at'],
  },
  withoutPersonalData(
    'message_wording',
    'template locale subject body closing updated_at updated_by version',
  ),
  withoutPersonalData(
    'whatsapp_template',
    'template provider_name approval cost updated_at updated_by version',
  ),
  withoutPersonalData('message_cost', 'month template sent_count cost'),
];
