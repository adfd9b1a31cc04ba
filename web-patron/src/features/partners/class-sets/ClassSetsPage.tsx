import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Notice } from '../../../lib/states/Notice';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { MyClassSetsDocument } from './ClassSets.generated';
import { ClassSetLine } from './ClassSetLine';
import { OrderForm } from './OrderForm';

/** Shows an operator of an institution its class sets and orders new ones; `judul` in the address names the title. */
export function ClassSetsPage(): ReactElement {
  const { t } = useTranslation('classSets');
  const paths = usePaths();
  const { id: partnerId = '' } = useParams();
  const titleId = useSearchParams()[0].get('judul') ?? '';
  const variables = { partnerId, titleId, hasTitle: titleId !== '' };
  const { own, askAgain } = useMemberSession(MyClassSetsDocument, variables);
  usePageTitle(t('title'));
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  const { viewerPartner, viewerClassSets, viewer, ownReadingLists, title } = own.answer;
  const mayOrder = viewerPartner?.duties.includes('OPERATOR') === true;
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p className="lead">{viewerPartner?.partner.name ?? t('lead')}</p>
        </div>
        {!mayOrder && (
          <Notice kind="stop">
            <p>{t('notYours')}</p>
          </Notice>
        )}
        {mayOrder && (
          <>
            <section className="part" aria-labelledby="sets">
              <header>
                <h2 id="sets">{t('mine')}</h2>
              </header>
              {viewerClassSets.nodes.length === 0 && <p className="none-yet">{t('none')}</p>}
              {viewerClassSets.nodes.map((set) => (
                <ClassSetLine key={set.id} set={set} onChanged={askAgain} />
              ))}
            </section>
            <OrderForm
              partnerId={partnerId}
              title={title ?? null}
              lists={ownReadingLists}
              contact={{ name: viewer.member?.name ?? '', email: viewer.member?.email ?? '' }}
              onSent={askAgain}
            />
          </>
        )}
      </div>
    </div>
  );
}
