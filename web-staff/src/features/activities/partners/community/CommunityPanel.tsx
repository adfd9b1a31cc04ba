import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { IconButton } from '../../../../lib/ui/IconButton';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CommunityForStaffDocument } from './CommunityForStaff.generated';
import type { CommunityForStaffQuery } from './CommunityForStaff.generated';
import { DeleteMeetingDocument } from './DeleteMeeting.generated';
import { MeetingDialog } from './MeetingDialog';

type Community = NonNullable<NonNullable<CommunityForStaffQuery['partner']>['community']>;

/** Shows how many belong to a community and when it meets next, and plans meetings. */
export function CommunityPanel({ partnerId }: { readonly partnerId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { number } = useDisplay();
  const [isPlanning, setPlanning] = useState(false);
  const { data, error, refetch } = useQuery(CommunityForStaffDocument, {
    variables: { id: partnerId },
    fetchPolicy: 'cache-and-network',
  });
  const community = data?.partner?.community;
  const readAgain = () => void refetch();
  return (
    <section className="panel" aria-labelledby="community">
      <header>
        <h2 id="community">{t('partners.community.title')}</h2>
        {can('PARTNERS_WRITE') && (
          <Button small onClick={() => setPlanning(true)}>
            {t('partners.community.plan')}
          </Button>
        )}
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {error !== undefined && <FaultNote error={error} onRetry={readAgain} />}
        {community != null && (
          <>
            <p className="quiet">
              {t('partners.community.members', { total: number(community.memberCount ?? 0) })}
            </p>
            <Meetings meetings={community.nextMeetings} onChanged={readAgain} />
          </>
        )}
      </div>
      {isPlanning && (
        <MeetingDialog partnerId={partnerId} onSaved={readAgain} onClose={() => setPlanning(false)} />
      )}
    </section>
  );
}

type MeetingsProps = { readonly meetings: Community['nextMeetings']; readonly onChanged: () => void };

function Meetings({ meetings, onChanged }: MeetingsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf, timeOf } = useDisplay();
  const tell = (startsAt: string) => `${dateOf(startsAt)}, ${timeOf(startsAt)}`;
  const removal = useAnnouncedMutation(DeleteMeetingDocument, {
    payloadOf: (result) => result.deleteCommunityMeeting,
    onDone: onChanged,
  });
  if (meetings.length === 0) return <p>{t('partners.community.none')}</p>;
  return (
    <ul className="stack" style={{ gap: 8 }}>
      {meetings.map(({ id, startsAt, place, note, title }) => (
        <li key={id} className="row">
          <span>
            <strong>{tell(startsAt)}</strong> {[place, title?.titleProper, note].filter(Boolean).join(' · ')}
          </span>
          {can('PARTNERS_WRITE') && (
            <IconButton
              compact
              icon="close"
              label={t('partners.community.remove', { when: tell(startsAt) })}
              onClick={() =>
                void removal.run(
                  (idempotencyKey) => ({ id, idempotencyKey }),
                  () => t('partners.removed'),
                )
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
