import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { isMaybeSignedIn } from '../../../lib/member/signed-in';
import { useIsHydrated } from '../../../lib/use-is-hydrated';
import { OperatorOfDocument } from './OperatorOf.generated';

/** Lets whoever orders for a school order the title for a class; nobody else sees it. */
export function OrderForClass({ titleId }: { readonly titleId: string }): ReactElement | null {
  const { t } = useTranslation('title');
  const paths = usePaths();
  const mayAsk = useIsHydrated() && isMaybeSignedIn();
  const { data } = useQuery(OperatorOfDocument, { skip: !mayAsk });
  const own = (data?.viewerPartners ?? []).filter(({ duties }) => duties.includes('OPERATOR'));
  if (own.length === 0) return null;
  return (
    <>
      {own.map(({ partner }) => (
        <Link
          key={partner.id}
          className="btn quiet"
          to={`${paths.to('classSets', partner.id)}?judul=${titleId}#order`}
        >
          {own.length === 1 ? t('orderForClass') : t('orderForClassOf', { name: partner.name })}
        </Link>
      ))}
    </>
  );
}
