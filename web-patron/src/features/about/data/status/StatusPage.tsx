import { useSuspenseQuery } from '@apollo/client/react';
import { civilDate, formatClockTime, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import { Notice } from '../../../../lib/states/Notice';
import { usePageTitle } from '../../../../lib/use-page-title';
import { FactTable } from '../FactTable';
import { ServiceStatusDocument } from './StatusPage.generated';

/** A search that is so many seconds behind is worth a word. */
const LATE_SECONDS = 30;

/** Tells developers how the service stands: that it answers, how new the feed is, how far behind search is. */
export function StatusPage(): ReactElement {
  const { t } = useTranslation('data');
  const paths = usePaths();
  const language = useLanguage();
  const { serviceStatus: status } = useSuspenseQuery(ServiceStatusDocument).data;
  usePageTitle(t('service.heading'));
  const moment = (instant: string): string =>
    `${civilDate(toCivilDate(instant), language)}, ${formatClockTime(instant, language)}`;
  const { canSearch, searchLagSeconds, newestChangeAt, waitingChangeCount } = status;
  const isWell = canSearch && searchLagSeconds < LATE_SECONDS;
  return (
    <div className="wrap">
      <header className="page-head">
        <h1>{t('service.heading')}</h1>
        <p className="lead">{t('service.checked', { time: moment(status.checkedAt) })}</p>
      </header>
      <div className="prose data-prose">
        <Notice kind={isWell ? 'ok' : 'wait'}>
          <p>{t(isWell ? 'service.well' : 'service.late')}</p>
        </Notice>
        <FactTable
          caption={t('service.heading')}
          heads={[t('service.part'), t('service.state')]}
          rows={[
            [t('service.graph'), t('service.answers')],
            [
              t('service.feed'),
              newestChangeAt === null
                ? t('service.feedEmpty')
                : t('service.feedNewest', { time: moment(newestChangeAt) }),
            ],
            [t('service.waiting'), t('service.waitingCount', { count: waitingChangeCount })],
            [
              t('service.search'),
              canSearch
                ? t('service.searchLag', { count: Math.round(searchLagSeconds) })
                : t('service.noSearch'),
            ],
          ]}
        />
        <p>{t('service.text')}</p>
        <p>
          <Link to={paths.to('data')}>{t('heading')}</Link>
        </p>
      </div>
    </div>
  );
}
