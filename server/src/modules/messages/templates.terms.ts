/** What the library writes to people about. */
export const MESSAGE_TEMPLATES = [
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
  'VOLUNTEER_INVITED',
  'VOLUNTEER_ACCEPTED',
  'VOLUNTEER_DECLINED',
  'VOLUNTEER_LETTER_READY',
  'VOLUNTEER_LETTER_DECLINED',
  'CLASS_SET_READY',
  'CLASS_SET_DECLINED',
  'CLASS_SET_CANCELLED',
  'CLASS_SET_REMINDER',
  'WEBHOOK_PAUSED',
  'AGREEMENT_ENDING',
  'FEEDBACK_RECEIVED',
  'FEEDBACK_ANSWERED',
  'FEEDBACK_OVERDUE',
  'FEEDBACK_PRAISE',
  'CERTIFICATE_ENDING',
  'SATISFACTION_INVITATION',
  'OUTCOME_SURVEY',
  'DATA_BREACH',
  'MONTH_PAGE',
  'PERSONAL',
  'PASSWORD_LINK',
  'EMAIL_CODE',
  'PHONE_CODE',
  'PASSWORD_CHANGED',
  'STAFF_PASSWORD',
  'STAFF_PASSWORD_PHONE',
] as const;
/** One of the templates. */
export type MessageTemplate = (typeof MESSAGE_TEMPLATES)[number];

/** Topics that members turn on and off. */
export const MESSAGE_TOPICS = ['DUE', 'HOLD', 'MEMBERSHIP', 'RECEIPT', 'EVENT', 'SURVEY'] as const;
/** One of the topics. */
export type MessageTopic = (typeof MESSAGE_TOPICS)[number];

/**
 * Ways in which a message reaches somebody. Without a gateway WhatsApp is sent by the hand of staff, through
 * a link that opens the chat; what is printed leaves as a letter.
 */
export const MESSAGE_CHANNELS = ['EMAIL', 'PUSH', 'WHATSAPP', 'WHATSAPP_MANUAL', 'SMS', 'PRINT'] as const;
/** One of the ways. */
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** How far a message has come. */
export const MESSAGE_STATUSES = ['QUEUED', 'SENT', 'FAILED', 'SKIPPED'] as const;
/** One of the states. */
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** Why a message was not sent, or not yet. */
export const MESSAGE_FAILURES = [
  'NO_CONTACT',
  'NOT_WANTED',
  'MEMBER_LEFT',
  'NO_LONGER_TRUE',
  'TOO_LATE',
  'UNREACHABLE',
  'DEFERRED',
  'REJECTED',
] as const;
/** One of the reasons. */
export type MessageFailure = (typeof MESSAGE_FAILURES)[number];

const ACCOUNT_TEMPLATES: ReadonlySet<string> = new Set<AccountTemplate>([
  'PASSWORD_LINK',
  'EMAIL_CODE',
  'PHONE_CODE',
  'PASSWORD_CHANGED',
  'STAFF_PASSWORD',
  'STAFF_PASSWORD_PHONE',
]);

/** Letters about an account: nobody can turn them off, and codes go where they were asked for. */
export type AccountTemplate =
  | 'PASSWORD_LINK'
  | 'EMAIL_CODE'
  | 'PHONE_CODE'
  | 'PASSWORD_CHANGED'
  | 'STAFF_PASSWORD'
  | 'STAFF_PASSWORD_PHONE';
/** Letters about registrations, put together from more than a wording can hold. */
export type EventTemplate =
  | 'EVENT_CONFIRMED'
  | 'EVENT_OFFERED'
  | 'EVENT_REMINDER'
  | 'EVENT_OFF'
  | 'EVENT_MOVED'
  | 'EVENT_FEEDBACK'
  | 'EVENT_NEW';
/** Letters about events that people outside the library propose. */
export type ProposalTemplate = 'PROPOSAL_CONFIRM' | 'PROPOSAL_ANSWERED';
/** Letters that prove the address of somebody who wants newsletters. */
export type NewsletterTemplate = 'NEWSLETTER_CONFIRM';
/** Letters about consultations. */
export type ConsultationTemplate =
  'CONSULTATION_BOOKED' | 'CONSULTATION_REMINDER' | 'CONSULTATION_OFF' | 'CONSULTATION_FOLLOW_UP';
/** Letters about bookings of spaces and seats. */
export type BookingTemplate =
  | 'BOOKING_CONFIRMED'
  | 'BOOKING_MOVED'
  | 'BOOKING_REMINDER'
  | 'BOOKING_OFF'
  | 'BOOKING_RELEASED'
  | 'BOOKING_OFFERED'
  | 'BOOKING_CODE';
/** Letters about shifts of volunteers. */
export type ShiftTemplate =
  'SHIFT_CONFIRMED' | 'SHIFT_REMINDER' | 'SHIFT_OFF' | 'SHIFT_MOVED' | 'SHIFT_OFFERED' | 'SHIFT_PASSED_ON';
/** Letters about what staff decided on profiles of businesses. */
export type BusinessTemplate = 'BUSINESS_ACCEPTED' | 'BUSINESS_REFUSED';
/** Letters to people of partners, and to members whose apps ask the graph. */
export type PartnerTemplate =
  'PARTNER_REQUEST_ANSWERED' | 'PARTNER_KEY_MADE' | 'PARTNER_KEY_REVOKED' | 'PERSONAL_TOKEN_MADE';
