import { findDecisionFacts } from '../../business';
import { findClassSetFacts, findShelvedHold, findStandingPayment, listDueTitles } from '../../circulation';
import { readMembers } from '../../members';
import {
  findEndingAgreement,
  findKeyFacts,
  findPausedWebhook,
  findRequestAnswer,
  findTokenFacts,
} from '../../partners';
import { findBookingCode } from '../../spaces';
import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import { longMonthText } from '../../../shared/day-text';
import { textIn } from '../../../shared/locale';
import { readMessageText } from '../wordings/wordings.queries';
import type { LetterFacts } from '../letters/facts.terms';
import { momentInWords, timeInWords } from '../letters/words.rules';
import type { MessageTemplate } from '../templates.terms';
import { certificateEnding } from './load-certificate-facts';
import { answeredCase, overdueCase, passedOnPraise, receivedCase } from './load-case-facts';
import { dataBreach } from './load-breach-facts';
import { BOOKING_LETTERS, loadOfferedPlace } from './load-booking-facts';
import { loadConsultationFacts } from './load-consultation-facts';
import { SHIFT_LETTERS } from './load-shift-facts';
import { loadEventFacts, loadFeedbackFacts, loadNewEventFacts } from './load-event-facts';
import { contactCode, passwordChanged, passwordLink, staffPassword } from './load-password-facts';
import { newsletterToConfirm } from './load-newsletter-facts';
import { answeredProposal, proposalToConfirm } from './load-proposal-facts';
import { outcomeSurvey, surveyInvitation } from './load-survey-facts';
import type { FactsDeps, FactsWanted } from './facts-request';
import { findHoursLetter, findVolunteerAnswer } from '../../volunteers';

type Reader<Template extends MessageTemplate> = (
  deps: FactsDeps,
  wanted: FactsWanted,
) => Promise<LetterFacts[Template] | null>;

/** Reads again, when a message leaves, what it is to say; null when that is no longer true. */
export function currentFacts<Template extends MessageTemplate>(
  deps: FactsDeps,
  template: Template,
  wanted: FactsWanted,
): Promise<LetterFacts[Template] | null> {
  return READERS[template](deps, wanted);
}

/** Registrations that have a place or may still get one. */
const HOPING: ReadonlySet<string> = new Set(['CONFIRMED', 'OFFERED', 'WAITING', 'PENDING']);

