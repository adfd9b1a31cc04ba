import { AvailabilityMark } from '@pustaka/web-shared/ui/AvailabilityMark.tsx';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage } from '../language';
import { openingWords } from './opening-words';
import type { OpeningState } from './opening-words';
import { useNow } from '../moment';

/** Says in one line whether a branch is open and what comes next. */
export function OpeningSign({ state }: { readonly state: OpeningState }): ReactElement {
  const { t } = useTranslation('portal');
  const words = openingWords(state, useLanguage(), useNow());
  if (words.key === 'open') {
    const until = words.time === null ? '' : ` ${t('open.until', { time: words.time })}`;
    return <AvailabilityMark level="all">{t('open.openNow') + until}</AvailabilityMark>;
  }
  if (words.key === 'unknown') return <AvailabilityMark level="none">{t('open.unknown')}</AvailabilityMark>;
  return (
    <AvailabilityMark level="none">
      {t('open.closedNow')}. {t(`open.${words.key}`, words)}
    </AvailabilityMark>
  );
}
