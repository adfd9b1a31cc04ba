import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';

import { useWantedPlace } from '../../lib/moves/wanted-place';

type PlaceLinkProps = {
  readonly to: string;
  readonly isExact?: boolean;
  readonly onClick?: () => void;
  readonly children: ReactNode;
};

/** Links to a place of the portal and marks it as soon as it is chosen, before its page is here. */
export function PlaceLink({ to, isExact = false, onClick, children }: PlaceLinkProps): ReactElement {
  const {
    place: { pathname },
  } = useWantedPlace();
  const isHere = pathname === to || (!isExact && pathname.startsWith(`${to}/`));
  return (
    <Link to={to} onClick={onClick} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}
