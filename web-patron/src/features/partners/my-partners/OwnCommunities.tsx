import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { LeaveOwnCommunityDocument } from './LeaveOwnCommunity.generated';
import type { MyPartnersQuery } from './MyPartners.generated';

type OwnCommunitiesProps = {
  readonly communities: MyPartnersQuery['viewerCommunities'];
  readonly onLeft: () => void;
};

/** Lists the communities a member belongs to and lets them leave, also one that no longer has a page. */
export function OwnCommunities({ communities, onLeft }: OwnCommunitiesProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(LeaveOwnCommunityDocument);
  const leave = async (partnerId: string) => {
    if (isBusy) return;
    const answer = await run((idempotencyKey) => ({ input: { partnerId, idempotencyKey } }));
    if (answer === null) return;
    setRefusals(answer.leaveCommunity.userErrors);
    onLeft();
  };
  return (
    <section className="part" aria-labelledby="communities">
      <header>
        <h2 id="communities">{t('communities.title')}</h2>
      </header>
      <ul className="own-list">
        {communities.map(({ id, name }) => (
          <li key={id} className="partner-line">
            <h3>{name}</h3>
            <button
              type="button"
              className="btn bare"
              aria-label={t('communities.leaveOne', { name })}
              aria-disabled={isBusy}
              onClick={() => void leave(id)}
            >
              {t('communities.leave')}
            </button>
          </li>
        ))}
      </ul>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </section>
  );
}
