import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { AvailabilityMark, availabilityLevel } from '@pustaka/web-shared/ui/AvailabilityMark.tsx';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { useLocale, usePaths } from '../language';
import { TitleByline } from './TitleByline';
import { TitleRowFragmentDoc } from './TitleRow.generated';
import type { TitleRowFragment } from './TitleRow.generated';

type TitleRowProps = {
  readonly title: FragmentType<TitleRowFragment>;
  readonly isFirst?: boolean;
  /** What the list adds below the facts, for example other editions. */
  readonly children?: ReactNode;
};

/** Shows one title of a list: cover, what it is, and where it can be had. */
export function TitleRow({ title, isFirst = false, children }: TitleRowProps): ReactElement {
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: TitleRowFragmentDoc,
    fragmentName: 'TitleRow',
    from: title,
    variables: { locale: useLocale() },
  });
  const to = paths.local(data.path);
  const published = [data.publisher, data.publicationYear]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  return (
    <li>
      <Link className="cover" to={to} tabIndex={-1} aria-hidden="true">
        <CoverImage cover={data.cover} isFirst={isFirst} />
      </Link>
      <div>
        <h2>
          <Link to={to}>{data.titleProper}</Link>
          {data.subtitle !== null && <span className="sub">{data.subtitle}</span>}
        </h2>
        <p className="by">
          <TitleByline title={data} limit={2} />
        </p>
        <p className="pub">{published}</p>
        {data.summary !== null && <p className="say">{data.summary}</p>}
        <div className="row">
          <span className="tag">{data.materialType.name.text}</span>
          {children}
        </div>
      </div>
      <TitleWhere {...data.availability} />
    </li>
  );
}

function TitleWhere({ branches }: TitleRowFragment['availability']): ReactElement {
  const { t } = useTranslation('portal');
  return (
    <div className="where">
      {branches.length === 0 && <AvailabilityMark level="none">{t('noCopies')}</AvailabilityMark>}
      <ul>
        {branches.map(({ branch, copyCount, availableCount }) => (
          <li key={branch.id}>
            <AvailabilityMark level={availabilityLevel(copyCount, availableCount)}>
              {branch.name.text}
            </AvailabilityMark>
            <span>{t('countOf', { available: availableCount, copies: copyCount })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
