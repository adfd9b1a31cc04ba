type Session = {
  readonly fromDate: string;
  readonly untilDate: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly isAllDay: boolean;
};
type Registration<Event> = {
  readonly id: string;
  readonly status: string;
  readonly event: Event;
  readonly people: readonly {
    readonly id: string;
    readonly places: readonly { readonly attendedAt: string | null; readonly session: Session }[];
  }[];
};
type Certificate = {
  readonly number: string;
  readonly filePath: string;
  readonly revokedAt: string | null;
  readonly event: { readonly id: string } | null;
};

/** Is a training somebody joined: when, whether they came, and the certificate they earned. */
export type JoinedTraining<Event> = {
  readonly id: string;
  readonly event: Event;
  readonly session: Session | null;
  readonly hasCome: boolean;
  readonly certificate: Certificate | null;
};

/**
 * Picks the trainings for businesses out of registrations, the newest in front; what was cancelled or
 * declined is left out.
 */
export function joinedTrainings<Event extends { readonly id: string; readonly kind: string }>(
  registrations: readonly Registration<Event>[],
  certificates: readonly Certificate[],
): readonly JoinedTraining<Event>[] {
  return registrations
    .filter(
      ({ event, status }) =>
        event.kind === 'BUSINESS_TRAINING' &&
        (status === 'CONFIRMED' || status === 'WAITING' || status === 'OFFERED' || status === 'PENDING'),
    )
    .map(({ id, event, people }) => {
      const places = people.flatMap((person) => person.places);
      return {
        id,
        event,
        session: places[0]?.session ?? null,
        hasCome: places.some(({ attendedAt }) => attendedAt !== null),
        certificate: certificates.find((one) => one.event?.id === event.id && one.revokedAt === null) ?? null,
      };
    });
}
