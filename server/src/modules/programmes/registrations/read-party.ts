import { createHash } from 'node:crypto';
import { findAgeProblem } from '../../eligibility';
import type { Sex } from '../../members';
import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { CivilDate } from '../../../shared/civil-date';
import { isCivilDate } from '../../../shared/civil-date';
import { isEmail } from '../../../shared/email';
import { foldText } from '../../../shared/text';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required } from '../../../platform/validation/refusals';
import type { Event } from '../events/event.entity';
import { PROGRAMME_NOUNS } from '../deps';
import { readPhone, refuseNoName, WRONG_EMAIL } from '../shared/read-contact';
import { canOverrideAge, canRegisterAt } from './registration-deps';
import type { RegistrableMember } from './registrable-members.queries';
import { findActiveMembers } from './registrable-members.queries';
import { say } from '../words/say';

/** Somebody who is to come: a member by card, or anybody by name. */
export type PersonEntry = {
  readonly memberId?: string | null;
  readonly name?: string | null;
  readonly birthDate?: CivilDate | null;
  readonly sex?: Sex | null;
  readonly school?: string | null;
  readonly photoConsent?: boolean | null;
  readonly isCompanion?: boolean | null;
  readonly supportNeed?: string | null;
};
/** How to reach those who come. */
export type ContactEntry = {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
};