const READERS: { readonly [Template in MessageTemplate]: Reader<Template> } = {
  LOAN_DUE_SOON: ({ db }, wanted) => loans(db, wanted, ({ daysLeft }) => daysLeft >= 0),
  LOAN_DUE_TODAY: ({ db }, wanted) => loans(db, wanted, ({ daysLeft }) => daysLeft === 0),
  LOAN_OVERDUE: ({ db }, wanted) => loans(db, wanted, ({ daysLeft }) => daysLeft < 0),
  HOLD_READY: readyHold,
  HOLD_EXPIRING: readyHold,
  HOLD_LAPSED: (deps, wanted) => hold(deps, wanted, 'EXPIRED'),
  MEMBERSHIP_ENDING: membership,
  PAYMENT_RECEIPT: payment,
  SATISFACTION_INVITATION: surveyInvitation,
  OUTCOME_SURVEY: outcomeSurvey,
  DATA_BREACH: dataBreach,
  MONTH_PAGE: monthPage,
  PERSONAL: personal,
  EVENT_CONFIRMED: (deps, wanted) =>
    loadEventFacts(
      deps,
      wanted,
      ({ registration, event: state }) => registration === 'CONFIRMED' && state === 'PUBLISHED',
    ),
  EVENT_OFFERED: (deps, wanted) =>
    loadEventFacts(
      deps,
      wanted,
      ({ registration, offerUntil }) =>
        registration === 'OFFERED' && offerUntil !== null && offerUntil > deps.clock.now(),
    ),
  EVENT_REMINDER: (deps, wanted) =>
    loadEventFacts(
      deps,
      wanted,
      ({ registration, event: state, dates }) =>
        registration === 'CONFIRMED' &&
        state === 'PUBLISHED' &&
        dates.some(({ status }) => status === 'SCHEDULED'),
    ),
  EVENT_OFF: (deps, wanted) =>
    loadEventFacts(
      deps,
      wanted,
      ({ registration, event: state }) =>
        HOPING.has(registration) && (state === 'CANCELLED' || state === 'POSTPONED'),
    ),
  EVENT_FEEDBACK: loadFeedbackFacts,
  EVENT_NEW: loadNewEventFacts,
  PROPOSAL_CONFIRM: proposalToConfirm,
  PROPOSAL_ANSWERED: answeredProposal,
  CONSULTATION_BOOKED: (deps, wanted) =>
    loadConsultationFacts(
      deps,
      wanted,
      ({ status, startsAt }) => status === 'BOOKED' && startsAt > deps.clock.now(),
    ),
  CONSULTATION_REMINDER: (deps, wanted) =>
    loadConsultationFacts(
      deps,
      wanted,
      ({ status, startsAt }) => status === 'BOOKED' && startsAt > deps.clock.now(),
    ),
  CONSULTATION_OFF: (deps, wanted) =>
    loadConsultationFacts(deps, wanted, ({ status }) => status === 'CANCELLED'),
  CONSULTATION_FOLLOW_UP: (deps, wanted) =>
    loadConsultationFacts(deps, wanted, ({ status, isAsked }) => status === 'DONE' && isAsked),
  ...BOOKING_LETTERS,
  ...SHIFT_LETTERS,
  BOOKING_OFFERED: loadOfferedPlace,
  NEWSLETTER_CONFIRM: newsletterToConfirm,
  BOOKING_CODE: (deps, { message }) => findBookingCode(deps, message.aboutId ?? ''),
  // Who was moved again since then gets another letter for that.
  EVENT_MOVED: (deps, wanted) =>
    loadEventFacts(
      deps,
      wanted,
      ({ registration, event: state, movedAt }) =>
        HOPING.has(registration) &&
        state === 'PUBLISHED' &&
        movedAt !== null &&
        movedAt <= wanted.message.createdAt,
    ),
  BUSINESS_ACCEPTED: business,
  BUSINESS_REFUSED: business,
  PARTNER_REQUEST_ANSWERED: ({ db }, { message }) => findRequestAnswer(db, message.aboutId ?? ''),
  PARTNER_KEY_MADE: (deps, wanted) => partnerKey(deps, wanted, 'MADE'),
  PARTNER_KEY_REVOKED: (deps, wanted) => partnerKey(deps, wanted, 'REVOKED'),
  PERSONAL_TOKEN_MADE: personalToken,
  VOLUNTEER_INVITED: ({ db }, { message }) => findVolunteerAnswer(db, message.aboutId ?? '', 'INVITED'),
  VOLUNTEER_ACCEPTED: ({ db }, { message }) => findVolunteerAnswer(db, message.aboutId ?? '', 'ACCEPTED'),
  VOLUNTEER_DECLINED: ({ db }, { message }) => findVolunteerAnswer(db, message.aboutId ?? '', 'DECLINED'),
  VOLUNTEER_LETTER_READY: ({ db }, { message }) => findHoursLetter(db, message.aboutId ?? '', 'ISSUED'),
  VOLUNTEER_LETTER_DECLINED: ({ db }, { message }) => findHoursLetter(db, message.aboutId ?? '', 'WITHDRAWN'),
  CLASS_SET_READY: (deps, wanted) => classSet(deps, wanted, 'READY'),
  CLASS_SET_DECLINED: (deps, wanted) => classSet(deps, wanted, 'DECLINED'),
  CLASS_SET_CANCELLED: (deps, wanted) => classSet(deps, wanted, 'CANCELLED'),
  CLASS_SET_REMINDER: (deps, wanted) => classSet(deps, wanted, 'LENT'),
  WEBHOOK_PAUSED: ({ db }, { message }) =>
    findPausedWebhook(db, { webhookId: message.aboutId ?? '', memberId: message.memberId ?? '' }),
  AGREEMENT_ENDING: agreementEnding,
  FEEDBACK_RECEIVED: receivedCase,
  FEEDBACK_ANSWERED: answeredCase,
  FEEDBACK_OVERDUE: overdueCase,
  CERTIFICATE_ENDING: certificateEnding,
  FEEDBACK_PRAISE: passedOnPraise,
  PASSWORD_LINK: passwordLink,
  EMAIL_CODE: (deps, wanted) => contactCode(deps, wanted, wanted.recipient.member.email),
  PHONE_CODE: (deps, wanted) => contactCode(deps, wanted, wanted.recipient.member.phone),
  PASSWORD_CHANGED: passwordChanged,
  STAFF_PASSWORD: staffPassword,
  STAFF_PASSWORD_PHONE: staffPassword,
};

