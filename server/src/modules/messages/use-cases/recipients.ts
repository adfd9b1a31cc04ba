import type { CivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { Member } from '../../members';
import { isChildOn, reachableById, readMembers } from '../../members';
import { guestsBehind } from '../data/guests';
import type { MessageChoices } from '../data/message-choices';
import { readChoices } from '../data/message-choices';
import { membersWithDevice } from '../data/push-devices';
import type { Contacts, Route } from '../domain/message-choice';
import { accountChannel, channelFor } from '../domain/message-choice';
import type { MessageTemplate, MessageTopic } from '../domain/templates';
import { isAccountTemplate, topicOf } from '../domain/templates';
import type { MessageDeps } from './message-deps';

/** Who reads what is about a member, and the way of each template. `childName` is the member's name when somebody else reads. */
export type Recipient = { readonly member: Pick<Member, 'id' | 'name' | 'email' | 'phone'>; readonly childName: string | null; readonly locale: Locale; readonly route: (template: MessageTemplate) => Route };

/** A message to come: whose, and which template. */
type Coming = { readonly memberId: string; readonly template: MessageTemplate };
type RecipientDeps = Pick<MessageDeps, 'db' | 'whatsApp'>;

const ANY_WAY = { email: true, push: true, whatsapp: true };
const NO_WAY = { email: false, push: false, whatsapp: false };

/** Finds who reads messages of one kind: what is about an account goes to its holder, the rest to the guardian of a child, with a card or without, else the member. Who left is left out. */
export async function recipientsOf(deps: RecipientDeps, coming: readonly Coming[], today: CivilDate): Promise<Map<string, Recipient>> {
  const members = (await readMembers(deps.db, [...new Set(coming.map(({ memberId }) => memberId))])).filter(({ isActive }) => isActive);
  const readers = await (coming.some(({ template }) => isAccountTemplate(template)) ? holdersOf(deps, members, today) : readersOf(deps, members, today));
  const readerIds = [...new Set([...readers.values()].map(({ id }) => id))];
  const choices = new Map((await readChoices(deps.db, readerIds)).map((choice) => [choice.memberId, choice]));
  const withDevice = await membersWithDevice(deps.db, readerIds);
  return new Map(members.map((member) => {
    const reader: Reader = readers.get(member.id) ?? member;
    const contacts = { email: reader.email, phone: reader.phone, hasDevice: reader.hasNoCard !== true && withDevice.has(reader.id), hasGateway: deps.whatsApp !== null };
    return [member.id, recipient({ member, reader, contacts }, choices.get(reader.id) ?? null)];
  }));
}

/** Somebody who reads; a guardian without a card reads under the id of the child, by the child's choices, and on no device. */
type Reader = Pick<Member, 'id' | 'name' | 'email' | 'phone'> & { readonly hasNoCard?: true };

function recipient({ member, reader, contacts }: { member: Member; reader: Reader; contacts: Contacts }, chosen: MessageChoices | null): Recipient {
  const choiceOf = (topic: MessageTopic | null) => (topic === null ? ANY_WAY : (chosen?.topics.find((choice) => choice.topic === topic) ?? NO_WAY));
  const route = (template: MessageTemplate): Route => (isAccountTemplate(template) ? accountChannel(template, contacts) : channelFor(choiceOf(topicOf(template)), contacts));
  return { member: reader, childName: reader.id === member.id && reader.hasNoCard !== true ? null : member.name, locale: chosen?.locale ?? 'ID', route };
}

/** Finds who reads what is about registrations of guests and about proposals: they gave one way for this, and are written to by e-mail. */
export async function guestRecipients({ db }: Pick<RecipientDeps, 'db'>, ids: readonly string[]): Promise<Map<string, Recipient>> {
  const guests = await guestsBehind(db, ids);
  return new Map(guests.map(({ locale, ...guest }) => [guest.id, { member: guest, childName: null, locale, route: (): Route => (guest.email === null ? { failure: 'NO_CONTACT' } : { channel: 'EMAIL' }) }]));
}

/** A child without an address of their own is written to at the guardian's. */
async function holdersOf({ db }: RecipientDeps, members: readonly Member[], today: CivilDate): Promise<Map<string, Reader>> {
  const addresses = new Map((await reachableById(db, members.map(({ id }) => id), today)).map(({ id, email }) => [id, email]));
  const phoneOf = ({ phone, birthDate, guardianPhone }: Member): string | null => phone ?? (isChildOn(birthDate, today) ? guardianPhone : null);
  return new Map(members.map((member) => [member.id, { ...member, email: addresses.get(member.id) ?? null, phone: phoneOf(member) }]));
}

async function readersOf(deps: RecipientDeps, members: readonly Member[], today: CivilDate): Promise<Map<string, Reader>> {
  const isChild = ({ birthDate }: Member): boolean => isChildOn(birthDate, today);
  const ids = new Set(members.flatMap((member) => (member.guardianId !== null && isChild(member) ? [member.guardianId] : [])));
  const guardians = new Map((await readMembers(deps.db, [...ids])).filter(({ isActive }) => isActive).map((guardian) => [guardian.id, guardian]));
  return new Map(members.map((member) => [member.id, (isChild(member) ? (guardians.get(member.guardianId ?? '') ?? guardianWithoutCard(member)) : null) ?? member]));
}

/** The guardian whom the desk wrote down; null when there is none, or no way to reach them. */
function guardianWithoutCard({ id, guardianName, guardianEmail, guardianPhone }: Member): Reader | null {
  if (guardianName === null || (guardianEmail === null && guardianPhone === null)) return null;
  return { id, name: guardianName, email: guardianEmail, phone: guardianPhone, hasNoCard: true };
}
