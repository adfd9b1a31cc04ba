import type { ConsultationTopic } from '../consultation.terms';

/** What mentors are asked about who has the need of a guide; a need that is new here asks about beginning. */
const TOPICS_OF_NEED: Readonly<Record<string, readonly ConsultationTopic[]>> = {
  START: ['START'],
  PERMITS: ['PERMITS', 'HALAL'],
  FINANCE: ['FINANCE'],
  MARKETING: ['MARKETING', 'DIGITAL'],
  PACKAGING: ['PACKAGING'],
  BOOKKEEPING: ['BOOKKEEPING'],
  EXPORT: ['EXPORT'],
};

/** Gives the topics of consultations that go with the need of a guide. */
export function topicsOfNeed(need: string): readonly ConsultationTopic[] {
  return TOPICS_OF_NEED[need] ?? ['START'];
}
