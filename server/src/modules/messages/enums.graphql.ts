import { registered } from '../../platform/graphql/enum';
import type { TryOutcome } from './delivery/send-outcome.terms';
import type {
  MessageChannel,
  MessageFailure,
  MessageStatus,
  MessageTemplate,
  MessageTopic,
} from './templates.terms';
import type { MessageWay } from './delivery/routes.rules';
import type { TemplateApproval } from './whatsapp/whatsapp-template.rules';

/** States of a message in the schema. */
export const MessageStatusEnum = registered<MessageStatus>(
  'MessageStatus',
  'How far a message has come. New values may appear: show them as they are.',
  {
    QUEUED: 'Waits to be sent.',
    SENT: 'Was sent.',
    FAILED: 'Could not be sent; staff can try again.',
    SKIPPED: 'Was not sent on purpose; `failure` says why.',
  },
);

/** Ways of a message in the schema. */
export const MessageChannelEnum = registered<MessageChannel>(
  'MessageChannel',
  'Ways in which a message reaches somebody. New values may appear.',
  {
    EMAIL: 'By e-mail.',
    PUSH: 'As a note on the devices of the member, without titles.',
    WHATSAPP: 'By WhatsApp, through a gateway.',
    WHATSAPP_MANUAL: 'By WhatsApp, by the hand of staff, through a link that opens the chat.',
    SMS: 'By SMS, through a gateway.',
    PRINT: 'As a letter that staff print.',
  },
);

/** Ways that members put in order, in the schema. */
export const MessageWayEnum = registered<MessageWay>(
  'MessageWay',
  'Ways to a person, in the order in which they are usually tried. New values may appear.',
  {
    WHATSAPP: 'By WhatsApp, through a gateway or by the hand of staff.',
    PUSH: 'As a note on the devices of the member.',
    EMAIL: 'By e-mail.',
    SMS: 'By SMS, where the library has a gateway for it.',
    PRINT: 'As a letter that staff print.',
  },
);

/** Outcomes of tries in the schema. */
export const MessageOutcomeEnum = registered<TryOutcome>(
  'MessageOutcome',
  'How a try by one way ended. New values may appear.',
  {
    SENT: 'It was sent.',
    DEFERRED: 'It could not be taken then and is tried again.',
    REJECTED: 'The address or the message was refused.',
    UNREACHABLE: 'The server or the gateway could not be reached.',
    NO_DEVICE: 'No device takes notes any more.',
    NOT_IN_TIME: 'Nobody sent it in time, so the next way took over.',
  },
);

/** How far the provider is with a template, in the schema. */
export const TemplateApprovalEnum = registered<TemplateApproval>(
  'TemplateApproval',
  'How far the WhatsApp provider is with a template. New values may appear.',
  {
    DRAFT: 'Not submitted yet.',
    SUBMITTED: 'Submitted; the provider has not answered.',
    APPROVED: 'Approved: it leaves through the gateway.',
    REJECTED: 'Refused by the provider.',
  },
);

