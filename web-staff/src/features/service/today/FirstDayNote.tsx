import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { FirstDayDocument } from '../../../lib/first-day/FirstDay.generated';
import { paths } from '../../../lib/paths';
import { buttonClass } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';

/** Leads whoever sets a new library up back to its first day, as long as that is not over. */
export function FirstDayNote() {
  const { t } = useTranslation();
  const { data } = useQuery(FirstDayDocument, { fetchPolicy: 'cache-and-network' });
  if (data === undefined || data.firstDay.isOver) return null;
  const { steps } = data.firstDay;
  const done = steps.filter(({ isDone, isPutAside }) => isDone || isPutAside).length;
  return (
    <Note
      state="note"
      actions={
        <Link className={buttonClass('primary', true)} to={paths.firstDay}>
          {t('firstDay.goOn')}
        </Link>
      }
    >
      {t('firstDay.note', { done, total: steps.length })}
    </Note>
  );
}
