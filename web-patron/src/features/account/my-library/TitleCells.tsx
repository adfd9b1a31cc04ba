import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { Link } from 'react-router';

import { leadingContributions, spokenName } from '../../../lib/catalogue/names';
import { usePaths } from '../../../lib/language';
import type { LoanLineFragment } from './data/MyLibrary.generated';

type ShownTitle = LoanLineFragment['copy']['title'];

const MOST_PEOPLE = 2;

/** Begins a row of a list: cover, title and people. */
export function TitleCells({ title }: { readonly title: ShownTitle }): ReactElement {
  const { t } = useTranslation('portal');
  const to = usePaths().local(title.path);
  const named = leadingContributions(title.contributions, MOST_PEOPLE).map(({ contributor }) =>
    spokenName(contributor.preferredName),
  );
  return (
    <>
      <Link className="cover" to={to} tabIndex={-1} aria-hidden="true">
        <CoverImage cover={title.cover} />
      </Link>
      <div>
        <h3>
          <Link to={to}>{title.titleProper}</Link>
        </h3>
        <p className="meta">
          {named.join(', ')}
          {title.contributions.length > named.length && ` ${t('others')}`}
        </p>
      </div>
    </>
  );
}