/** Somebody ready to be written; `key` is the same for the same person of the same household. */
export type PartyPerson = {
  readonly key: string;
  readonly memberId: string | null;
  readonly name: string;
  readonly birthDate: CivilDate | null;
  readonly sex: string | null;
  readonly kelurahanCode: string | null;
  readonly school: string | null;
  readonly photoConsent: boolean | null;
  readonly isCompanion: boolean;
  readonly supportNeed: string | null;
  readonly seats: number;
  /** Whether staff let the age pass that the event is not for. */
  readonly isAgePassed: boolean;
};
/** How to reach a party, cleaned. */
export type PartyContact = {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** Reads the contact of a registration: guests need a name and one way to reach them. */
export function readContact(
  form: InputValidator,
  contact: ContactEntry | null | undefined,
  isNeeded: boolean,
): PartyContact {
  const name = isNeeded
    ? form.requiredLine(contact?.name, { longest: 160, what: say('shared.name') }, 'contact', 'name')
    : form.line(contact?.name, 160, 'contact', 'name');
  refuseNoName(form, name, 'contact', 'name');
  const email = form.line(contact?.email, 200, 'contact', 'email');
  if (email !== null && !isEmail(email))
    form.refuse((field) => invalid(field, WRONG_EMAIL), 'contact', 'email');
  const phone = readPhone(form, contact?.phone, 'contact', 'phone');
  if (isNeeded && email === null && (contact?.phone ?? '').trim() === '')
    form.refuse((field) => required(field, ONE_CONTACT), 'contact', 'phone');
  return { name, email, phone };
}

/** A party to be read: who is entered, by whom, for which event and day. */
type Reading = {
  readonly entries: readonly PersonEntry[];
  readonly actor: Actor;
  readonly event: Event;
  readonly day: CivilDate;
  readonly contact: PartyContact;
  /** Why staff let an age pass that the event is not for. */
  readonly ageReason?: string | null;
  /** At the door nobody must say when they were born. */
  readonly isBirthOptional?: boolean;
};

/**
 * Reads the people of a party and checks ages on the day of the first session. A member may bring themselves,
 * children they answer for, and others by name.
 */
export async function readPeople(
  tx: EntityManager,
  form: InputValidator,
  given: Reading,
): Promise<PartyPerson[]> {
  const { entries, actor, event } = given;
  if (entries.length === 0) form.refuse((field) => required(field, say('readParty.people')), 'people');
  const listed = form.list(entries, event.mostPerParty, 'people');
  const members = await findActiveMembers(
    tx,
    listed.flatMap(({ memberId }) => memberId ?? []),
  );
  const household = actor.kind === 'member' ? actor.memberId : contactKey(given.contact);
  const people = listed.flatMap(
    (entry, index) => readPerson(form, entry, { ...given, index, members, household }) ?? [],
  );
  if (listed.length > 0 && listed.every(({ isCompanion }) => isCompanion === true))
    form.refuse((field) => invalid(field, ONLY_COMPANIONS), 'people');
  if (new Set(people.map(({ key }) => key)).size < people.length)
    form.refuse((field) => invalid(field, TWICE), 'people');
  return people;
}

type ReadingOne = Reading & {
  readonly index: number;
  readonly members: ReadonlyMap<string, RegistrableMember>;
  readonly household: string;
};

function readPerson(form: InputValidator, entry: PersonEntry, reading: ReadingOne): PartyPerson | null {
  const { index, members, household, actor, event } = reading;
  const at = String(index);
  const member = entry.memberId == null ? null : (members.get(entry.memberId) ?? null);
  if (entry.memberId != null && !mayBring(actor, event, member)) {
    form.refuse((field) => notFound(field, PROGRAMME_NOUNS.person), 'people', at, 'memberId');
    return null;
  }
  const name =
    member?.name ??
    form.requiredLine(entry.name, { longest: 160, what: say('readParty.name') }, 'people', at, 'name');
  if (!member) refuseNoName(form, name, 'people', at, 'name');
  const birthDate = member ? member.birthDate : (entry.birthDate ?? null);
  const isCompanion = entry.isCompanion ?? false;
  const isAgePassed = checkAge(form, { birthDate, isCompanion }, reading);
  const supportNeed = event.asksSupport
    ? form.line(entry.supportNeed, 300, 'people', at, 'supportNeed')
    : null;
  return {
    key: member?.id ?? hashText(`${household}|${foldText(name)}|${birthDate ?? ''}`),
    memberId: member?.id ?? null,
    name,
    birthDate,
    sex: member ? member.sex : (entry.sex ?? null),
    kelurahanCode: member?.kelurahanCode ?? null,
    school: event.asksSchool ? form.line(entry.school, 160, 'people', at, 'school') : null,
    photoConsent: event.asksPhotoConsent ? (entry.photoConsent ?? null) : null,
    isCompanion,
    supportNeed,
    seats: 1,
    isAgePassed,
  };
}

/** Refuses a wrong date of birth or age; tells whether staff let an age pass that the event is not for. */
function checkAge(
  form: InputValidator,
  { birthDate, isCompanion }: Pick<PartyPerson, 'birthDate' | 'isCompanion'>,
  { index, actor, event, day, ageReason, isBirthOptional }: ReadingOne,
): boolean {
  const path = ['people', String(index), 'birthDate'];
  if (birthDate !== null && (!isCivilDate(birthDate) || birthDate > day))
    form.refuse((field) => invalid(field, WRONG_BIRTH), ...path);
  const problem = isCompanion ? null : findAgeProblem(event, birthDate, day);
  if (problem === 'AGE_UNKNOWN' && isBirthOptional !== true)
    form.refuse((field) => required(field, say('readParty.birthDate')), ...path);
  if (problem !== 'TOO_YOUNG' && problem !== 'TOO_OLD') return false;
  if (canOverrideAge(actor, event) && (ageReason ?? null) !== null) return true;
  form.refuse((field) => ageRefusal(field, actor, event), ...path);
  return false;
}

function mayBring(actor: Actor, event: Event, member: RegistrableMember | null): boolean {
  if (member === null) return false;
  if (actor.kind === 'member') return actor.memberId === member.id || member.guardianId === actor.memberId;
  return actor.kind === 'system' || canRegisterAt(actor, event.branchId);
}

/** The key of a household without a card: its telephone or e-mail. */
export function contactKey({ phone, email, name }: PartyContact): string {
  return phone?.replace(/\D/g, '').replace(/^(62|0)/, '') ?? email?.toLowerCase() ?? foldText(name ?? '');
}

/** Shortens a text to something that says nothing about it. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}

const ONE_CONTACT = say('readParty.oneContact');
const WRONG_BIRTH = say('readParty.wrongBirth');
const ONLY_COMPANIONS = say('readParty.onlyCompanions');
const TWICE = say('readParty.twice');

/** Staff learn that the rule may be passed, and by whom; everybody else what it is. */
function ageRefusal(field: readonly string[], actor: Actor, event: Event): Refusal {
  const rule = ageMessage(event);
  if (actor.kind !== 'staff') return invalid(field, say('readParty.companionHint', { rule }));
  const how = canOverrideAge(actor, event) ? say('readParty.withReason') : say('readParty.staffMayAccept');
  return { code: 'AGE_RULE', field, message: say('readParty.ageRule', { rule, how }) };
}

/** Says for which ages an event is. */
export function ageMessage({ ageFrom, ageTo }: Pick<Event, 'ageFrom' | 'ageTo'>): { ID: string; EN: string } {
  const [from, to] = [ageFrom ?? 0, ageTo];
  return to === null ? say('readParty.youngestAge', { from }) : say('readParty.ageSpan', { from, to });
}
