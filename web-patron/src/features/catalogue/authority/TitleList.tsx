import type { FragmentType } from '@apollo/client';
import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { TitleRow } from '../../../lib/catalogue/TitleRow';
import type { TitleRowFragment } from '../../../lib/catalogue/TitleRow.generated';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import { LIST_ORDERS, parseListOrder } from './list-variables';

type TitleListProps = {
  readonly titles: {
    readonly totalCount: number;
    readonly pageInfo: Parameters<typeof PageSteps>[0]['pageInfo'];
    readonly nodes: readonly (FragmentType<TitleRowFragment> & { readonly id: string })[];
  };
  /** Leads to the same titles in the catalogue search, where they can be filtered. */
  readonly filterPath: string;
};

/** Lists the titles of a person or a subject, page by page. */
export function TitleList({ titles, filterPath }: TitleListProps): ReactElement {
  const { t } = useTranslation('authority');
  const language = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const { order } = SEARCH_PARAMETERS;
  return (
    <section className="list-section" aria-labelledby="titles">
      <div className="bar-top">
        <h2 className="grow count" id="titles">
          {t('portal:titleCount', { count: titles.totalCount, n: grouped(titles.totalCount, language) })}
        </h2>
        <Link className="chip" to={filterPath}>
          {t('filter')}
        </Link>
        <select
          className="select"
          aria-label={t('order')}
          value={parseListOrder(parameters)}
          onChange={(event) => setParameters({ [order]: event.target.value })}
        >
          {LIST_ORDERS.map((field) => (
            <option key={field} value={field}>
              {t(`orders.${field}`)}
            </option>
          ))}
        </select>
      </div>
      {titles.nodes.length === 0 ? (
        <p className="meta">{t('noTitles')}</p>
      ) : (
        <ol className="rows">
          {titles.nodes.map((title, place) => (
            <TitleRow key={title.id} title={title} isFirst={place < 3} />
          ))}
        </ol>
      )}
      <PageSteps pageInfo={titles.pageInfo} />
    </section>
  );
}
