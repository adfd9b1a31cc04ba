import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { BusinessPathDocument } from './BusinessPath.generated';
import { Consultations } from './Consultations';
import { Trainings } from './Trainings';
import { useToday } from '../../../lib/moment';

/** Shows a member the way of their business: consultations to come and past, with what to do next. */
export function BusinessPathPage(): ReactElement {
  const { t } = useTranslation('businessPath');
  const paths = usePaths();
  usePageTitle(t('title'));
  const { own, askAgain } = useMemberSession(BusinessPathDocument, {
    locale: useLocale(),
    from: useToday(),
  });
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <p className="row">
            <Link className="btn" to={paths.to('consultations')}>
              {t('find')}
            </Link>
          </p>
        </div>
        <Consultations consultations={own.answer.ownConsultations.nodes} onChanged={askAgain} />
        <Trainings answer={own.answer} />
      </div>
    </div>
  );
}
