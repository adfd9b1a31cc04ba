import { formatClockTime } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { ShownItem } from './shown-plan';

/** Returns how to say what an item is doing, and until when. */
export function useItemWords(): (item: ShownItem) => string {
  const { t } = useTranslation('floorPlan');
  const language = useLanguage();
  return ({ use: { state, until } }) => {
    const time = until === null ? null : formatClockTime(until, language, { withZone: false });
    switch (state) {
      case 'OUT_OF_ORDER':
        return t('broken');
      case 'FREE':
        return time === null ? t('free') : t('freeUntil', { time });
      case 'FREE_SOON':
        return time === null ? t('inUse') : t('soon', { time });
      case 'BOOKED':
        return time === null ? t('booked') : t('bookedUntil', { time });
      default:
        return time === null ? t('inUse') : t('inUseUntil', { time });
    }
  };
}
