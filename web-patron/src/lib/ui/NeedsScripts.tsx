import type { ReactElement, ReactNode } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { useIsHydrated } from '../use-is-hydrated';

/**
 * Holds a form that only scripts can send. Until they are here it is at rest, so that nothing typed is lost or
 * lands in the address; where there are none, a sentence stands in its place.
 */
export function NeedsScripts({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation('portal');
  return (
    <div className="scripted">
      <noscript>
        <p className="notice wait">
          <span>{t('needsScripts')}</span>
        </p>
      </noscript>
      <div className="needs-scripts" inert={!useIsHydrated()}>
        {children}
      </div>
    </div>
  );
}
