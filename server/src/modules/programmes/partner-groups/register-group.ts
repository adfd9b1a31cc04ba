import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import type { Partner, PupilList, PupilListSource, RejectedRow } from '../../partners';
import { findOwnPartner, readPupilList } from '../../partners';
import type { ContactEntry, PartyPerson } from '../registrations/read-party';
import { readContact } from '../registrations/read-party';
import type { LockedTarget, RegistrationTarget, RequestOrigin } from '../registrations/register';
import { MOST_IN_GROUP, register } from '../registrations/register';
import type { RegistrationDeps } from '../registrations/registration-deps';
import type { Party } from '../registrations/write-registration';
import { countSeats, findAlreadyRegistered } from '../registrations/write-registration';
import { say } from '../words/say';
import type { GroupEntry, ReadGroup } from './read-group';
import { readCompanions, readListed, readNumber, refuseComingTwice } from './read-group';

/** A group that a partner wants to bring: a number of people, or a list of them. */
export type PartnerGroupRequest = RegistrationTarget &
  GroupEntry &
  PupilListSource & {
    /** Whose group it is; a key may leave it out, because it can only mean its own. */
    readonly partnerId?: string | null;
    readonly contact: ContactEntry;
  };

/** What became of a group, and the rows of its list that were not registered. */
export type PartnerGroupAnswer = {
  readonly outcome: Result<{ registrationId: string }, Refusal>;
  readonly headings: readonly string[];
  readonly rejected: readonly RejectedRow[];
};

/**
 * Registers a group of a partner by the rules that hold for everybody: it has all its seats, or waits as a
 * whole. Rows of a list that cannot be registered are named and the others are registered.
 */
export async function registerPartnerGroup(
  deps: RegistrationDeps,
  actor: Actor,
  request: PartnerGroupRequest,
  around: RequestOrigin,
): Promise<PartnerGroupAnswer> {
  const list = await readList(request);
  if (list !== null && !list.ok) return { outcome: list, headings: [], rejected: [] };
  let rejected: readonly RejectedRow[] = list?.value.rejected ?? [];
  const outcome = await register(
    deps,
    actor,
    {
      operation: 'registerPartnerGroup',
      request,
      around,
      refuseTwice: (person) => refuseComingTwice(person, request.className?.trim() || null),
    },
    async (tx, form, locked) => {
      const partner = await findOwnPartner(tx, actor, request.partnerId);
      if (!partner.ok) return partner.refusals;
      const read = await readGroup(tx, form, {
        request,
        list: list?.value ?? null,
        locked,
        partner: partner.value,
      });
      ({ rejected } = read);
      return { ...read.party, locale: around.locale };
    },
  );
  return { outcome, headings: list?.value.headings ?? [], rejected };
}

function readList(request: PartnerGroupRequest): Promise<Result<PupilList, Refusal>> | null {
  const isListed = (request.text ?? '') !== '' || (request.workbook ?? '') !== '';
  if (!isListed) return null;
  return readPupilList(request, {
    className: request.className ?? '',
    mostPupils: MOST_IN_GROUP,
    renumbers: true,
  });
}

type Reading = {
  readonly request: PartnerGroupRequest;
  readonly list: PupilList | null;
  readonly locked: LockedTarget;
  readonly partner: Partner;
};

async function readGroup(
  tx: EntityManager,
  form: InputValidator,
  { request, list, locked, partner }: Reading,
): Promise<{ readonly party: Omit<Party, 'locale'>; readonly rejected: readonly RejectedRow[] }> {
  const className = form.line(request.className, 60, 'className');
  const facts = {
    partnerId: partner.id,
    partnerName: partner.name,
    npsn: partner.npsn,
    className,
    event: locked.event,
    day: locked.sessions[0]?.fromDate ?? '',
  };
  const listed =
    list === null
      ? { people: readNumber(form, request, facts), rejected: [] }
      : await withoutRegistered(tx, locked, readListed(list, request, facts));
  const companions = readCompanions(form, request, facts);
  const people = [...listed.people, ...companions];
  refuseSize(form, { ...locked, people, named: listed.people });
  return {
    party: {
      ...locked,
      kind: 'PARTNER_GROUP',
      // An operator acts for the partner: the registration stays with it when they leave.
      memberId: null,
      partner: { id: partner.id, haveGuardiansAgreed: request.areAdults === true ? null : true },
      contact: readContact(form, request.contact, true),
      people,
      school: { name: partner.name, className, teacherName: companions[0]?.name ?? null },
    },
    rejected: listed.rejected,
  };
}

/** Names the rows of those who are registered already, instead of refusing the whole list for them. */
async function withoutRegistered(
  tx: EntityManager,
  { sessions }: LockedTarget,
  { people, rejected }: ReadGroup,
): Promise<ReadGroup> {
  const there = await findAlreadyRegistered(tx, sessions, people);
  const twice = people
    .filter(({ key }) => there.has(key))
    .map(({ name, row, cells }) => ({ row, cells, reasons: [say('register.alreadyRegistered', { name })] }));
  return {
    people: people.filter(({ key }) => !there.has(key)),
    rejected: [...rejected, ...twice].toSorted((one, other) => one.row - other.row),
  };
}

/** A group that is larger than a family needs an event for groups. */
function refuseSize(
  form: InputValidator,
  group: LockedTarget & { readonly people: readonly PartyPerson[]; readonly named: readonly PartyPerson[] },
): void {
  const seats = countSeats(group.people);
  if (group.named.length === 0) form.refuse((field) => invalid(field, say('partnerGroups.nobody')), 'text');
  else if (seats > MOST_IN_GROUP)
    form.refuse((field) => invalid(field, say('partnerGroups.count', { most: MOST_IN_GROUP })), 'count');
  else if (seats > group.event.mostPerParty && !group.event.isForSchools)
    form.refuse(
      (field) => invalid(field, say('partnerGroups.notForGroups', { most: group.event.mostPerParty })),
      'eventId',
    );
}
