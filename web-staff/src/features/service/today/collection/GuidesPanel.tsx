import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { StateShape } from '../../../../lib/ui/StateShape';
import { GuidesDueDocument } from './GuidesDue.generated';

/** Reminds of guides and legal figures whose time between two checks is over, and leads to them. */
export function GuidesPanel({ now }: { readonly now: Date }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(GuidesDueDocument, { fetchPolicy: 'cache-and-network' });
  const today = todayInJakarta(now);
  const guideCount = data?.guides.length ?? 0;
  const figureCount = (data?.legalFigures ?? []).filter(({ reviewDueOn }) => reviewDueOn <= today).length;
  return (
    <section className="panel panel-body" aria-labelledby="guides-due">
      <h2 id="guides-due">
        <Link to={paths.guides}>{t('guidesToday.title')}</Link>
      </h2>
      {error !== undefined && data === undefined && (
        <FaultNote error={error} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === undefined && <SkeletonRows count={1} />}
      {data !== undefined && guideCount + figureCount === 0 && (
        <p className="row">
          <StateShape state="ok" />
          {t('guidesToday.none')}
        </p>
      )}
      {guideCount > 0 && (
        <p className="row">
          <StateShape state="attention" />
          <Link to={paths.guidesDue}>{t('guidesToday.guides', { count: guideCount })}</Link>
        </p>
      )}
      {figureCount > 0 && (
        <p className="row">
          <StateShape state="attention" />
          <Link to={paths.legalFigures}>{t('guidesToday.figures', { count: figureCount })}</Link>
        </p>
      )}
    </section>
  );
}
