import { useContext, useEffect, useRef } from 'react';

import { useTranslation } from './i18n/use-translation';
import { PageNotesContext } from './page-head';
import { useIsHydrated } from './use-is-hydrated';

/** Names the page: on the server in the head it sends, in the browser in the tab and the history. */
export function usePageTitle(title: string | null): void {
  const { t } = useTranslation('common');
  const product = t('productName');
  const notes = useContext(PageNotesContext);
  if (notes !== null) notes.title = title;
  // The first page is named already, the home page by more words than its own.
  const isNamed = useRef(!useIsHydrated());
  useEffect(() => {
    if (isNamed.current && title === null) return;
    isNamed.current = false;
    document.title = title === null ? product : `${title} · ${product}`;
  }, [title, product]);
}
