import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { ClosureReach } from './closure-reach';

type CalledOff = ClosureReach['calledOff'][number];

/** Names what falls out or moves, with its day and time. */
export function useCalledOffWords(): (one: CalledOff) => string {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const nameOf = ({ kind, name }: CalledOff): string => {
    if (kind === 'CONSULTATION') return t('calendar.consultationWith', { name: name.text });
    return kind === 'BOOKING' ? t('calendar.bookingOf', { name: name.text }) : name.text;
  };
  return (one) => `${nameOf(one)} · ${dateOf(one.startsAt)}, ${timeOf(one.startsAt)}`;
}
