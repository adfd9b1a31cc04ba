import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { isOver, placesLeft } from './when';
import { useNow } from '../moment';

type PlacesMarkProps = {
  readonly occurrence: {
    readonly status: string;
    readonly endsAt: string;
    readonly capacity: number | null;
    readonly takenCount: number;
    readonly event: {
      readonly status: string;
      readonly registrationTerms: { readonly mode: string; readonly isOpen: boolean };
    };
  };
};

/**
 * Says in shape and words whether there are places, or that it will not take place; nothing where one just
 * comes.
 */
export function PlacesMark({ occurrence }: PlacesMarkProps): ReactElement | null {
  const { t } = useTranslation('portal');
  const { status, event } = occurrence;
  const now = useNow();
  if (status === 'CANCELLED' || event.status === 'CANCELLED')
    return <p className="availability availability-stop">{t('eventStatus.CANCELLED')}</p>;
  if (event.status === 'POSTPONED')
    return <p className="availability availability-stop">{t('eventStatus.POSTPONED')}</p>;
  if (isOver(occurrence, now) || event.registrationTerms.mode === 'NONE' || !event.registrationTerms.isOpen)
    return null;
  const left = placesLeft(occurrence);
  if (left === null) return <p className="availability availability-all">{t('registrationOpen')}</p>;
  if (left === 0) return <p className="availability availability-none">{t('waitingList')}</p>;
  return (
    <p className={`availability availability-${left <= 5 ? 'some' : 'all'}`}>
      {t('placesLeft', { count: left })}
    </p>
  );
}
