import { AvailabilityMark, availabilityLevel } from '@pustaka/web-shared/ui/AvailabilityMark.tsx';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';

type CopyCounts = { readonly copyCount: number; readonly availableCount: number };

/** Says in shape and words how many of some copies can be had now. */
export function Availability({ copyCount, availableCount }: CopyCounts): ReactElement {
  const { t } = useTranslation('portal');
  const level = availabilityLevel(copyCount, availableCount);
  return <AvailabilityMark level={level}>{wordsOf({ copyCount, availableCount }, t)}</AvailabilityMark>;
}

type Translate = ReturnType<typeof useTranslation<'portal'>>['t'];

function wordsOf({ copyCount, availableCount }: CopyCounts, t: Translate): string {
  if (copyCount === 0) return t('noCopies');
  if (availableCount === 0) return t('notAvailable');
  if (availableCount === copyCount) return t('available');
  return t('availableSome', { available: availableCount, copies: copyCount });
}
