import { useTranslation } from '../../../../i18n/use-translation';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { TodayQuery } from '../Today.generated';

type SearchIndexPanelProps = { readonly status: NonNullable<TodayQuery['searchIndexStatus']> };

const LAG_WORTH_SAYING = 2;

/** Says how far the search index is behind the catalogue. */
export function SearchIndexPanel({ status }: SearchIndexPanelProps) {
  const { t } = useTranslation();
  const { number, dayOf, timeOf } = useDisplay();
  const isBehind = status.lagSeconds > LAG_WORTH_SAYING;
  const words = status.isRebuilding
    ? t('today.indexRebuilding')
    : isBehind
      ? t('today.indexLag', { seconds: number(status.lagSeconds) })
      : t('today.indexFresh');
  return (
    <section className="panel panel-body" aria-labelledby="search-index">
      <h2 id="search-index">{t('today.index')}</h2>
      <p style={{ marginTop: 6 }} className="row">
        <StateShape state={status.isRebuilding ? 'waiting' : isBehind ? 'attention' : 'ok'} /> {words}
      </p>
      <p className="quiet small" style={{ marginTop: 4 }}>
        {t('today.documents', { total: number(status.documentCount) })}
        {status.builtAt !== null && (
          <> · {t('today.builtAt', { day: dayOf(status.builtAt), time: timeOf(status.builtAt) })}</>
        )}
      </p>
    </section>
  );
}
