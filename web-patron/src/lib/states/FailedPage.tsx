import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import type { FaultKind } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { usePaths } from '../language';
import { StatePage } from './StatePage';

const TEXTS = {
  offline: 'failed.offline',
  rateLimited: 'failed.busy',
  indexBuilding: 'failed.building',
  unauthenticated: 'failed.text',
  forbidden: 'failed.text',
  unproved: 'failed.text',
  tooCostly: 'failed.text',
  controlCharacter: 'fault.controlCharacter',
  outdated: 'failed.outdated',
  server: 'failed.text',
} as const satisfies Record<FaultKind, string>;

type FailedPageProps = { readonly error: unknown; readonly onRetry: () => void };

/** Says what went wrong in the reader's words, with a way to try again. */
export function FailedPage({ error, onRetry }: FailedPageProps): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  const fault = describeFault(error);
  return (
    <div role="alert">
      <StatePage title={t('failed.title')} text={t(TEXTS[fault.kind])}>
        {fault.requestId !== null && (
          <p className="small">{t('failed.requestId', { id: fault.requestId })}</p>
        )}
        <div className="row">
          <button className="btn" type="button" onClick={onRetry}>
            {t('common:retry')}
          </button>
          <Link className="btn quiet" to={paths.to('home')}>
            {t('failed.home')}
          </Link>
        </div>
      </StatePage>
    </div>
  );
}
