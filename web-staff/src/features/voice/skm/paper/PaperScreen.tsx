import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { SatisfactionPeriodDocument } from '../SatisfactionPeriod.generated';
import { PaperEntry } from './PaperEntry';

/** Lets staff enter sheets of paper with nine keys each. */
export function PaperScreen() {
  const { t } = useTranslation();
  const id = useSearchParams()[0].get('period') ?? '';
  const { data, error, refetch } = useQuery(SatisfactionPeriodDocument, { variables: { id } });
  const period = data?.satisfactionPeriod;
  return (
    <Page
      title={t('satisfaction.paperTitle')}
      intro={t('satisfaction.paperIntro')}
      crumbs={[{ label: t('satisfaction.title'), to: paths.satisfactionOf(id) }]}
    >
      {error !== undefined && period == null && <FaultNote error={error} onRetry={() => void refetch()} />}
      {error === undefined && data === undefined && <SkeletonRows count={4} />}
      {data !== undefined && period?.status !== 'OPEN' && (
        <Note state="attention">{t('satisfaction.paperClosed')}</Note>
      )}
      {period?.status === 'OPEN' && <PaperEntry period={period} />}
    </Page>
  );
}
