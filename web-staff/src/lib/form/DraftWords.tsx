import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';

/** Says when the draft was last kept; until then the words given. */
export function DraftWords({
  keptAt,
  children,
}: {
  readonly keptAt: Date | null;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  return keptAt === null ? children : t('title.draftSaved', { time: timeOf(keptAt) });
}
