import type { ReactElement } from 'react';
import { Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import { latePart } from '../../../../lib/late-part';
import { NeedsScripts } from '../../../../lib/ui/NeedsScripts';
import { useIsHydrated } from '../../../../lib/use-is-hydrated';
import { usePageTitle } from '../../../../lib/use-page-title';

const Workbench = latePart(() => import('./Workbench').then((module) => module.Workbench));

/** Lets a developer write queries and run them against this library, with the contract beside. */
export function ExplorerPage(): ReactElement {
  const { t } = useTranslation('data');
  const paths = usePaths();
  const isHydrated = useIsHydrated();
  const [search] = useSearchParams();
  // Whoever chose a query came to try it; anybody else is asked first, as the editor is large.
  const [isWanted, setWanted] = useState(search.has('q'));
  usePageTitle(t('explorer'));
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('explorer')}</h1>
        <p className="lead">{t('explorerLead')}</p>
        <p>
          <Link to={paths.to('data')}>{t('backToData')}</Link>
        </p>
      </header>
      {isWanted ? (
        <Suspense fallback={<p role="status">{t('explorerLoading')}</p>}>
          {isHydrated && <Workbench />}
        </Suspense>
      ) : (
        <NeedsScripts>
          <button type="button" className="btn" onClick={() => setWanted(true)}>
            {t('openEditor')}
          </button>
        </NeedsScripts>
      )}
    </div>
  );
}
