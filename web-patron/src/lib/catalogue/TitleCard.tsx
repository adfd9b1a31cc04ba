import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { usePaths } from '../language';
import { Availability } from './Availability';
import { TitleByline } from './TitleByline';
import { TitleCardFragmentDoc } from './TitleCard.generated';
import type { TitleCardFragment } from './TitleCard.generated';

type TitleCardProps = {
  readonly title: FragmentType<TitleCardFragment>;
  readonly isFirst?: boolean;
  readonly isCurrent?: boolean;
};

/** Stands one book on a shelf: cover on the brass line, then title, people and availability. */
export function TitleCard({ title, isFirst = false, isCurrent = false }: TitleCardProps): ReactElement {
  const paths = usePaths();
  const { data } = useSuspenseFragment({
    fragment: TitleCardFragmentDoc,
    fragmentName: 'TitleCard',
    from: title,
  });
  const to = paths.local(data.path);
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <div className="stand">
        <Link className="cover" to={to} tabIndex={-1} aria-hidden="true">
          <CoverImage cover={data.cover} isFirst={isFirst} />
        </Link>
      </div>
      <div>
        <p className="t">
          <Link to={to}>{data.titleProper}</Link>
        </p>
        <p className="by">
          <TitleByline title={data} limit={1} isPlain />
        </p>
        <Availability {...data.availability} />
      </div>
    </li>
  );
}
