import { chosen, chosenOf, datesOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type {
  DeliveryLogQuery,
  MessageChannel,
  MessageFilter,
  MessageOrder,
  MessageStatus,
  MessageTemplate,
} from './DeliveryLog.generated';

/** A message as a row shows it. */
export type LoggedMessage = DeliveryLogQuery['messages']['nodes'][number];

/** How a message can stand. */
export const messageStatuses: readonly MessageStatus[] = ['QUEUED', 'SENT', 'FAILED', 'SKIPPED'];

/** The ways by which messages go. */
export const messageChannels: readonly MessageChannel[] = [
  'EMAIL',
  'PUSH',
  'WHATSAPP',
  'WHATSAPP_MANUAL',
  'SMS',
  'PRINT',
];

/** What the library writes about. */
export const messageTemplates: readonly MessageTemplate[] = [
  'LOAN_DUE_SOON',
  'LOAN_DUE_TODAY',
  'LOAN_OVERDUE',
  'HOLD_READY',
  'HOLD_EXPIRING',
  'HOLD_LAPSED',
  'MEMBERSHIP_ENDING',
  'PAYMENT_RECEIPT',
  'EVENT_CONFIRMED',
  'EVENT_OFFERED',
  'EVENT_REMINDER',
  'EVENT_OFF',
  'EVENT_MOVED',
  'EVENT_FEEDBACK',
  'EVENT_NEW',
  'PROPOSAL_CONFIRM',
  'PROPOSAL_ANSWERED',
  'CONSULTATION_BOOKED',
  'CONSULTATION_REMINDER',
  'CONSULTATION_OFF',
  'CONSULTATION_FOLLOW_UP',
  'BOOKING_CONFIRMED',
  'BOOKING_MOVED',
  'SHIFT_CONFIRMED',
  'SHIFT_REMINDER',
  'SHIFT_OFF',
  'SHIFT_THANKS',
  'SHIFT_MOVED',
  'SHIFT_OFFERED',
  'SHIFT_PASSED_ON',
  'BOOKING_REMINDER',
  'BOOKING_OFF',
  'BOOKING_RELEASED',
  'BOOKING_OFFERED',
  'BOOKING_CODE',
  'NEWSLETTER_CONFIRM',
  'BUSINESS_ACCEPTED',
  'BUSINESS_REFUSED',
  'PARTNER_REQUEST_ANSWERED',
  'PARTNER_KEY_MADE',
  'PARTNER_KEY_REVOKED',
  'PERSONAL_TOKEN_MADE',
  'SATISFACTION_INVITATION',
  'OUTCOME_SURVEY',
  'DATA_BREACH',
  'CLASS_SET_READY',
  'VOLUNTEER_INVITED',
  'VOLUNTEER_ACCEPTED',
  'VOLUNTEER_DECLINED',
  'VOLUNTEER_LETTER_READY',
  'VOLUNTEER_LETTER_DECLINED',
  'CLASS_SET_DECLINED',
  'CLASS_SET_CANCELLED',
  'CLASS_SET_REMINDER',
  'WEBHOOK_PAUSED',
  'AGREEMENT_ENDING',
  'CERTIFICATE_ENDING',
  'FEEDBACK_RECEIVED',
  'FEEDBACK_ANSWERED',
  'FEEDBACK_OVERDUE',
  'FEEDBACK_PRAISE',
  'MONTH_PAGE',
  'PERSONAL',
  'PASSWORD_LINK',
  'EMAIL_CODE',
  'PHONE_CODE',
  'PASSWORD_CHANGED',
  'STAFF_PASSWORD',
  'STAFF_PASSWORD_PHONE',
];

/** Orders of the list, as they stand in the address. */
export const messageSorts = ['newest', 'oldest'] as const;

/** Turns the state of the list into the filter and the order of its query. */
export function toMessageQuery(state: ListState): {
  readonly filter: MessageFilter;
  readonly orderBy: MessageOrder;
} {
  return {
    filter: {
      text: state.text || null,
      statuses: chosenOf(state, 'status', messageStatuses),
      channels: chosenOf(state, 'channel', messageChannels),
      templates: chosenOf(state, 'template', messageTemplates),
      branchIds: chosen(state, 'branch'),
      dates: datesOf(state, 'day'),
    },
    orderBy: { field: 'CREATED_AT', direction: state.sort === 'oldest' ? 'ASC' : 'DESC' },
  };
}
