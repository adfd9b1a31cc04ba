import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { Availability } from '../../../../lib/catalogue/Availability';
import { TitleRowFragmentDoc } from '../../../../lib/catalogue/TitleRow.generated';
import type { TitleRowFragment } from '../../../../lib/catalogue/TitleRow.generated';
import { useLocale, usePaths } from '../../../../lib/language';
import type { SearchPageQuery } from '../SearchPage.generated';

/** Shows the result as covers, for people who would rather look than read. */
export function FoundCovers({
  hits,
}: {
  readonly hits: SearchPageQuery['searchCatalogue']['nodes'];
}): ReactElement {
  return (
    <ol className="covers-view">
      {hits.map(({ title }, place) => (
        <FoundCover key={title.id} title={title} isFirst={place < 6} />
      ))}
    </ol>
  );
}

function FoundCover({
  title,
  isFirst,
}: {
  readonly title: FragmentType<TitleRowFragment>;
  readonly isFirst: boolean;
}): ReactElement {
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: TitleRowFragmentDoc,
    fragmentName: 'TitleRow',
    from: title,
    variables: { locale: useLocale() },
  });
  const to = paths.local(data.path);
  return (
    <li>
      <Link className="cover" to={to} tabIndex={-1} aria-hidden="true">
        <CoverImage cover={data.cover} isFirst={isFirst} />
      </Link>
      <p>
        <Link className="plain" to={to}>
          {data.titleProper}
        </Link>
        <Availability {...data.availability} />
      </p>
    </li>
  );
}