async function loans(
  db: Database,
  { message, recipient, today }: FactsWanted,
  isStillTrue: (day: { daysLeft: number }) => boolean,
): Promise<LetterFacts['LOAN_OVERDUE'] | null> {
  const dueOn = message.aboutDate ?? '';
  const daysLeft = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000);
  if (!isStillTrue({ daysLeft })) return null;
  const due = await listDueTitles(db, { memberId: message.memberId ?? '', dueOn });
  // Loans by the hour say at which time.
  const titles = due.map(({ title, isHourly, dueAt }) =>
    isHourly ? `${title} (${timeInWords(dueAt, message.locale)})` : title,
  );
  return titles.length > 0 ? { titles, dueOn, daysLate: -daysLeft, childName: recipient.childName } : null;
}

async function hold(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
  status: 'READY' | 'EXPIRED',
): Promise<LetterFacts['HOLD_READY'] | null> {
  const found = await findShelvedHold(db, message.aboutId ?? '', status);
  return found && { ...found, branch: textIn(found.branch, message.locale), childName: recipient.childName };
}

async function readyHold(deps: FactsDeps, wanted: FactsWanted): Promise<LetterFacts['HOLD_READY'] | null> {
  const found = await hold(deps, wanted, 'READY');
  return found && found.collectBy >= wanted.today ? found : null;
}

async function membership(
  { db }: FactsDeps,
  { message, recipient, today }: FactsWanted,
): Promise<LetterFacts['MEMBERSHIP_ENDING'] | null> {
  const [member] = await readMembers(db, [message.memberId ?? '']);
  const isStillEnding = member?.expiresOn === message.aboutDate && member.expiresOn >= today;
  return isStillEnding ? { expiresOn: member.expiresOn, childName: recipient.childName } : null;
}

async function payment(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['PAYMENT_RECEIPT'] | null> {
  const found = await findStandingPayment(db, message.aboutId ?? '');
  if (!found?.receiptNumber || !found.method) return null;
  return {
    childName: recipient.childName,
    receiptNumber: found.receiptNumber,
    amount: -found.amount,
    method: found.method,
    paidOn: toCivilDate(found.occurredAt),
  };
}

async function business(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['BUSINESS_ACCEPTED'] | null> {
  const found = await findDecisionFacts(db, {
    decisionId: message.aboutId ?? '',
    memberId: message.memberId ?? '',
  });
  if (!found) return null;
  const { kind, ...facts } = found;
  return {
    ...facts,
    isAboutChanges: kind === 'CHANGES_ACCEPTED' || kind === 'CHANGES_REFUSED',
    childName: recipient.childName,
  };
}

function classSet(
  { db }: FactsDeps,
  { message: { aboutId, locale } }: FactsWanted,
  status: 'READY' | 'DECLINED' | 'CANCELLED' | 'LENT',
): Promise<LetterFacts['CLASS_SET_READY'] | null> {
  return findClassSetFacts(db, aboutId ?? '', { status, locale });
}

async function partnerKey(
  { db }: FactsDeps,
  { message }: FactsWanted,
  act: 'MADE' | 'REVOKED',
): Promise<LetterFacts['PARTNER_KEY_MADE'] | null> {
  const ids = { keyId: message.aboutId ?? '', memberId: message.memberId ?? '' };
  const found = await findKeyFacts(db, ids, act);
  if (!found) return null;
  const { at, ...facts } = found;
  return { ...facts, moment: momentInWords(at, message.locale) };
}

async function personalToken(
  { db }: FactsDeps,
  { message }: FactsWanted,
): Promise<LetterFacts['PERSONAL_TOKEN_MADE'] | null> {
  const found = await findTokenFacts(db, message.aboutId ?? '');
  return found && { name: found.name, hint: found.hint, moment: momentInWords(found.at, message.locale) };
}

async function agreementEnding(
  { db }: FactsDeps,
  { message: { cause, aboutId }, today }: FactsWanted,
): Promise<LetterFacts['AGREEMENT_ENDING'] | null> {
  const found = await findEndingAgreement(db, { cause, today });
  if (!found) return null;
  const { partnerId, ...facts } = found;
  return { ...facts, path: aboutId?.startsWith('stf_') ? `/staff/partners/${partnerId}` : null };
}

async function monthPage(
  deps: FactsDeps,
  { message: { aboutDate, locale } }: FactsWanted,
): Promise<LetterFacts['MONTH_PAGE'] | null> {
  const month = (aboutDate ?? '').slice(0, 7);
  const sentence = await deps.monthPage.sentence(month, locale);
  if (sentence === null) return null;
  return { month: longMonthText(month, locale), sentence, path: `/staff/reports?month=${month}` };
}

async function personal(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['PERSONAL'] | null> {
  const found = await readMessageText(db, message.id);
  return found && { ...found, childName: recipient.childName };
}
