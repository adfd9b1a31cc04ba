import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { ShelfMark } from '../../../../lib/ui/ShelfMark';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { TodayQuery } from '../Today.generated';

type LatestTitlesPanelProps = {
  readonly titles: readonly TodayQuery['newArrivals']['edges'][number]['node'][];
};

/** Lists what came into the catalogue last, as it stands on the shelf. */
export function LatestTitlesPanel({ titles }: LatestTitlesPanelProps) {
  const { t } = useTranslation();
  const { dayOf } = useDisplay();
  if (titles.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="latest">
      <header>
        <h2 id="latest">{t('today.latest')}</h2>
        <span className="spacer" />
        <Link className="small" to={paths.catalogueNewest}>
          {t('today.allLatest')}
        </Link>
      </header>
      <table className="catalogue-table">
        <tbody>
          {titles.map(({ id, titleProper, createdAt, callNumber, availability, ...title }) => (
            <tr key={id}>
              <td>
                <ShelfMark lines={callNumber?.lines} />
              </td>
              <td className="column-title">
                <Link className="cell-title" to={paths.title(id)}>
                  {titleProper}
                </Link>
                <span className="cell-note">{whoMade(title)}</span>
                <span className="cell-note">
                  {availability.copyCount === 0
                    ? t('catalogue.noCopies')
                    : t('catalogue.copiesCount', { count: availability.copyCount })}
                  {' · '}
                  {dayOf(createdAt)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Says who made a title as it is printed; else its main authors as the authorities name them. */
function whoMade({
  responsibility,
  contributions,
}: Pick<LatestTitlesPanelProps['titles'][number], 'responsibility' | 'contributions'>): string | null {
  if (responsibility !== null) return responsibility;
  const main = contributions.filter(({ isMain }) => isMain);
  return (main.length > 0 ? main : contributions)
    .map(({ contributor }) => contributor.preferredName)
    .join('; ');
}
