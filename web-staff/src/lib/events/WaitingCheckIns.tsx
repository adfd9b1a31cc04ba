import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { useWaitingCheckIns } from '../data/use-waiting-check-ins';
import { KEPT_DAYS } from '../data/waiting-scans';
import { paths } from '../paths';
import { Button, buttonClass } from '../ui/Button';
import { Note } from '../ui/Note';
import { useDisplay } from '../ui/use-display';

/**
 * Says that scans of a door still wait on this phone and leads there, where they are sent; and what was given
 * up because nobody sent it.
 */
export function WaitingCheckIns() {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const { doors, givenUp, accept } = useWaitingCheckIns();
  return (
    <>
      {(doors ?? []).map(({ sessionId, count, lastAt, endsAt }) => (
        <Note
          key={sessionId}
          state="attention"
          actions={
            <Link className={buttonClass('plain', true)} to={paths.sessionDoor(sessionId)}>
              {t('doorMode.openToSend')}
            </Link>
          }
        >
          {t('doorMode.stillWaiting', {
            count,
            when: `${dateOf(lastAt)}, ${timeOf(lastAt)}`,
            end: dateOf(endsAt),
          })}
        </Note>
      ))}
      {givenUp !== null && (
        <Note
          state="attention"
          actions={
            <Button small onClick={accept}>
              {t('common.close')}
            </Button>
          }
        >
          {t('doorMode.givenUp', { count: givenUp.count, when: dateOf(givenUp.lastAt), days: KEPT_DAYS })}
        </Note>
      )}
    </>
  );
}
