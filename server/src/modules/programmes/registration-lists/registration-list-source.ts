import { holdsAt } from '../../../platform/auth/rights';
import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import { eventById } from '../events/events.queries';
import type { RegisteredPerson } from '../registrations/registered-person.entity';
import type { Registration } from '../registrations/registration.entity';
import { peopleByRegistration, placesByPerson } from '../registrations/registrations.queries';
import { say } from '../words/say';
import type { RegistrationFilter, RegistrationOrder } from './event-registrations.queries';
import { countRegistrationsOfEvent, registrationsOfEvent } from './event-registrations.queries';
import { EXPORT_WORDS } from './export-words';
import { waitingPosition } from './registration-lists.queries';

type ExportedRegistration = {
  readonly registration: Registration;
  readonly people: readonly RegisteredPerson[];
  readonly cameCount: number;
  readonly place: number | null;
};

/**
 * Writes the registrations of an event into files, with what was written into them and no more: nothing of
 * cards or accounts, and nothing of what somebody needs because of a disability. Only for who registers where
 * the event is.
 */
export const registrationListSource: ListSource = defineListSource<
  RegistrationFilter,
  RegistrationOrder,
  ExportedRegistration
>({
  name: 'registrations',
  title: say('registrationList.title'),
  permission: 'programmes.register',
  fresh: true,
  filterType: 'RegistrationFilter',
  orderType: 'RegistrationOrder',
  mayRead: async ({ db, actor, filter: { eventId } }) => {
    const event = eventId == null ? null : await createLoaders({ db, locale: 'ID' })(eventById).load(eventId);
    return event !== null && holdsAt(actor, 'programmes.register', event.branchId);
  },
  columns: [
    { key: 'name', heading: say('registrationList.name'), width: 32, cell: nameOf },
    {
      key: 'people',
      heading: say('registrationList.people'),
      width: 44,
      cell: ({ people }, locale) =>
        people
          .map(({ name, isCompanion }) =>
            isCompanion ? say('registrationList.companion', { name })[locale] : name,
          )
          .join(', '),
    },
    {
      key: 'status',
      heading: say('registrationList.status'),
      width: 22,
      cell: ({ registration: { status } }, locale) => EXPORT_WORDS[locale].status[status],
    },
    {
      key: 'seats',
      heading: say('registrationList.seats'),
      kind: 'number',
      cell: ({ registration }) => registration.partySize,
    },
    { key: 'place', heading: say('registrationList.place'), kind: 'number', cell: ({ place }) => place },
    {
      key: 'came',
      heading: say('registrationList.came'),
      kind: 'number',
      cell: ({ cameCount }) => cameCount,
    },
    {
      key: 'phone',
      heading: say('registrationList.phone'),
      cell: ({ registration }) => registration.contactPhone,
    },
    {
      key: 'email',
      heading: say('registrationList.email'),
      width: 28,
      cell: ({ registration }) => registration.contactEmail,
    },
    {
      key: 'created',
      heading: say('registrationList.created'),
      kind: 'date',
      cell: ({ registration }) => toCivilDate(registration.createdAt),
    },
  ],
  count: ({ db }, { filter }) => countRegistrationsOfEvent(db, filter.eventId ?? '', filter),
  read: async ({ db, locale }, { filter, orderBy, page }) => {
    const found = await registrationsOfEvent(db, filter.eventId ?? '', { filter, orderBy, page });
    const loader = createLoaders({ db, locale });
    const rows = found.nodes.map(async (registration): Promise<ExportedRegistration> => {
      const people = await loader(peopleByRegistration).load(registration.id);
      const places = await Promise.all(people.map(({ id }) => loader(placesByPerson).load(id)));
      return {
        registration,
        people,
        cameCount: places.filter((some) => some.some(({ attendedAt }) => attendedAt !== null)).length,
        place: registration.status === 'WAITING' ? await loader(waitingPosition).load(registration.id) : null,
      };
    });
    return { nodes: await Promise.all(rows), pageInfo: found.pageInfo };
  },
});

function nameOf({ registration: { schoolName, contactName }, people }: ExportedRegistration): string | null {
  return schoolName ?? contactName ?? people[0]?.name ?? null;
}
