import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { buttonClass } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import type { TodayQuery } from './Today.generated';

type FirstDayNoteProps = { readonly firstDay: NonNullable<TodayQuery['firstDay']> };

/** Leads whoever sets a new library up back to its first day, as long as that is not over. */
export function FirstDayNote({ firstDay: { steps, isOver } }: FirstDayNoteProps) {
  const { t } = useTranslation();
  if (isOver) return null;
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
