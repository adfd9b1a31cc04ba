import type { CivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { Member } from '../../members';
import { isChildOn, kelurahanByCode, reachableById, readMembers } from '../../members';
import { listClassSetContacts } from '../../circulation';
import { listGuests } from '../../programmes';
import { listCaseReaders, listCaseStaff } from '../../feedback';
import { listAgreementContacts, listAgreementKeepers } from '../../partners';
import { listBookingCodeContacts, listBookingContacts } from '../../spaces';
import { listNewsletterContacts } from '../../newsletters';
import { listMonthPageReaders } from '../../reporting';
import type { MessageChoices } from '../choices/message-choices.queries';
import { readChoices } from '../choices/message-choices.queries';
import { membersWithDevice } from '../push/push-devices.queries';
import { isWanted, listAccountWays } from '../choices/message-choice.rules';
import type { MessageTemplate, MessageTopic } from '../templates.terms';
import { isAccountTemplate, findTopic } from '../templates.terms';
import type { Contacts, MessageWay, Route } from './routes.rules';
import { isPrinted, MESSAGE_WAYS, pickRoute } from './routes.rules';
import { findApprovedTemplates } from '../whatsapp/whatsapp-templates.queries';
import type { PostalAddress } from '../printing/postal-address.rules';
import { toPostalAddress } from '../printing/postal-address.rules';
import type { MessageDeps } from '../deps';

/** Finds the way of a template, without those that failed for the message before. */
export type FindRoute = (template: MessageTemplate, failed?: readonly MessageWay[]) => Route;

/**
 * Who reads what is about a member, where a letter on paper goes, and the way of each template. `childName`
 * is the member's name when somebody else reads; `titlesByPhone` is what they said of titles in messages to
 * their telephone.
 */
export type Recipient = {
  readonly member: Pick<Member, 'id' | 'name' | 'email' | 'phone'>;
  readonly childName: string | null;
  readonly locale: Locale;
  readonly address: PostalAddress | null;
  readonly titlesByPhone: boolean | null;
  readonly hasNoCard: boolean;
  readonly route: FindRoute;
};

/** A message to come: whose, and which template. */
type Coming = { readonly memberId: string; readonly template: MessageTemplate };
type RecipientDeps = Pick<MessageDeps, 'db' | 'whatsApp' | 'sms'>;

const ANY_WAY = { email: true, push: true, whatsapp: true, print: true };
const NO_WAY = { email: false, push: false, whatsapp: false, print: false };

/**
 * Finds who reads messages of one kind: what is about an account goes to its holder, the rest to the guardian
 * of a child, with a card or without, else the member. Who left is left out.
 */
export async function findRecipients(
  deps: RecipientDeps,
  coming: readonly Coming[],
  today: CivilDate,
): Promise<Map<string, Recipient>> {
  const members = (await readMembers(deps.db, [...new Set(coming.map(({ memberId }) => memberId))])).filter(
    ({ isActive }) => isActive,
  );
  const readers = await (coming.some(({ template }) => isAccountTemplate(template))
    ? holdersOf(deps, members, today)
    : readersOf(deps, members, today));
  const readerIds = [...new Set([...readers.values()].map(({ id }) => id))];
  const choices = new Map((await readChoices(deps.db, readerIds)).map((choice) => [choice.memberId, choice]));
  const withDevice = await membersWithDevice(deps.db, readerIds);
  const gateways = await findGateways(deps);
  return new Map(
    members.map((member) => {
      const reader: Reader = readers.get(member.id) ?? member;
      const address = findAddress(reader) ?? findAddress(member);
      const contacts = {
        email: reader.email,
        phone: reader.phone,
        hasDevice: reader.hasNoCard !== true && withDevice.has(reader.id),
        hasAddress: address !== null,
      };
      return [
        member.id,
        toRecipient({ member, reader, address, contacts, gateways }, choices.get(reader.id) ?? null),
      ];
    }),
  );
}

function findAddress({
  kelurahanCode,
  ...parts
}: Pick<Reader, 'street' | 'rt' | 'rw' | 'kelurahanCode'>): PostalAddress | null {
  return toPostalAddress({
    ...parts,
    kelurahan: kelurahanCode === null ? null : kelurahanByCode(kelurahanCode),
  });
}

/**
 * Somebody who reads; a guardian without a card reads under the id of the child, by the child's choices, at
 * the child's address, and on no device.
 */
type Reader = Pick<Member, 'id' | 'name' | 'email' | 'phone' | 'street' | 'rt' | 'rw' | 'kelurahanCode'> & {
  readonly hasNoCard?: true;
};

type OwnContacts = Omit<Contacts, 'whatsApp' | 'hasSms'>;
type Reached = {
  readonly member: Member;
  readonly reader: Reader;
  readonly address: PostalAddress | null;
  readonly contacts: OwnContacts;
  readonly gateways: Gateways;
};

function toRecipient(
  { member, reader, address, contacts, gateways }: Reached,
  chosen: MessageChoices | null,
): Recipient {
  const choiceOf = (topic: MessageTopic | null) =>
    topic === null ? ANY_WAY : (chosen?.topics.find((choice) => choice.topic === topic) ?? NO_WAY);
  const order = chosen?.order ?? MESSAGE_WAYS;
  const route: FindRoute = (template, failed = []) => {
    const ways = isAccountTemplate(template)
      ? listAccountWays(template)
      : order.filter(
          (way) => isWanted(choiceOf(findTopic(template)), way) && (way !== 'PRINT' || isPrinted(template)),
        );
    return pickRoute({ ways, contacts: { ...contacts, ...gateways(template) }, failed });
  };
  const hasNoCard = reader.hasNoCard === true;
  return {
    member: reader,
    childName: reader.id === member.id && !hasNoCard ? null : member.name,
    locale: chosen?.locale ?? 'ID',
    address,
    titlesByPhone: hasNoCard ? false : (chosen?.titlesByPhone ?? null),
    hasNoCard,
    route,
  };
}

/** Tells by what the library can write to telephones. */
type Gateways = (template: MessageTemplate) => Pick<Contacts, 'whatsApp' | 'hasSms'>;

async function findGateways({ db, whatsApp, sms }: RecipientDeps): Promise<Gateways> {
  const approved = whatsApp === null ? null : await findApprovedTemplates(db);
  return (template) => ({
    whatsApp: approved === null ? 'BY_HAND' : approved.has(template) ? 'GATEWAY' : 'NOT_APPROVED',
    hasSms: sms !== null,
  });
}

const GUEST_WAYS: readonly MessageWay[] = ['WHATSAPP', 'EMAIL', 'SMS'];
/** An address of a proposal is proven by the letter to it; staff sign in with theirs. */
const MAIL_ONLY: readonly MessageWay[] = ['EMAIL'];

/** Who of the staff may get a letter, by its template. */
const STAFF_READERS: Partial<Record<MessageTemplate, typeof listCaseStaff>> = {
  MONTH_PAGE: listMonthPageReaders,
  AGREEMENT_ENDING: listAgreementKeepers,
  FEEDBACK_OVERDUE: listCaseStaff,
  FEEDBACK_PRAISE: listCaseStaff,
  CERTIFICATE_ENDING: listCaseStaff,
};

/**
 * Finds who reads what is about registrations and bookings of guests, about proposals and class sets, agreements that end
 * and the page of the month; who proposed is written to by e-mail, where they proved who they are, and so are staff and partners.
 */
export async function guestRecipients(
  deps: RecipientDeps,
  ids: readonly string[],
  template: MessageTemplate | null = null,
): Promise<Map<string, Recipient>> {
  const guests = await listReadersWithoutCard(deps.db, ids, template);
  const gateways = await findGateways(deps);
  return new Map(
    guests.map(({ locale, ...guest }) => {
      const ways = BY_MAIL.has(guest.id.slice(0, 4)) ? MAIL_ONLY : GUEST_WAYS;
      const route: FindRoute = (template, failed = []) =>
        pickRoute({
          ways,
          contacts: { ...guest, hasDevice: false, hasAddress: false, ...gateways(template) },
          failed,
        });
      return [
        guest.id,
        {
          member: guest,
          childName: null,
          locale,
          address: null,
          titlesByPhone: null,
          hasNoCard: true,
          route,
        },
      ];
    }),
  );
}

/** What is told by e-mail only, by how its ids begin: proposals, codes, newsletters, staff, class sets and agreements. */
const BY_MAIL: ReadonlySet<string> = new Set(['prp_', 'bkc_', 'nws_', 'stf_', 'kls_', 'agr_']);

/** Lists who reads, each from the module that knows them. */
async function listReadersWithoutCard(
  db: RecipientDeps['db'],
  ids: readonly string[],
  template: MessageTemplate | null,
) {
  const of = (prefix: string): string[] => ids.filter((id) => id.startsWith(prefix));
  const listStaff = STAFF_READERS[template ?? 'MONTH_PAGE'] ?? listMonthPageReaders;
  return [
    ...(await listGuests(db, [...of('reg_'), ...of('prp_')])),
    ...(await listBookingContacts(db, of('bkg_'))),
    ...(await listBookingCodeContacts(db, of('bkc_'))),
    ...(await listNewsletterContacts(db, of('nws_'))),
    ...(await listCaseReaders(db, of('fbc_'))),
    ...(await listAgreementContacts(db, of('agr_'))),
    ...(await listClassSetContacts(db, of('kls_'))),
    ...(await listStaff(db, of('stf_'))),
  ];
}

/** A child without an address of their own is written to at the guardian's. */
async function holdersOf(
  { db }: RecipientDeps,
  members: readonly Member[],
  today: CivilDate,
): Promise<Map<string, Reader>> {
  const addresses = new Map(
    (
      await reachableById(
        db,
        members.map(({ id }) => id),
        today,
      )
    ).map(({ id, email }) => [id, email]),
  );
  const phoneOf = ({ phone, birthDate, guardianPhone }: Member): string | null =>
    phone ?? (isChildOn(birthDate, today) ? guardianPhone : null);
  return new Map(
    members.map((member) => [
      member.id,
      { ...member, email: addresses.get(member.id) ?? null, phone: phoneOf(member) },
    ]),
  );
}

async function readersOf(
  deps: RecipientDeps,
  members: readonly Member[],
  today: CivilDate,
): Promise<Map<string, Reader>> {
  const isChild = ({ birthDate }: Member): boolean => isChildOn(birthDate, today);
  const ids = new Set(
    members.flatMap((member) => (member.guardianId !== null && isChild(member) ? [member.guardianId] : [])),
  );
  const guardians = new Map(
    (await readMembers(deps.db, [...ids]))
      .filter(({ isActive }) => isActive)
      .map((guardian) => [guardian.id, guardian]),
  );
  return new Map(
    members.map((member) => [
      member.id,
      (isChild(member) ? (guardians.get(member.guardianId ?? '') ?? guardianWithoutCard(member)) : null) ??
        member,
    ]),
  );
}

/** The guardian whom the desk wrote down; null when there is none, or no way to reach them. */
function guardianWithoutCard({
  guardianName,
  guardianEmail,
  guardianPhone,
  ...child
}: Member): Reader | null {
  if (guardianName === null || (guardianEmail === null && guardianPhone === null)) return null;
  return { ...child, name: guardianName, email: guardianEmail, phone: guardianPhone, hasNoCard: true };
}
