import type { BookConsultationMutation } from './BookConsultation.generated';
import type { ConsultationsPageQuery } from './ConsultationsPage.generated';

/** Is a mentor as the page shows them. */
export type ShownMentor = ConsultationsPageQuery['mentors'][number];
/** Is an hour that was booked just now. */
export type BookedHour = NonNullable<BookConsultationMutation['bookConsultation']['consultation']>;
/** Is a business of the member that the hour can be about. */
export type OwnedBusiness = { readonly id: string; readonly name: string };
