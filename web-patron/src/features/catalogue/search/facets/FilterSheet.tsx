import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement, ReactNode } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { Sheet } from '../../../../lib/ui/Sheet';

type FilterSheetProps = {
  readonly totalCount: number;
  readonly onClose: () => void;
  readonly onClear: () => void;
  readonly children: ReactNode;
};

/** Holds the filters on phones; its foot always says how many titles are left. */
export function FilterSheet({ totalCount, onClose, onClear, children }: FilterSheetProps): ReactElement {
  const { t } = useTranslation('search');
  const language = useLanguage();
  return (
    <Sheet title={t('filterResults')} onClose={onClose}>
      <div>{children}</div>
      <div className="sheet-foot">
        <button type="button" className="btn" onClick={onClose}>
          {t('show', { count: totalCount, n: grouped(totalCount, language) })}
        </button>
        <button type="button" className="btn quiet" onClick={onClear}>
          {t('clearAll')}
        </button>
      </div>
    </Sheet>
  );
}
