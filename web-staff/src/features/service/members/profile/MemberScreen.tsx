import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { StandingMark } from '../../../../lib/circulation/StandingMark';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { AccountPanel } from './account/AccountPanel';
import { BlocksPanel } from './BlocksPanel';
import { EditMember } from './EditMember';
import { FactsPanel } from './FactsPanel';
import { HoldsPanel } from './holds/HoldsPanel';
import { LoansPanel } from './loans/LoansPanel';
import { MemberActs } from './MemberActs';
import { MemberProfileDocument } from './MemberProfile.generated';
import { NotesPanel } from './NotesPanel';
import type { Profile } from './shown-profile';

/** Shows everything the library holds about a member, and lets it be changed. */
export function MemberScreen() {
  const { t } = useTranslation();
  const { memberId = '' } = useParams();
  const { data, error, refetch } = useQuery(MemberProfileDocument, {
    variables: { id: memberId },
    fetchPolicy: 'cache-and-network',
  });
  const crumbs = [{ to: paths.members, label: t('members.title') }];
  if (data?.member != null)
    return <ProfilePage key={memberId} member={data.member} onChanged={() => void refetch()} />;
  return (
    <Page title={t('members.title')} crumbs={crumbs}>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {data?.member === null && (
        <section className="panel">
          <EmptyState
            title={t('profile.notFound')}
            actions={
              <Link className={buttonClass('primary')} to={paths.members}>
                {t('members.title')}
              </Link>
            }
          >
            {t('profile.notFoundText')}
          </EmptyState>
        </section>
      )}
    </Page>
  );
}

function ProfilePage({ member, onChanged }: { readonly member: Profile; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isEditing, setIsEditing] = useState(false);
  const actions = (
    <span className="row wrap">
      {can('MEMBERS_EDIT') && <Button onClick={() => setIsEditing(true)}>{t('profile.edit')}</Button>}
      {can('MEMBERS_EDIT') && <MemberActs member={member} onChanged={onChanged} />}
      {can('CIRCULATION_LEND') && (
        <Link className={buttonClass('primary')} to={paths.deskWith(member.id)}>
          {t('profile.openAtDesk')}
        </Link>
      )}
    </span>
  );
  return (
    <Page
      title={member.name}
      crumbs={[{ to: paths.members, label: t('members.title') }]}
      intro={
        <span className="row wrap">
          {member.cardNumber} · {member.category.name.text} · <StandingMark standing={member.standing} />
        </span>
      }
      actions={actions}
    >
      <div className="profile">
        <div className="stack">
          {can('CIRCULATION_READ') && <LoansPanel memberId={member.id} onChanged={onChanged} />}
          {can('CIRCULATION_READ') && <HoldsPanel memberId={member.id} onChanged={onChanged} />}
          {can('CIRCULATION_READ') && <AccountPanel member={member} onChanged={onChanged} />}
        </div>
        <div className="stack">
          <FactsPanel member={member} />
          <BlocksPanel member={member} onChanged={onChanged} />
          <NotesPanel member={member} onChanged={onChanged} />
        </div>
      </div>
      {isEditing && <EditMember member={member} onClose={() => setIsEditing(false)} onChanged={onChanged} />}
    </Page>
  );
}
