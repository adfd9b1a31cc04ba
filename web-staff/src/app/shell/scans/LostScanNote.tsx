import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import type { LostScan } from './use-scans';

type LostScanNoteProps = { readonly lost: LostScan; readonly onClose: () => void };

/** Says that a scan led nowhere, and what can be done. */
export function LostScanNote({ lost: { code, say, error }, onClose }: LostScanNoteProps) {
  const { t } = useTranslation();
  return (
    <div className="scan-note">
      {say === null ? (
        <FaultNote error={error} />
      ) : (
        <Note
          state="attention"
          actions={
            <>
              {say === 'ticket' ? (
                <Link className={buttonClass('plain', true)} to={paths.events}>
                  {t('places.events')}
                </Link>
              ) : (
                <Link className={buttonClass('plain', true)} to={paths.catalogueSearch(code)}>
                  {t('scan.search')}
                </Link>
              )}
              <Button small weight="link" onClick={onClose}>
                {t('common.close')}
              </Button>
            </>
          }
        >
          {t(`scan.${say}`, { code })}
        </Note>
      )}
    </div>
  );
}
