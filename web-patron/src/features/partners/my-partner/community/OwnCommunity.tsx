import { useQuery } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate, formatClockTime, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import type { Refusal } from '../../../../lib/act/refusals';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';
import { DeleteCommunityMeetingDocument } from './DeleteCommunityMeeting.generated';
import { MeetingForm } from './MeetingForm';
import { OwnCommunityDocument } from './OwnCommunity.generated';
import type { OwnCommunityQuery } from './OwnCommunity.generated';

type Community = NonNullable<NonNullable<OwnCommunityQuery['viewerPartner']>['partner']['community']>;

/** Shows the operators of a community who belongs to it, and lets them plan its meetings. */
export function OwnCommunity({ partnerId }: { readonly partnerId: string }): ReactElement | null {
  const { t } = useTranslation('myPartners');
  const paths = usePaths();
  const { data, refetch } = useQuery(OwnCommunityDocument, {
    variables: { id: partnerId },
    fetchPolicy: 'network-only',
  });
  const community = data?.viewerPartner?.partner.community;
  if (community == null) return null;
  const askAgain = () => void refetch();
  return (
    <section className="part" aria-labelledby="community">
      <header>
        <h2 id="community">{t('community.title')}</h2>
      </header>
      <p>
        <Link to={paths.to('partner', partnerId)}>{t('community.page')}</Link>
      </p>
      <h3>{t('community.meetings')}</h3>
      <Meetings meetings={community.nextMeetings} onChanged={askAgain} />
      <MeetingForm partnerId={partnerId} onSaved={askAgain} />
      <h3>
        {t('community.members')} {community.memberCount !== null && `(${community.memberCount})`}
      </h3>
      <Names members={community.members ?? []} />
    </section>
  );
}

type MeetingsProps = { readonly meetings: Community['nextMeetings']; readonly onChanged: () => void };

function Meetings({ meetings, onChanged }: MeetingsProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const language = useLanguage();
  const [goneId, setGoneId] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(DeleteCommunityMeetingDocument);
  const remove = async (id: string) => {
    if (isBusy) return;
    setGoneId(id);
    const answer = await run((idempotencyKey) => ({ input: { id, idempotencyKey } }));
    if (answer === null) return;
    setRefusals(answer.deleteCommunityMeeting.userErrors);
    onChanged();
  };
  return (
    <>
      {meetings.length === 0 && <p>{t('community.noMeetings')}</p>}
      <ul className="stack">
        {meetings.map(({ id, startsAt, place, note }) => {
          const day = civilDate(toCivilDate(startsAt), language);
          return (
            <li key={id} className="row">
              <span>
                <b>
                  {day}, {formatClockTime(startsAt, language)}
                </b>{' '}
                {[place, note].filter(Boolean).join(', ')}
              </span>
              <button
                type="button"
                className="btn bare"
                aria-label={t('community.remove', { day })}
                aria-disabled={isBusy && goneId === id}
                onClick={() => void remove(id)}
              >
                {t('community.removeShort')}
              </button>
            </li>
          );
        })}
      </ul>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
    </>
  );
}

function Names({ members }: { readonly members: NonNullable<Community['members']> }): ReactElement {
  const { t } = useTranslation('myPartners');
  if (members.length === 0) return <p>{t('community.noMembers')}</p>;
  return (
    <ul>
      {members.map(({ name, joinedAt }) => (
        <li key={`${name} ${joinedAt}`}>{name}</li>
      ))}
    </ul>
  );
}
