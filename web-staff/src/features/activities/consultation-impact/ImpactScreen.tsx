import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { downloadCsv } from '../../../lib/data/download-csv';
import { PeriodFields } from '../../../lib/figures/PeriodFields';
import { Page } from '../../../lib/page/Page';
import { useAddressField } from '../../../lib/page/use-address-field';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { CheckLine } from '../../../lib/ui/CheckSet';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { BusinessImpactDocument } from './BusinessImpact.generated';
import { GroupPanels } from './GroupPanels';
import { OutcomePanels } from './OutcomePanels';
import { ReachPanel } from './ReachPanel';
import { useCsvRows } from './use-csv-rows';

/** Shows reach, change and stories of a year or a quarter; period and audience stand in the address. */
export function ImpactScreen() {
  const { t } = useTranslation();
  const [search, put] = useAddressField();
  const isForPublication = search.get('for') === 'publication';
  const year = Number(search.get('year') ?? todayInJakarta(new Date()).slice(0, 4));
  const quarter = isForPublication || search.get('quarter') === null ? null : Number(search.get('quarter'));
  const { data, previousData, error, refetch } = useQuery(BusinessImpactDocument, {
    variables: { year, quarter, isForPublication },
    fetchPolicy: 'cache-and-network',
  });
  const impact = (data ?? previousData)?.businessImpact;
  const rowsOf = useCsvRows();
  const download = impact !== undefined && (
    <Button
      onClick={() => downloadCsv(`dampak-ukm-${impact.fromDate}-${impact.untilDate}.csv`, rowsOf(impact))}
    >
      {t('businessImpact.csv')}
    </Button>
  );
  return (
    <Page
      title={t('businessImpact.title')}
      intro={t('businessImpact.intro')}
      crumbs={[{ to: paths.consultations, label: t('consultations.title') }]}
      actions={download}
    >
      <PeriodFields year={year} quarter={quarter} isWholeYear={isForPublication}>
        <CheckLine
          label={t('businessImpact.publication')}
          checked={isForPublication}
          onChange={(checked) => put('for', checked ? 'publication' : '')}
        />
      </PeriodFields>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {impact === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      {impact !== undefined && (
        <div className="stack">
          <Note state="note">{t('businessImpact.smallest', { count: impact.smallestGroup })}</Note>
          <ReachPanel impact={impact} />
          <OutcomePanels impact={impact} />
          <GroupPanels impact={impact} />
        </div>
      )}
    </Page>
  );
}
