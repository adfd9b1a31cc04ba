import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { buttonClass } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { TodayQuery } from '../Today.generated';

type ZeroResultsPanelProps = { readonly queries: NonNullable<TodayQuery['zeroResultQueries']> };

/** Shows what people searched for in vain. */
export function ZeroResultsPanel({ queries }: ZeroResultsPanelProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="zero-results">
      <header>
        <h2 id="zero-results">{t('today.found')}</h2>
        <span className="quiet">{t('today.foundNote')}</span>
      </header>
      <ZeroResultsTable queries={queries} />
    </section>
  );
}

function ZeroResultsTable({ queries }: { readonly queries: ZeroResultsPanelProps['queries'] }) {
  const { t } = useTranslation();
  const { day } = useDisplay();
  const { can } = useSession();
  return (
    <table className="zero-results">
      <thead>
        <tr>
          <th>{t('today.words')}</th>
          <th className="right">{t('today.asked')}</th>
          <th className="phone-hidden">{t('today.lastAsked')}</th>
          {can('CATALOGUE_EDIT') && (
            <th>
              <span className="visually-hidden">{t('today.addTitle')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {queries.map(({ text, count, lastAskedOn }) => (
          <tr key={text}>
            <td>
              <Link to={paths.catalogueSearch(text)}>{text}</Link>
            </td>
            <td className="right nowrap">{t('today.askedTimes', { count })}</td>
            <td className="nowrap quiet phone-hidden">{day(lastAskedOn)}</td>
            {can('CATALOGUE_EDIT') && (
              <td className="right">
                <Link className={buttonClass('link', true)} to={paths.newTitleNamed(text)}>
                  {t('today.addTitle')}
                  <span className="visually-hidden">: {text}</span>
                </Link>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
