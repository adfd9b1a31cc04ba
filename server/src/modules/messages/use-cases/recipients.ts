import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { Member } from '../../members';
import { isChildOn, reachableById, readMembers } from '../../members';
import type { MessageChoices } from '../data/message-choices';
import { readChoices } from '../data/message-choices';
import type { MessageChoice } from '../domain/message-choice';
import { channelFor } from '../domain/message-choice';
import type { MessageChannel, MessageFailure, MessageTemplate, MessageTopic } from '../domain/templates';
import { isAccountTemplate, topicOf } from '../domain/templates';
import { hasWhatsApp } from '../domain/wa-link';

type Route = { readonly channel: MessageChannel } | { readonly failure: MessageFailure };
/** Who reads what is about a member, and how they want it. `childName` is the member's name when somebody else reads. */
export type Recipient = { readonly member: Member; readonly childName: string | null; readonly locale: Locale; readonly route: (topic: MessageTopic) => Route };

/** A message to come: whose, and which template. */
type Coming = { readonly memberId: string; readonly template: MessageTemplate };

/** Finds who reads messages of one kind: what is about an account goes to its holder, the rest to the guardian of a child, else the member. */
export function recipientsFor(db: Database, coming: readonly Coming[], today: CivilDate): Promise<Map<string, Recipient>> {
  const ids = coming.map(({ memberId }) => memberId);
  return coming.some(({ template }) => isAccountTemplate(template)) ? accountRecipients(db, [...new Set(ids)], today) : recipientsOf(db, ids, today);
}

/** Picks the way of a message: what is about an account ignores choices. */
export function routeFor(template: MessageTemplate, recipient: Recipient): Route {
  if (!isAccountTemplate(template)) return recipient.route(topicOf(template));
  if (template === 'PHONE_CODE') return hasWhatsApp(recipient.member.phone) ? { channel: 'WHATSAPP_MANUAL' } : { failure: 'NO_CONTACT' };
  return recipient.member.email === null ? { failure: 'NO_CONTACT' } : { channel: 'EMAIL' };
}

/** Finds for each member who reads: the guardian of a child, else the member. Who left is left out. */
export async function recipientsOf(db: Database, memberIds: readonly string[], today: CivilDate): Promise<Map<string, Recipient>> {
  const members = (await readMembers(db, [...new Set(memberIds)])).filter(({ isActive }) => isActive);
  const guardians = await guardiansOf(db, members, today);
  const readers = new Map(members.map((member) => [member.id, (isChildOn(member.birthDate, today) ? guardians.get(member.guardianId ?? '') : null) ?? member]));
  const choices = new Map((await readChoices(db, [...new Set([...readers.values()].map(({ id }) => id))])).map((choice) => [choice.memberId, choice]));
  return new Map(members.map((member) => {
    const reader = readers.get(member.id) ?? member;
    return [member.id, recipient(member, reader, choices.get(reader.id) ?? null)];
  }));
}

/** A child without an address of their own is written to at the guardian's. */
async function accountRecipients(db: Database, ids: readonly string[], today: CivilDate): Promise<Map<string, Recipient>> {
  const addresses = new Map((await reachableById(db, ids, today)).map(({ id, email }) => [id, email]));
  const members = (await readMembers(db, ids)).filter(({ isActive }) => isActive);
  const choices = new Map((await readChoices(db, ids)).map((choice) => [choice.memberId, choice]));
  return new Map(members.map((member) => [member.id, recipient(member, { ...member, email: addresses.get(member.id) ?? null }, choices.get(member.id) ?? null)]));
}

function recipient(member: Member, reader: Member, chosen: MessageChoices | null): Recipient {
  const choiceOf = (topic: MessageTopic): MessageChoice => chosen?.topics.find((choice) => choice.topic === topic) ?? { topic, email: false, whatsapp: false };
  return { member: reader, childName: reader.id === member.id ? null : member.name, locale: chosen?.locale ?? 'ID', route: (topic) => channelFor(choiceOf(topic), reader) };
}

async function guardiansOf(db: Database, members: readonly Member[], today: CivilDate): Promise<Map<string, Member>> {
  const ids = new Set(members.flatMap(({ guardianId, birthDate }) => (guardianId !== null && isChildOn(birthDate, today) ? [guardianId] : [])));
  return new Map((await readMembers(db, [...ids])).filter(({ isActive }) => isActive).map((guardian) => [guardian.id, guardian]));
}
