import type { ConsultationLetterFacts } from '../../consultations';
import { findConsultationFacts } from '../../consultations';
import { textIn } from '../../../shared/locale';
import type { ConsultationFacts } from '../letters/facts.terms';
import { momentInWords } from '../letters/words.rules';
import type { FactsDeps, FactsWanted } from './facts-request';

/** Reads what a letter about a consultation says, as long as that is still true. */
export async function loadConsultationFacts(
  { db }: FactsDeps,
  { message: { aboutId, locale }, recipient }: FactsWanted,
  isStillTrue: (facts: ConsultationLetterFacts) => boolean,
): Promise<ConsultationFacts | null> {
  const found = await findConsultationFacts(db, aboutId ?? '');
  if (!found || !isStillTrue(found)) return null;
  const wasMoved = found.movedAt !== null && found.movedAt >= (found.restoredAt ?? found.movedAt);
  const isOnline = found.mode === 'ONLINE';
  const place = [found.place, found.branch].flatMap((name) => (name === null ? [] : [textIn(name, locale)]));
  return {
    childName: recipient.childName,
    mentor: found.mentor,
    when: momentInWords(found.startsAt, locale),
    place: isOnline ? null : place.join(', '),
    meetingUrl: isOnline ? found.meetingUrl : null,
    reason: found.closingReason,
    isClosed: found.status === 'CANCELLED' && found.closureId !== null,
    isByHours: found.isByHours,
    isBack: found.restoredAt !== null && !wasMoved,
    wasMoved,
    movedFrom: found.movedFrom && momentInWords(found.movedFrom, locale),
  };
}
