import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { usePaths } from '../language';

type PartnerNameProps = {
  readonly partner: {
    readonly name: string;
    readonly url: string | null;
    readonly partner: { readonly id: string } | null;
  };
};

/** Names who holds something together with the library: with their page here, else their own, else without one. */
export function PartnerName({ partner: { name, url, partner } }: PartnerNameProps): ReactElement {
  const paths = usePaths();
  if (partner !== null) return <Link to={paths.to('partner', partner.id)}>{name}</Link>;
  if (url === null) return <>{name}</>;
  return (
    <a href={url} rel="noopener">
      {name}
    </a>
  );
}
