import type { Database } from '../../../platform/db/database';
import { letterCode, readMembers } from '../../members';
import { registrationLink } from '../../programmes';
import type { EventLetterRow } from './event-facts.queries';
import { mayStillAnswer, registrationLetter } from './event-facts.queries';
import { newEventLetter } from './new-event-facts.queries';
import { businessLetter } from './business-facts.queries';
import { findStaffPasswordAct } from '../../members';
import type { ConsultationLetterRow } from './consultation-facts.queries';
import { consultationLetter } from './consultation-facts.queries';
import {
  findLapsedHold,
  passwordChangedAt,
  shelvedHold,
  standingPayment,
  titlesDue,
} from './letter-facts.queries';
import { readMessageText } from '../wordings/wordings.queries';
import type { LetterFacts } from '../letters/facts.terms';
import { MY_LIBRARY } from '../letters/facts.terms';
import { momentInWords } from '../letters/words.rules';
import type { MessageTemplate } from '../templates.terms';
import { answeredProposal, proposalToConfirm } from './load-proposal-facts';
import type { FactsDeps, FactsWanted } from './facts-request';

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
  HOLD_READY: hold,
  HOLD_EXPIRING: hold,
  HOLD_LAPSED: lapsedHold,
  MEMBERSHIP_ENDING: membership,
  PAYMENT_RECEIPT: payment,
  PERSONAL: personal,
  EVENT_CONFIRMED: (deps, wanted) =>
    event(
      deps,
      wanted,
      ({ registration, event: state }) => registration === 'CONFIRMED' && state === 'PUBLISHED',
    ),
  EVENT_OFFERED: (deps, wanted) =>
    event(
      deps,
      wanted,
      ({ registration, offerUntil }) =>
        registration === 'OFFERED' && offerUntil !== null && offerUntil > deps.clock.now(),
    ),
  EVENT_REMINDER: (deps, wanted) =>
    event(
      deps,
      wanted,
      ({ registration, event: state, facts }) =>
        registration === 'CONFIRMED' && state === 'PUBLISHED' && facts.dates.length > 0,
    ),
  EVENT_OFF: (deps, wanted) =>
    event(
      deps,
      wanted,
      ({ registration, event: state }) =>
        HOPING.has(registration) && (state === 'CANCELLED' || state === 'POSTPONED'),
    ),
  EVENT_FEEDBACK: feedback,
  EVENT_NEW: newEvent,
  PROPOSAL_CONFIRM: proposalToConfirm,
  PROPOSAL_ANSWERED: answeredProposal,
  CONSULTATION_BOOKED: (deps, wanted) =>
    consultation(deps, wanted, ({ status, startsAt }) => status === 'BOOKED' && startsAt > deps.clock.now()),
  CONSULTATION_REMINDER: (deps, wanted) =>
    consultation(deps, wanted, ({ status, startsAt }) => status === 'BOOKED' && startsAt > deps.clock.now()),
  CONSULTATION_OFF: (deps, wanted) => consultation(deps, wanted, ({ status }) => status === 'CANCELLED'),
  CONSULTATION_FOLLOW_UP: (deps, wanted) =>
    consultation(deps, wanted, ({ status, isAsked }) => status === 'DONE' && isAsked),
  // Who was moved again since then gets another letter for that.
  EVENT_MOVED: (deps, wanted) =>
    event(
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
  const titles = await titlesDue(db, { memberId: message.memberId ?? '', dueOn, locale: message.locale });
  return titles.length > 0 ? { titles, dueOn, daysLate: -daysLeft, childName: recipient.childName } : null;
}

async function hold(
  { db }: FactsDeps,
  { message, recipient, today }: FactsWanted,
): Promise<LetterFacts['HOLD_READY'] | null> {
  const found = await shelvedHold(db, message.aboutId ?? '', message.locale);
  return found && found.collectBy >= today ? { ...found, childName: recipient.childName } : null;
}

