import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { ProgrammeFollowDocument } from '../../../lib/follow/ProgrammeFollow.generated';
import { useFollowing } from '../../../lib/follow/use-following';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { signInPathFrom } from '../../../lib/member/come-back';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { usePlace } from '../../../lib/member/use-place';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

/** Lets a member hear of new events of a programme; others are led to signing in and back. */
export function FollowButton({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const place = usePlace();
  if (useMaybeSignedIn()) return <MemberButton programmeId={programmeId} />;
  return (
    <div className="follow">
      <Link className="btn quiet" to={signInPathFrom(place, language)}>
        {t('follow')}
      </Link>
      <p className="small">{t('followText')}</p>
    </div>
  );
}

function MemberButton({ programmeId }: { readonly programmeId: string }): ReactElement {
  const { t } = useTranslation('programme');
  const { data } = useQuery(ProgrammeFollowDocument, {
    variables: { id: programmeId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const { isBusy, fault, refusals, follow } = useFollowing();
  const isFollowed = data?.programme?.isFollowed ?? false;
  const onFollow = () => void follow(programmeId, !isFollowed);
  return (
    <div className="follow">
      <button
        type="button"
        className={isFollowed ? 'btn quiet' : 'btn'}
        aria-pressed={isFollowed}
        aria-disabled={isBusy || data === undefined}
        onClick={isBusy || data === undefined ? undefined : onFollow}
      >
        {t(isFollowed ? 'followed' : 'follow')}
      </button>
      <p className="small" role="status">
        {t(isFollowed ? 'followedText' : 'followText')}
      </p>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </div>
  );
}
