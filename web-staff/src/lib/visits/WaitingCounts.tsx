import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { useWaitingCounts } from '../data/use-waiting-counts';
import { paths } from '../paths';
import { buttonClass } from '../ui/Button';
import { Note } from '../ui/Note';

/** Says that counts still wait on this phone and leads to the screen that sends them. */
export function WaitingCounts() {
  const { t } = useTranslation();
  const count = useWaitingCounts();
  if (count === null || count === 0) return null;
  return (
    <Note
      state="attention"
      actions={
        <Link className={buttonClass('plain', true)} to={paths.countPeople}>
          {t('guestBook.sendCounts')}
        </Link>
      }
    >
      {t('guestBook.countsWait', { count })}
    </Note>
  );
}
