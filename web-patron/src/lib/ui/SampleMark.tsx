import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';

/** Marks what was made up to try the library with, as a word of its own. */
export function SampleMark({
  isSample,
}: {
  readonly isSample: boolean | null | undefined;
}): ReactElement | null {
  const { t } = useTranslation('common');
  return isSample === true ? (
    <>
      {' '}
      <span className="sample">{t('sample')}</span>
    </>
  ) : null;
}
