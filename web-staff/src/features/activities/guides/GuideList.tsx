import { NativeSelect } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { GUIDE_SECTORS, NEEDS, STAGES } from '@pustaka/web-shared/business/terms.ts';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { GUIDE_STATUSES } from '../../../lib/guides/terms';
import { SearchLine } from '../../../lib/page/SearchLine';
import { useAddressField } from '../../../lib/page/use-address-field';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { GuideListDocument } from './GuideList.generated';
import { GuideTable } from './GuideTable';
import { withWords } from './with-words';

/**
 * Lists guides by words, need, stage, sector and state, which stand in the address; or those that are due,
 * the longest due first.
 */
export function GuideList({ isDueOnly }: { readonly isDueOnly: boolean }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const status = GUIDE_STATUSES.find((one) => one === search.get('status'));
  const [need, stage, sector] = [
    NEEDS.find((one) => one === search.get('need')),
    STAGES.find((one) => one === search.get('stage')),
    GUIDE_SECTORS.find((one) => one === search.get('sector')),
  ];
  const filter = {
    statuses: status === undefined ? (['DRAFT', 'PUBLISHED'] as const) : [status],
    ...(isDueOnly && { isReviewDue: true }),
    ...(need && { need }),
    ...(stage && { stage }),
    ...(sector && { sector }),
  };
  const { data, previousData, error, refetch } = useQuery(GuideListDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  const guides = (data ?? previousData)?.guides;
  const shown = guides === undefined ? undefined : withWords(guides, search.get('q') ?? '');
  return (
    <>
      <div style={{ marginBottom: 12 }}>
        <SearchLine label={t('guides.search')} placeholder={t('guides.searchPlaceholder')} />
      </div>
      <Filters />
      <section className="panel" aria-label={t(`guides.list.${isDueOnly ? 'due' : 'all'}`)}>
        {error !== undefined && (
          <div className="panel-body">
            <FaultNote error={error} onRetry={() => void refetch()} />
          </div>
        )}
        {shown === undefined && error === undefined && <SkeletonRows count={6} />}
        {shown?.length === 0 && (
          <EmptyState title={t(isDueOnly ? 'guides.nothingDue' : 'guides.nothing')}>
            {t(isDueOnly ? 'guides.nothingDueText' : 'guides.nothingText')}
          </EmptyState>
        )}
        {shown !== undefined && shown.length > 0 && (
          <GuideTable guides={shown} onChanged={() => void refetch()} />
        )}
        {shown !== undefined && shown.length > 0 && (
          <p className="panel-body muted" role="status">
            {t('guides.count', { count: shown.length })}
          </p>
        )}
      </section>
    </>
  );
}

function Filters() {
  const { t } = useTranslation();
  return (
    <div className="row wrap" style={{ marginBottom: 12, alignItems: 'end' }}>
      <Filter name="need" options={NEEDS.map((value) => ({ value, label: t(`guideTerms.need.${value}`) }))} />
      <Filter
        name="stage"
        options={STAGES.map((value) => ({ value, label: t(`guideTerms.stage.${value}`) }))}
      />
      <Filter
        name="sector"
        options={GUIDE_SECTORS.map((value) => ({ value, label: t(`guideTerms.sector.${value}`) }))}
      />
      <Filter
        name="status"
        options={GUIDE_STATUSES.map((value) => ({ value, label: t(`guideTerms.status.${value}`) }))}
      />
    </div>
  );
}

type FilterProps = {
  readonly name: 'need' | 'stage' | 'sector' | 'status';
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

function Filter({ name, options }: FilterProps) {
  const { t } = useTranslation();
  const [address, put] = useAddressField();
  return (
    <NativeSelect
      label={t(`guides.field.${name}`)}
      value={address.get(name) ?? ''}
      data={[{ value: '', label: t(`guides.every.${name}`) }, ...options]}
      onChange={({ currentTarget }) => put(name, currentTarget.value)}
    />
  );
}