/** Letters about complaints, suggestions, praise and questions. */
export type CaseTemplate = 'FEEDBACK_RECEIVED' | 'FEEDBACK_ANSWERED' | 'FEEDBACK_OVERDUE' | 'FEEDBACK_PRAISE';
/** Templates whose wording staff may change: not those about an account, an event, a booking, a newsletter, a business or a partner. */
export type WordedTemplate = Exclude<
  MessageTemplate,
  | AccountTemplate
  | EventTemplate
  | ProposalTemplate
  | NewsletterTemplate
  | ConsultationTemplate
  | BookingTemplate
  | ShiftTemplate
  | BusinessTemplate
  | PartnerTemplate
>;

const BUSINESS_TEMPLATES: ReadonlySet<string> = new Set<BusinessTemplate>([
  'BUSINESS_ACCEPTED',
  'BUSINESS_REFUSED',
]);

const PARTNER_TEMPLATES: ReadonlySet<string> = new Set<PartnerTemplate>([
  'PARTNER_REQUEST_ANSWERED',
  'PARTNER_KEY_MADE',
  'PARTNER_KEY_REVOKED',
  'PERSONAL_TOKEN_MADE',
]);

const TOPICS: Readonly<Record<Exclude<MessageTemplate, AccountTemplate>, MessageTopic | null>> = {
  LOAN_DUE_SOON: 'DUE',
  LOAN_DUE_TODAY: 'DUE',
  LOAN_OVERDUE: 'DUE',
  HOLD_READY: 'HOLD',
  HOLD_EXPIRING: 'HOLD',
  HOLD_LAPSED: 'HOLD',
  MEMBERSHIP_ENDING: 'MEMBERSHIP',
  PAYMENT_RECEIPT: 'RECEIPT',
  SATISFACTION_INVITATION: 'SURVEY',
  OUTCOME_SURVEY: 'SURVEY',
  DATA_BREACH: null,
  PERSONAL: null,
  MONTH_PAGE: null,
  EVENT_CONFIRMED: 'EVENT',
  EVENT_OFFERED: 'EVENT',
  EVENT_REMINDER: 'EVENT',
  EVENT_OFF: 'EVENT',
  EVENT_MOVED: 'EVENT',
  EVENT_FEEDBACK: 'EVENT',
  EVENT_NEW: 'EVENT',
  PROPOSAL_CONFIRM: 'EVENT',
  PROPOSAL_ANSWERED: 'EVENT',
  CONSULTATION_BOOKED: 'EVENT',
  CONSULTATION_REMINDER: 'EVENT',
  CONSULTATION_OFF: 'EVENT',
  CONSULTATION_FOLLOW_UP: 'EVENT',
  BOOKING_CONFIRMED: 'EVENT',
  BOOKING_MOVED: 'EVENT',
  SHIFT_CONFIRMED: 'EVENT',
  SHIFT_REMINDER: 'EVENT',
  SHIFT_OFF: 'EVENT',
  SHIFT_THANKS: null,
  SHIFT_MOVED: 'EVENT',
  SHIFT_OFFERED: 'EVENT',
  SHIFT_PASSED_ON: 'EVENT',
  BOOKING_REMINDER: 'EVENT',
  BOOKING_OFF: 'EVENT',
  BOOKING_RELEASED: 'EVENT',
  BOOKING_OFFERED: 'EVENT',
  BOOKING_CODE: 'EVENT',
  NEWSLETTER_CONFIRM: 'EVENT',
  BUSINESS_ACCEPTED: null,
  BUSINESS_REFUSED: null,
  PARTNER_REQUEST_ANSWERED: null,
  PARTNER_KEY_MADE: null,
  PARTNER_KEY_REVOKED: null,
  PERSONAL_TOKEN_MADE: null,
  VOLUNTEER_INVITED: null,
  VOLUNTEER_ACCEPTED: null,
  VOLUNTEER_DECLINED: null,
  VOLUNTEER_LETTER_READY: null,
  VOLUNTEER_LETTER_DECLINED: null,
  CLASS_SET_READY: null,
  CLASS_SET_DECLINED: null,
  CLASS_SET_CANCELLED: null,
  CLASS_SET_REMINDER: null,
  WEBHOOK_PAUSED: null,
  AGREEMENT_ENDING: null,
  CERTIFICATE_ENDING: null,
  FEEDBACK_RECEIVED: null,
  FEEDBACK_ANSWERED: null,
  FEEDBACK_OVERDUE: null,
  FEEDBACK_PRAISE: null,
};

/** Tells whether a template is about an account. */
export function isAccountTemplate(template: MessageTemplate): template is AccountTemplate {
  return ACCOUNT_TEMPLATES.has(template);
}

/** Tells whether staff may change the wording of a template. */
export function isWordedTemplate(template: MessageTemplate): template is WordedTemplate {
  return (
    !isAccountTemplate(template) &&
    !BUSINESS_TEMPLATES.has(template) &&
    !PARTNER_TEMPLATES.has(template) &&
    TOPICS[template] !== 'EVENT'
  );
}

/** Returns the topic a template belongs to; null for what nobody can turn off. */
export function findTopic(template: Exclude<MessageTemplate, AccountTemplate>): MessageTopic | null {
  return TOPICS[template];
}
