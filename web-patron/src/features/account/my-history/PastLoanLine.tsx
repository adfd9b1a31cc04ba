import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { leadingContributions, spokenName } from '../../../lib/catalogue/names';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import type { PastLoanFragment } from './MyHistory.generated';

const MOST_PEOPLE = 2;

/** Shows one loan that ended: what it was, and from when to when. */
export function PastLoanLine({
  loan: {
    copy: { title },
    checkedOutAt,
    returnedAt,
  },
}: {
  readonly loan: PastLoanFragment;
}): ReactElement {
  const { t } = useTranslation('myHistory');
  const language = useLanguage();
  const to = usePaths().local(title.path);
  const named = leadingContributions(title.contributions, MOST_PEOPLE).map(({ contributor }) =>
    spokenName(contributor.preferredName),
  );
  const day = (instant: string): string => civilDate(toCivilDate(instant), language);
  return (
    <li>
      <Link className="cover" to={to} tabIndex={-1} aria-hidden="true">
        <CoverImage cover={title.cover} />
      </Link>
      <div>
        <h3>
          <Link to={to}>{title.titleProper}</Link>
        </h3>
        <p className="meta">{named.join(', ')}</p>
      </div>
      <p className="small">
        {returnedAt === null
          ? t('past.from', { from: day(checkedOutAt) })
          : t('past.span', { from: day(checkedOutAt), until: day(returnedAt) })}
      </p>
    </li>
  );
}
