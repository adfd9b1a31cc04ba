import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { PageSteps } from '../../../lib/catalogue/PageSteps';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { parsePageArguments } from '../../../lib/page-variables';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { MyHistoryDocument } from './MyHistory.generated';
import type { MyHistoryQuery } from './MyHistory.generated';
import { PastLoanLine } from './PastLoanLine';
import { Saved } from './Saved';

type Reader = NonNullable<MyHistoryQuery['viewer']['member']>;

const PAGE_SIZE = 20;

/** Shows a member what they borrowed, as far as they let the library remember, and what it saved them. */
export function MyHistoryPage(): ReactElement {
  const { t } = useTranslation('myHistory');
  const paths = usePaths();
  const [parameters] = useSearchParams();
  usePageTitle(t('title'));
  const { own, askAgain } = useMemberSession(MyHistoryDocument, parsePageArguments(parameters, PAGE_SIZE));
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  const { member } = own.answer.viewer;
  if (member === null)
    return <MemberPageGate title={t('title')} own={{ kind: 'nobody' }} onRetry={askAgain} />;
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[{ label: t('portal:myLibrary'), to: paths.to('myLibrary') }, { label: t('title') }]}
      />
      <div className="own-page">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        <Privacy isKept={member.keepsHistory} />
        {member.savings !== null && <Saved savings={member.savings} />}
        <PastLoans loans={member.pastLoans} />
      </div>
    </div>
  );
}

function Privacy({ isKept }: { readonly isKept: boolean }): ReactElement {
  const { t } = useTranslation('myHistory');
  const settings = `${usePaths().to('myLibrary')}#pengaturan`;
  return (
    <section className="part" aria-labelledby="privacy">
      <header>
        <h2 id="privacy">{t('privacy.title')}</h2>
      </header>
      <p>{t(isKept ? 'privacy.kept' : 'privacy.unlinked')}</p>
      <p>{t('privacy.staff')}</p>
      <p>
        <Link to={settings}>{t(isKept ? 'privacy.stop' : 'privacy.start')}</Link>
      </p>
    </section>
  );
}

function PastLoans({ loans }: { readonly loans: Reader['pastLoans'] }): ReactElement {
  const { t } = useTranslation('myHistory');
  const language = useLanguage();
  return (
    <section className="part" aria-labelledby="past">
      <header>
        <h2 id="past">{t('past.title')}</h2>
        <span className="small">
          {t('past.count', { count: loans.totalCount, n: grouped(loans.totalCount, language) })}
        </span>
      </header>
      {loans.nodes.length === 0 && <p className="none-yet">{t('past.none')}</p>}
      <ul className="past">
        {loans.nodes.map((loan) => (
          <PastLoanLine key={loan.id} loan={loan} />
        ))}
      </ul>
      <PageSteps pageInfo={loans.pageInfo} />
    </section>
  );
}
