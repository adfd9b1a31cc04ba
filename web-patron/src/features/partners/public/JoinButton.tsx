import { useQuery } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { signInPathFrom } from '../../../lib/member/come-back';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { usePlace } from '../../../lib/member/use-place';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { CommunityMembershipDocument } from './CommunityMembership.generated';
import { JoinCommunityDocument } from './JoinCommunity.generated';
import { LeaveCommunityDocument } from './LeaveCommunity.generated';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

/** Lets a member join a community and leave it again; others are led to signing in and back. */
export function JoinButton({ partnerId }: { readonly partnerId: string }): ReactElement {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const place = usePlace();
  if (useMaybeSignedIn()) return <MemberButton partnerId={partnerId} />;
  return (
    <div className="follow">
      <Link className="btn quiet" to={signInPathFrom(place, language)}>
        {t('join')}
      </Link>
      <p className="small">{t('joinText')}</p>
    </div>
  );
}

function MemberButton({ partnerId }: { readonly partnerId: string }): ReactElement {
  const { t } = useTranslation('partners');
  const { data } = useQuery(CommunityMembershipDocument, {
    variables: { id: partnerId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const { isBusy, fault, refusals, change } = useMembership(partnerId);
  const isIn = data?.partner?.community?.isViewerMember ?? false;
  const isWaiting = isBusy || data === undefined;
  return (
    <div className="follow">
      <button
        type="button"
        className={isIn ? 'btn quiet' : 'btn'}
        aria-pressed={isIn}
        aria-disabled={isWaiting}
        onClick={isWaiting ? undefined : () => void change(!isIn)}
      >
        {t(isIn ? 'joined' : 'join')}
      </button>
      <p className="small" role="status">
        {t(isIn ? 'joinedText' : 'joinText')}
      </p>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </div>
  );
}

/** Joins or leaves; the answer changes what the page knows. */
function useMembership(partnerId: string) {
  const [joining, leaving] = [
    useIdempotentMutation(JoinCommunityDocument),
    useIdempotentMutation(LeaveCommunityDocument),
  ];
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const change = async (isIn: boolean): Promise<void> => {
    const input = (idempotencyKey: string) => ({ input: { partnerId, idempotencyKey } });
    const outcome = isIn
      ? (await joining.run(input))?.joinCommunity
      : (await leaving.run(input))?.leaveCommunity;
    if (outcome !== undefined) setRefusals(outcome.userErrors);
  };
  return {
    isBusy: joining.isBusy || leaving.isBusy,
    fault: joining.fault ?? leaving.fault,
    refusals,
    change,
  };
}
