import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import type { TodayQuery } from './Today.generated';

type VisitorsPanelProps = { readonly figures: NonNullable<TodayQuery['visitFigures']> };

/** Says how many people came to the chosen branch today and since Monday. */
export function VisitorsPanel({ figures }: VisitorsPanelProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return (
    <section className="panel" aria-labelledby="visitors">
      <header>
        <h2 id="visitors">
          <Link to={paths.visits}>{t('guestBook.heading')}</Link>
        </h2>
      </header>
      <ul className="figures">
        <li>
          <span>{t('guestBook.today')}</span>
          <b>{number(figures.today)}</b>
        </li>
        <li>
          <span>{t('guestBook.week')}</span>
          <b>{number(figures.week)}</b>
        </li>
      </ul>
    </section>
  );
}
