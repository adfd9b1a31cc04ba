import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLocale } from '../../../../lib/language';
import { MemberPageGate } from '../../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../../lib/member/use-member-session';
import { usePageTitle } from '../../../../lib/use-page-title';
import { OperatorPage } from '../OperatorPage';
import { EventFinder } from './EventFinder';
import { GroupForm } from './GroupForm';
import { GroupLine } from './GroupLine';
import { MyGroupsDocument } from './MyGroups.generated';
import type { MyGroupsQuery } from './MyGroups.generated';

/** Shows an operator the groups of their institution and registers new ones; `acara` in the address names the event. */
export function GroupsPage(): ReactElement {
  const { t } = useTranslation('partnerActs');
  const { id: partnerId = '' } = useParams();
  const eventId = useSearchParams()[0].get('acara') ?? '';
  const variables = { partnerId, eventId, hasEvent: eventId !== '', locale: useLocale() };
  const { own, askAgain } = useMemberSession(MyGroupsDocument, variables);
  const title = t('groups.title');
  usePageTitle(title);
  if (own.kind !== 'here') return <MemberPageGate title={title} own={own} onRetry={askAgain} />;
  return (
    <OperatorPage partnerId={partnerId} held={own.answer.viewerPartner} title={title} lead={t('groups.lead')}>
      <OwnGroups partnerId={partnerId} answer={own.answer} onChanged={askAgain} />
    </OperatorPage>
  );
}

function OwnGroups({
  partnerId,
  answer: { event, viewer, partnerRegistrations },
  onChanged,
}: {
  readonly partnerId: string;
  readonly answer: MyGroupsQuery;
  readonly onChanged: () => void;
}): ReactElement {
  const { t } = useTranslation('partnerActs');
  const groups = partnerRegistrations.nodes;
  return (
    <>
      <section className="part" aria-labelledby="new-group">
        <header>
          <h2 id="new-group">{t('groups.new')}</h2>
        </header>
        {event == null ? (
          <EventFinder partnerId={partnerId} />
        ) : (
          <GroupForm
            key={event.id}
            partnerId={partnerId}
            event={event}
            contact={{ name: viewer.member?.name ?? '', email: viewer.member?.email ?? '' }}
            onSent={onChanged}
          />
        )}
      </section>
      <section className="part" aria-labelledby="groups">
        <header>
          <h2 id="groups">{t('groups.mine')}</h2>
        </header>
        {groups.length === 0 && <p className="none-yet">{t('groups.none')}</p>}
        <ul className="own-list">
          {groups.map((group) => (
            <GroupLine key={group.id} group={group} onChanged={onChanged} />
          ))}
        </ul>
      </section>
    </>
  );
}