async function lapsedHold(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['HOLD_LAPSED'] | null> {
  const found = await findLapsedHold(db, message.aboutId ?? '', message.locale);
  return found && { ...found, childName: recipient.childName };
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
  const found = await standingPayment(db, message.aboutId ?? '');
  return found && { ...found, childName: recipient.childName };
}

async function event(
  { db, dataKey }: FactsDeps,
  { message, recipient }: FactsWanted,
  isStillTrue: (row: EventLetterRow) => boolean,
): Promise<LetterFacts['EVENT_CONFIRMED'] | null> {
  const { aboutId, aboutDate: day, locale, memberId } = message;
  const found = await registrationLetter(db, aboutId ?? '', { locale, day });
  if (!found || !isStillTrue(found)) return null;
  // A guest sees, accepts and gives back their places behind their secret link.
  const path =
    memberId === null
      ? `${GUEST_PAGE[locale]}#${registrationLink({ dataKey }, aboutId ?? '')}`
      : found.facts.path;
  return { ...found.facts, path, childName: recipient.childName };
}

async function newEvent(
  { db, clock }: FactsDeps,
  { message: { aboutId, memberId, locale }, recipient }: FactsWanted,
): Promise<LetterFacts['EVENT_NEW'] | null> {
  const found = await newEventLetter(
    db,
    { eventId: aboutId ?? '', memberId: memberId ?? '' },
    { locale, now: clock.now() },
  );
  return found && { ...found, childName: recipient.childName };
}

/** Members find the form beside their registration, guests behind their link. */
async function feedback(deps: FactsDeps, wanted: FactsWanted): Promise<LetterFacts['EVENT_FEEDBACK'] | null> {
  const { memberId, aboutId, locale } = wanted.message;
  if (!(await mayStillAnswer(deps.db, { registrationId: aboutId ?? '', now: deps.clock.now() }))) return null;
  const found = await event(deps, wanted, ({ event: state }) => state === 'DONE');
  return found && (memberId === null ? found : { ...found, path: `${MY_LIBRARY[locale].path}#acara` });
}

const GUEST_PAGE = { ID: '/pendaftaran', EN: '/en/registration' } as const;

async function consultation(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
  isStillTrue: (row: ConsultationLetterRow) => boolean,
): Promise<LetterFacts['CONSULTATION_BOOKED'] | null> {
  const found = await consultationLetter(db, message.aboutId ?? '', message.locale);
  return found && isStillTrue(found) ? { ...found.facts, childName: recipient.childName } : null;
}

async function business(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['BUSINESS_ACCEPTED'] | null> {
  const found = await businessLetter(db, {
    decisionId: message.aboutId ?? '',
    memberId: message.memberId ?? '',
  });
  return found && { ...found, childName: recipient.childName };
}

async function personal(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['PERSONAL'] | null> {
  const found = await readMessageText(db, message.id);
  return found && { ...found, childName: recipient.childName };
}

async function passwordLink(
  deps: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['PASSWORD_LINK'] | null> {
  const code = await letterCode(deps, message.aboutId ?? '', recipient.member.email ?? '');
  return (
    code && {
      secret: code.secret,
      minutes: Math.max(1, Math.floor((code.expiresAt.getTime() - deps.clock.now().getTime()) / 60_000)),
      memberName: recipient.member.name,
    }
  );
}

async function contactCode(
  deps: FactsDeps,
  { message }: FactsWanted,
  to: string | null,
): Promise<LetterFacts['EMAIL_CODE'] | null> {
  const code = await letterCode(deps, message.aboutId ?? '', to ?? '');
  return code && { secret: code.secret, code: code.typed };
}

async function passwordChanged(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['PASSWORD_CHANGED'] | null> {
  const changedAt = await passwordChangedAt(db, message.memberId ?? '');
  return changedAt && { memberName: recipient.member.name, moment: momentInWords(changedAt, message.locale) };
}

async function staffPassword(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['STAFF_PASSWORD'] | null> {
  const act = await findStaffPasswordAct(db, message.aboutId ?? '');
  return (
    act && {
      memberName: recipient.member.name,
      moment: momentInWords(act.at, message.locale),
      isCode: act.isCode,
    }
  );
}
