import type { EventRegistrationsQuery } from './EventRegistrations.generated';

/** A registration as the list shows it. */
export type RegistrationRow = EventRegistrationsQuery['eventRegistrations']['nodes'][number];
