import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';

type RosterFilesProps = { readonly monday: string; readonly branchId: string };

/** Takes a week of the roster along for the office: as a table for whoever may take lists away, and on paper. */
export function RosterFiles({ monday, branchId }: RosterFilesProps) {
  const { t, language } = useTranslation();
  const { can } = useSession();
  const address = `/staff/files/duty-roster/${branchId}/${monday}-${language}`;
  return (
    <>
      {can('LISTS_EXPORT') && (
        <>
          <a className={buttonClass('plain')} href={`${address}.xlsx`} download>
            {t('duty.workbook')}
          </a>
          <a className={buttonClass('plain')} href={`${address}.csv`} download>
            {t('duty.file')}
          </a>
        </>
      )}
      <Button onClick={() => window.print()}>{t('duty.print')}</Button>
    </>
  );
}