/** Templates in the schema. */
export const MessageTemplateEnum = registered<MessageTemplate>(
  'MessageTemplate',
  'What the library writes about. New values may appear.',
  {
    LOAN_DUE_SOON: 'Loans are due in two days.',
    LOAN_DUE_TODAY: 'Loans are due today.',
    LOAN_OVERDUE: 'Loans are one, seven or twenty-one days late.',
    HOLD_READY: 'A copy stands on the hold shelf.',
    HOLD_EXPIRING: 'A copy is kept for one more open day.',
    HOLD_LAPSED: 'A hold ended because its copy was not collected.',
    MEMBERSHIP_ENDING: 'The membership ends in 30 or 7 days.',
    PAYMENT_RECEIPT: 'A payment was taken.',
    PERSONAL: 'Somebody of the staff wrote to this member.',
    EVENT_CONFIRMED: 'A place at an event is certain.',
    EVENT_OFFERED: 'Places became free for a party that waited.',
    EVENT_REMINDER: 'An event is tomorrow.',
    EVENT_OFF: 'An event was postponed or cancelled.',
    EVENT_MOVED: 'Another time or place, or a session falls out.',
    EVENT_FEEDBACK: 'Asks those who came what they thought.',
    EVENT_NEW: 'A programme that is followed has a new event.',
    MONTH_PAGE: 'The page of the month, to staff who chose to get it.',
    PROPOSAL_CONFIRM: 'Proves the address of a proposal.',
    PROPOSAL_ANSWERED: 'Staff answered a proposal.',
    CONSULTATION_BOOKED: 'An hour with a mentor is booked.',
    CONSULTATION_REMINDER: 'It is tomorrow.',
    CONSULTATION_OFF: 'Staff had to cancel it.',
    CONSULTATION_FOLLOW_UP: 'What came of it, 30 and 90 days later.',
    BOOKING_CONFIRMED: 'A space or seat is booked, approved, or holds after all.',
    BOOKING_MOVED: 'Staff moved a booking to another time or place.',
    SHIFT_CONFIRMED: 'A volunteer has a place in a shift.',
    SHIFT_REMINDER: 'A shift is tomorrow.',
    SHIFT_OFF: 'A shift was cancelled, or staff took somebody out of it.',
    SHIFT_THANKS: 'Hours of a volunteer were signed off: thanks, and what came of the shift.',
    SHIFT_MOVED: 'A shift was moved with the date of its event.',
    SHIFT_OFFERED: 'A place in a shift is offered.',
    SHIFT_PASSED_ON: 'Somebody else took over a shift that was offered.',
    BOOKING_REMINDER: 'A booking is tomorrow.',
    BOOKING_OFF: 'Staff refused or cancelled a booking.',
    BOOKING_RELEASED: 'Nobody came in time, and the place was given free.',
    BOOKING_OFFERED: 'A place for which somebody waits is free and kept for them.',
    BOOKING_CODE: 'A code that proves the address of a guest who books.',
    NEWSLETTER_CONFIRM: 'Proves the address of somebody who wants newsletters.',
    BUSINESS_ACCEPTED: 'Staff published a business, or accepted its changes.',
    BUSINESS_REFUSED: 'Staff returned a business, or refused its changes, and said why.',
    PARTNER_REQUEST_ANSWERED: 'Staff answered a request to act for a partner.',
    PARTNER_KEY_MADE: 'A key of a partner was made.',
    PERSONAL_TOKEN_MADE: 'A member made a token for an app of their own.',
    PARTNER_KEY_REVOKED: 'A key of a partner was revoked.',
    DATA_BREACH: 'Personal data was disclosed; with the three contents of UU 27/2022 art. 46(2).',
    SATISFACTION_INVITATION: 'How was the service? One question sheet, without a name.',
    OUTCOME_SURVEY: 'What came of a programme, 30 and 90 days later, without a name.',
    CLASS_SET_READY: 'A class set can be fetched.',
    VOLUNTEER_INVITED: 'An applicant to volunteer is asked to come for a talk.',
    VOLUNTEER_ACCEPTED: 'An applicant became a volunteer.',
    VOLUNTEER_DECLINED: 'Staff declined an application to volunteer and said why.',
    VOLUNTEER_LETTER_READY: 'A letter of hours of a volunteer was issued.',
    VOLUNTEER_LETTER_DECLINED: 'Staff declined to issue a letter of hours and said why.',
    CLASS_SET_DECLINED: 'Staff declined a class set and said why.',
    CLASS_SET_CANCELLED: 'A class set was taken back before it was lent.',
    CLASS_SET_REMINDER: 'Copies of a class set are still out.',
    WEBHOOK_PAUSED: 'A webhook of a partner failed for a week and is paused.',
    FEEDBACK_RECEIVED: 'A complaint, suggestion, praise or question was received.',
    FEEDBACK_ANSWERED: 'Staff answered it.',
    FEEDBACK_OVERDUE: 'One is late, to whoever leads the handling.',
    FEEDBACK_PRAISE: 'Praise, to the colleague it is for.',
    AGREEMENT_ENDING: 'An agreement with a partner ends soon.',
    CERTIFICATE_ENDING: 'A certificate of somebody of the staff ends soon, to them and their lead.',
    PASSWORD_LINK: 'A link to a new password.',
    EMAIL_CODE: 'A code that proves an e-mail address.',
    PHONE_CODE: 'A code that proves a telephone.',
    PASSWORD_CHANGED: 'A password was set or changed.',
    STAFF_PASSWORD: 'Staff set a password, or made a code for one; by e-mail.',
    STAFF_PASSWORD_PHONE: 'The same, by telephone.',
  },
);

/** Topics in the schema. */
export const MessageTopicEnum = registered<MessageTopic>(
  'MessageTopic',
  'Topics that members turn on and off. New values may appear.',
  {
    DUE: 'Loans that are due soon, today or late.',
    HOLD: 'Holds that can be collected.',
    MEMBERSHIP: 'The end of the membership.',
    SURVEY: 'Questions about how the library served them.',
    RECEIPT: 'Receipts of payments.',
    EVENT:
      'Events one is registered for, new events of programmes one follows, and consultations, spaces and seats one booked.',
  },
);

/** Reasons in the schema. */
export const MessageFailureEnum = registered<MessageFailure>(
  'MessageFailure',
  'Why a message was not sent, or not yet. New values may appear.',
  {
    NO_CONTACT:
      'There is no way at all to reach them: no telephone, device, e-mail address or postal address for the ways they left on.',
    NOT_WANTED: 'The member turned the topic off.',
    MEMBER_LEFT: 'The member left the library.',
    NO_LONGER_TRUE: 'It was no longer true when it was about to leave, for example the loan had come back.',
    TOO_LATE: 'It waited for more than three days.',
    UNREACHABLE: 'The mail server or the gateway could not be reached; it is tried again.',
    DEFERRED: 'It could not be taken now and is tried again.',
    REJECTED: 'Every way was refused.',
  },
);
