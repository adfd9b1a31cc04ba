import { useEffect, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { RecordGuestVisitDocument } from './RecordGuestVisit.generated';
import type { RecordGuestVisitInput } from './RecordGuestVisit.generated';
import { RecordVisitDocument } from './RecordVisit.generated';

/** What a guest told. */
export type GuestAnswers = Pick<RecordGuestVisitInput, 'purpose'> & {
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly ageBand: 'CHILD' | 'TEEN' | 'ADULT' | 'ELDER' | null;
};

/** What the screen says for a few seconds. */
type Said = { readonly kind: 'ok' | 'no'; readonly words: string };

const SHOWN_MS = 5_000;

/**
 * Writes visits at the door and says what came of each, for a moment only: the next person must not read it.
 */
export function useVisitKiosk(branchId: string, onGuestDone: () => void) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Said | null>(null);
  const card = useAnnouncedMutation(RecordVisitDocument, {
    payloadOf: ({ recordVisit }) => recordVisit,
    onDone: () => undefined,
  });
  const visitor = useAnnouncedMutation(RecordGuestVisitDocument, {
    payloadOf: ({ recordGuestVisit }) => recordGuestVisit,
    onDone: onGuestDone,
  });
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const scan = async (cardNumber: string) => {
    const words = (firstName: string, isRepeat: boolean) =>
      t(isRepeat ? 'visitDoor.again' : 'visitDoor.welcome', { name: firstName });
    const done = await card.run(
      (idempotencyKey) => ({ branchId, cardNumber, idempotencyKey }),
      ({ greeting }) => words(greeting?.firstName ?? '', greeting?.isRepeat ?? false),
    );
    setSaid(
      done?.greeting
        ? { kind: 'ok', words: words(done.greeting.firstName, done.greeting.isRepeat) }
        : { kind: 'no', words: t('visitDoor.unknown') },
    );
  };
  const guest = async (answers: GuestAnswers) => {
    const done = await visitor.run(
      (idempotencyKey) => ({ branchId, ...answers, idempotencyKey }),
      () => t('visitDoor.guestWelcome'),
    );
    if (done !== null) setSaid({ kind: 'ok', words: t('visitDoor.guestWelcome') });
  };
  return {
    said,
    isBusy: card.loading || visitor.loading,
    error: card.error ?? visitor.error,
    scan: (cardNumber: string) => void scan(cardNumber),
    guest: (answers: GuestAnswers) => void guest(answers),
  };
}
