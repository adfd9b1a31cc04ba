import { Suspense, useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { useTranslation } from '../../lib/i18n/use-translation';
import { PageSkeleton } from '../../lib/states/PageSkeleton';
import { localizeFieldMessages } from '../../lib/ui/field-messages';
import { ScrollRestoration } from '../moves/ScrollRestoration';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineStrip } from './OfflineStrip';
import { PhoneBar } from './PhoneBar';
import { ProgressLine } from './ProgressLine';

/** Frames every page: skip link, header, content, footer, phone bar. */
export function PageFrame({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation('common');
  const [missing, wrong] = [t('field.missing'), t('field.wrong')];
  useEffect(() => localizeFieldMessages(document, { missing, wrong }), [missing, wrong]);
  return (
    <>
      <ProgressLine />
      <OfflineStrip />
      <Header />
      <main id="isi" tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
      </main>
      <Footer />
      <PhoneBar />
      <ScrollRestoration />
    </>
  );
}
