import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { LibraryOverview } from '../copy-states';

/** Says how large the library is; a number with a list leads to it. */
export function CollectionPanel({ overview }: { readonly overview: LibraryOverview }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const figures = [
    { label: t('today.titles'), count: overview.titleCount, to: paths.catalogue },
    { label: t('today.copies'), count: overview.copyCount, to: paths.copies },
    { label: t('today.works'), count: overview.workCount },
    { label: t('today.contributors'), count: overview.contributorCount, to: paths.contributors },
    { label: t('today.addedWeek'), count: overview.titlesAddedLast7Days, to: paths.catalogueNewest },
    { label: t('today.addedMonth'), count: overview.titlesAddedLast30Days, to: paths.catalogueNewest },
  ];
  return (
    <section className="panel" aria-labelledby="collection">
      <header>
        <h2 id="collection">{t('today.collection')}</h2>
      </header>
      <ul className="figures">
        {figures.map(({ label, count, to }) => (
          <li key={label}>
            {to === undefined ? (
              <span className="muted">{label}</span>
            ) : (
              <Link to={to} className="muted">
                {label}
              </Link>
            )}
            <b>{number(count)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
