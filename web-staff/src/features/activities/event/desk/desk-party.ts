import { ageOn } from '@pustaka/web-shared/format/civil-date.ts';

import type { RegisterForEventInput } from './RegisterAtDesk.generated';

/** Somebody of a party as entered at the desk: by card, or a guest by name. */
export type DeskPerson = {
  readonly memberId: string | null;
  readonly name: string;
  readonly birthDate: string;
  readonly isCompanion: boolean;
  /** Whom a member answers for, offered with them. */
  readonly dependants?: readonly Relative[];
};

/** Somebody a member answers for. */
export type Relative = { readonly id: string; readonly name: string; readonly birthDate: string | null };

/** A family as entered at the desk. */
export type DeskParty = {
  readonly people: readonly DeskPerson[];
  readonly sessionId: string;
  readonly contactName: string;
  readonly phone: string;
  readonly ageReason: string;
};

/** Starts a party nobody is in yet. */
export const emptyParty: DeskParty = { people: [], sessionId: '', contactName: '', phone: '', ageReason: '' };

/** Tells whether somebody must be reachable by a number of their own: nobody of the party has a card. */
export function needsContact({ people }: Pick<DeskParty, 'people'>): boolean {
  return people.length > 0 && people.every(({ memberId }) => memberId === null);
}

/** Tells whether somebody is so much older than an event is for that they come with a child. */
export function isCompanionAt(
  ages: { readonly to: number | null },
  birthDate: string | null,
  today: string,
): boolean {
  return ages.to !== null && birthDate !== null && birthDate !== '' && ageOn(birthDate, today) > ages.to;
}

/** Adds somebody to a party; a member comes only once. */
export function withPerson(party: DeskParty, person: DeskPerson): DeskParty {
  const isThere =
    person.memberId !== null && party.people.some(({ memberId }) => memberId === person.memberId);
  return isThere ? party : { ...party, people: [...party.people, person] };
}

/** Lists whom the members of a party answer for and who is not in it yet. */
export function relativesToAdd({ people }: Pick<DeskParty, 'people'>): readonly Relative[] {
  const there = new Set(people.map(({ memberId }) => memberId));
  const offered = people.flatMap(({ dependants = [] }) => dependants).filter(({ id }) => !there.has(id));
  return offered.filter(({ id }, place) => offered.findIndex((one) => one.id === id) === place);
}

/** Turns a party into what the library is told. */
export function partyInput(
  party: DeskParty,
): Pick<RegisterForEventInput, 'people' | 'contact' | 'sessionId' | 'ageReason'> {
  const phone = party.phone.trim();
  const first = party.people.find(({ isCompanion }) => isCompanion) ?? party.people[0];
  return {
    people: party.people.map(({ memberId, name, birthDate, isCompanion }) =>
      memberId === null
        ? { name: name.trim(), birthDate: birthDate || null, isCompanion }
        : { memberId, isCompanion },
    ),
    contact:
      needsContact(party) || phone !== ''
        ? { name: party.contactName.trim() || (first?.name.trim() ?? ''), phone: phone || null }
        : null,
    sessionId: party.sessionId || null,
    ageReason: party.ageReason.trim() || null,
  };
}
