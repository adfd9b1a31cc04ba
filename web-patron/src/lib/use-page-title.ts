import { useContext, useEffect } from 'react';

import { useTranslation } from './i18n/use-translation';
import { PageNotesContext } from './page-head';

/** Names the page: on the server in the head it sends, in the browser in the tab and the history. */
export function usePageTitle(title: string | null): void {
  const { t } = useTranslation('common');
  const product = t('productName');
  const notes = useContext(PageNotesContext);
  if (notes !== null) notes.title = title;
  useEffect(() => {
    document.title = title === null ? product : `${title} · ${product}`;
  }, [title, product]);
}
