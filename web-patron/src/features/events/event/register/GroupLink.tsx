import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import { GroupOperatorOfDocument } from './GroupOperatorOf.generated';

/** Leads whoever registers for an institution to the form for its group; nobody else sees it. */
export function GroupLink({ eventId }: { readonly eventId: string }): ReactElement | null {
  const { t } = useTranslation('registration');
  const paths = usePaths();
  const { data } = useQuery(GroupOperatorOfDocument);
  const own = (data?.viewerPartners ?? []).filter(({ duties }) => duties.includes('OPERATOR'));
  return own.length === 0 ? null : (
    <p>
      {own.map(({ partner }) => (
        <Link
          key={partner.id}
          className="btn quiet"
          to={`${paths.to('partnerGroups', partner.id)}?acara=${eventId}`}
        >
          {t('groupOf', { name: partner.name })}
        </Link>
      ))}
    </p>
  );
}
