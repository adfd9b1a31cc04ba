import { grouped } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { Notice } from '../../../lib/states/Notice';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { ComputerQueue } from './ComputerQueue';
import { MyInternetDocument } from './MyInternet.generated';
import type { OwnInternetFragment } from './MyInternet.generated';
import { OwnVoucher } from './OwnVoucher';
import { TermsForm } from './TermsForm';

const NO_VARIABLES = {};

/** Turns a member's card into a code for the Wi-Fi of today, and says what is left. */
export function MyInternetPage(): ReactElement {
  const { t } = useTranslation('myInternet');
  const paths = usePaths();
  usePageTitle(t('title'));
  const [made, setMade] = useState<OwnInternetFragment | null>(null);
  const { own, askAgain } = useMemberSession(MyInternetDocument, NO_VARIABLES);
  if (own.kind !== 'here') return <MemberPageGate title={t('title')} own={own} onRetry={askAgain} />;
  const internet = made ?? own.answer.myInternet ?? null;
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
        {internet === null ? (
          <p className="none-yet">{t('today.nobody')}</p>
        ) : (
          <>
            <Today internet={internet} />
            {internet.voucher ? (
              <OwnVoucher voucher={internet.voucher} />
            ) : (
              internet.minutesLeft !== 0 && <TermsForm internet={internet} onMade={setMade} />
            )}
          </>
        )}
        <ComputerQueue />
      </div>
    </div>
  );
}

function Today({ internet }: { readonly internet: OwnInternetFragment }): ReactElement {
  const { t } = useTranslation('myInternet');
  const language = useLanguage();
  const { minutesPerDay, minutesLeft, megabytesPerDay } = internet;
  return (
    <section className="part" aria-labelledby="today">
      <header>
        <h2 id="today">{t('today.title')}</h2>
      </header>
      <p>
        {minutesPerDay == null || minutesLeft == null
          ? t('today.unlimited')
          : t('today.left', { left: grouped(minutesLeft, language), all: grouped(minutesPerDay, language) })}
      </p>
      {minutesPerDay != null && minutesLeft != null && (
        <meter min={0} max={Math.max(1, minutesPerDay)} value={minutesLeft} aria-labelledby="today" />
      )}
      {megabytesPerDay != null && (
        <p className="small">{t('today.data', { n: grouped(megabytesPerDay, language) })}</p>
      )}
      {minutesLeft === 0 && (
        <Notice kind="wait">
          <p>{t('today.spent')}</p>
        </Notice>
      )}
    </section>
  );
}
