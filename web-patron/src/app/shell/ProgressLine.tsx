import type { ReactElement } from 'react';

import { useTranslation } from '../../lib/i18n/use-translation';
import { useWantedPlace } from '../../lib/moves/wanted-place';

/** Answers a touch at once: a thin line on top while the chosen page is on its way. */
export function ProgressLine(): ReactElement {
  const { t } = useTranslation('common');
  const { isWaiting } = useWantedPlace();
  return (
    <div role="status" className={isWaiting ? 'progress-line' : undefined}>
      {isWaiting && <span className="hide">{t('loading')}</span>}
    </div>
  );
}
