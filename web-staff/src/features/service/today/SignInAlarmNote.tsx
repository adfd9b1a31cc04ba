import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { buttonClass } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import type { TodayQuery } from './Today.generated';

type SignInAlarmNoteProps = { readonly alarm: NonNullable<TodayQuery['signInAlarm']> };

/**
 * Says that very many sign-ins fail, and for a day that they did; who may do something about it reads it
 * first. Its number grows while it rings, so it waits its turn with screen readers.
 */
export function SignInAlarmNote({ alarm }: SignInAlarmNoteProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf, number } = useDisplay();
  const when = (instant: string) => `${dateOf(instant)}, ${timeOf(instant)}`;
  const facts = {
    most: number(alarm.mostFailures),
    minutes: alarm.windowMinutes,
    began: when(alarm.beganAt),
  };
  const words =
    alarm.endedAt === null
      ? t('today.alarmRings', facts)
      : t('today.alarmOver', { ...facts, ended: when(alarm.endedAt) });
  return (
    <Note
      state="attention"
      actions={
        <Link className={buttonClass('plain', true)} to={paths.audit}>
          {t('today.alarmAudit')}
        </Link>
      }
    >
      {words}
    </Note>
  );
}
