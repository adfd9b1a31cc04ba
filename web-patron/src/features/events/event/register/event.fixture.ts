import type { ShownEvent } from '../shown-event';

const terms = {
  mode: 'OPEN',
  scope: 'SESSION',
  waitingMode: 'AUTO_FILL',
  isOpen: true,
  allowsGuests: true,
  mostPerParty: 6,
  offerHours: 24,
  asksPhotoConsent: false,
  asksSchool: false,
  asksSupport: false,
};

/** Gives an event for specs of its registration: one session in December, open to everybody. */
export function eventWith(changes: Partial<ShownEvent> = {}): ShownEvent {
  const event = {
    __typename: 'ActivityEvent',
    id: 'evt_1',
    cost: 0,
    ageFrom: null,
    ageTo: null,
    isForChildren: false,
    isForSchools: false,
    registrationTerms: terms,
    sessions: [
      {
        id: 'evs_1',
        status: 'SCHEDULED',
        startsAt: '2026-12-05T02:00:00Z',
        endsAt: '2026-12-05T04:00:00Z',
        fromDate: '2026-12-05',
        untilDate: '2026-12-05',
        isAllDay: false,
        capacity: 30,
        takenCount: 3,
        name: null,
        note: null,
      },
    ],
    ...changes,
  };
  // Only what registering reads.
  return event as unknown as ShownEvent;
}
