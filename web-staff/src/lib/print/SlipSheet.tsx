import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { createPortal } from 'react-dom';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useSession } from '../session/session-context';
import { useLibraryName } from '../session/use-library-name';
import { useDisplay } from '../ui/use-display';

/** Draws a slip that only the printer shows, outside the page. */
export function SlipSheet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { branch } = useSession();
  const { fullDate, timeOf } = useDisplay();
  const now = new Date();
  return createPortal(
    <div className="slip" aria-hidden="true">
      <header>
        <b>{useLibraryName()}</b>
        <br />
        {branch?.name.text}
      </header>
      <h2>{title}</h2>
      {children}
      <footer>{t('slip.printedAt', { day: fullDate(todayInJakarta(now)), time: timeOf(now) })}</footer>
    </div>,
    document.body,
  );
}
