import type { ShownConsultationFragment } from './ConsultationPage.generated';

/** What came of a consultation some time later. */
export type ShownFollowUp = ShownConsultationFragment['followUps'][number];
