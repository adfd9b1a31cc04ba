import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { Suspense } from 'react';
import type { ReactElement } from 'react';

import { PlacesMark } from '../../../lib/events/PlacesMark';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { PanelSkeleton } from './register/PanelSkeleton';
import { SeatBar } from './SeatBar';
import { areAllDatesOff, heldSessions } from './shown-event';
import type { ShownEvent } from './shown-event';
import { useNow } from '../../../lib/moment';
import { latePart } from '../../../lib/late-part';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';

const RegisterPanel = latePart(() =>
  import('./register/RegisterPanel').then((module) => module.RegisterPanel),
);

/** Says how to take part, and lets people register: just come, register, or that it is too late. */
export function EventPlaces({ event }: { readonly event: ShownEvent }): ReactElement {
  const { t } = useTranslation('event');
  const isMember = useMaybeSignedIn();
  const sessions = heldSessions(event);
  const shown = sessions.find(({ id }) => id === event.nextSession?.id);
  const { mode, isOpen } = event.registrationTerms;
  return (
    <section className="reg" aria-labelledby="cara-ikut">
      <div>
        <h2 id="cara-ikut">{t(isOpen ? 'registration:heading' : 'place.heading')}</h2>
        {shown !== undefined && <PlacesMark occurrence={{ ...shown, event }} />}
        {shown !== undefined && isOpen && <SeatBar capacity={shown.capacity} taken={shown.takenCount} />}
        <p>{usePlaceWords(event)}</p>
      </div>
      {mode !== 'NONE' && (isOpen || isMember) && (
        <Suspense fallback={<PanelSkeleton />}>
          <NeedsScripts>
            <RegisterPanel event={event} />
          </NeedsScripts>
        </Suspense>
      )}
    </section>
  );
}

function usePlaceWords(event: ShownEvent): string {
  const { t } = useTranslation('event');
  const language = useLanguage();
  const now = useNow();
  const { mode, isOpen, opensAt, closesAt } = event.registrationTerms;
  if (event.status === 'CANCELLED') return t('place.off');
  if (event.status === 'POSTPONED') return t('place.postponed');
  if (areAllDatesOff(event, now)) return t('place.datesOff');
  if (event.status === 'DONE' || event.nextSession === null) return t('place.done');
  if (mode === 'NONE') return t('place.justCome');
  if (isOpen)
    return closesAt === null ? '' : t('place.until', { day: civilDate(toCivilDate(closesAt), language) });
  return opensAt !== null && opensAt > now.toISOString()
    ? t('place.opens', { day: civilDate(toCivilDate(opensAt), language) })
    : t('place.closed');
}
