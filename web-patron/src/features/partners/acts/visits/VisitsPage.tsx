import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { MemberPageGate } from '../../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../../lib/member/use-member-session';
import { usePageTitle } from '../../../../lib/use-page-title';
import { OperatorPage } from '../OperatorPage';
import { MyVisitsDocument } from './MyVisits.generated';
import { VisitForm } from './VisitForm';
import { VisitLine } from './VisitLine';

/** Shows an operator what their institution asked for and proposed, and asks for visits. */
export function VisitsPage(): ReactElement {
  const { t } = useTranslation('partnerActs');
  const { id: partnerId = '' } = useParams();
  const { own, askAgain } = useMemberSession(MyVisitsDocument, { partnerId });
  const title = t('visits.title');
  usePageTitle(title);
  if (own.kind !== 'here') return <MemberPageGate title={title} own={own} onRetry={askAgain} />;
  const { viewer, viewerPartner, partnerProposals } = own.answer;
  const asked = partnerProposals.nodes;
  return (
    <OperatorPage partnerId={partnerId} held={viewerPartner} title={title} lead={t('visits.lead')}>
      <section className="part" aria-labelledby="asked">
        <header>
          <h2 id="asked">{t('visits.mine')}</h2>
        </header>
        {asked.length === 0 && <p className="none-yet">{t('visits.none')}</p>}
        <ul className="own-list">
          {asked.map((one) => (
            <VisitLine key={one.id} visit={one} onChanged={askAgain} />
          ))}
        </ul>
      </section>
      <section className="part" aria-labelledby="ask">
        <header>
          <h2 id="ask">{t('visits.ask')}</h2>
        </header>
        <VisitForm
          partnerId={partnerId}
          contact={{ name: viewer.member?.name ?? '', email: viewer.member?.email ?? '' }}
          onSent={askAgain}
        />
      </section>
    </OperatorPage>
  );
}
