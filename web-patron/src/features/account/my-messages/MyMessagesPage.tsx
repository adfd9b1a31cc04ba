import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { MemberPageGate } from '../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { Devices } from './Devices';
import { LanguageChoice } from './LanguageChoice';
import { TitlesChoice } from './TitlesChoice';
import { WaysOrder } from './WaysOrder';
import { MyMessagesDocument } from './MyMessages.generated';
import type { OwnChoicesFragment } from './MyMessages.generated';
import { useChoices } from './use-choices';
import type { KnownChoices } from './use-choices';
import { WaysTable } from './WaysTable';

/** Lets a member choose what the library tells them, by which way and in which language. */
export function MyMessagesPage(): ReactElement {
  const { t } = useTranslation('myMessages');
  const paths = usePaths();
  usePageTitle(t('title'));
  const { own, askAgain } = useMemberSession(MyMessagesDocument, {});
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
        {member.messageChoices === null ? (
          <Notice kind="wait">
            <p>{t('none')}</p>
          </Notice>
        ) : (
          <Choices member={member} known={member.messageChoices} publicKey={own.answer.pushPublicKey} />
        )}
        <section className="part" aria-labelledby="quiet">
          <header>
            <h2 id="quiet">{t('quiet.title')}</h2>
          </header>
          <p>{t('quiet.text')}</p>
          <p>{t('quiet.once')}</p>
          <p>{t('quiet.children')}</p>
        </section>
      </div>
    </div>
  );
}

type ChoicesProps = {
  readonly member: OwnChoicesFragment;
  readonly known: KnownChoices;
  readonly publicKey: string;
};

function Choices({ member, known, publicKey }: ChoicesProps): ReactElement {
  const { t } = useTranslation('myMessages');
  const { shown, fault, change } = useChoices(known);
  const onFirstDevice = () =>
    change({
      topics: shown.topics
        .filter(({ topic }) => topic !== 'RECEIPT')
        .map(({ topic, email, whatsapp, print }) => ({ topic, email, whatsapp, print, push: true })),
    });
  return (
    <>
      <section className="part" aria-labelledby="ways">
        <header>
          <h2 id="ways">{t('ways.title')}</h2>
        </header>
        <MissingContacts member={member} />
        <WaysTable
          topics={shown.topics}
          order={shown.order}
          onChange={(topic) => change({ topics: [topic] })}
        />
        <TitlesChoice
          isOn={shown.titlesByPhone}
          isShared={shown.isPhoneShared}
          onChange={(titlesByPhone) => change({ titlesByPhone })}
        />
        <LanguageChoice locale={shown.locale} onChange={(locale) => change({ locale })} />
        <FaultNotice fault={fault} />
      </section>
      <WaysOrder order={shown.order} onChange={(order) => change({ order })} />
      <Devices devices={member.pushDevices} publicKey={publicKey} onFirst={onFirstDevice} />
    </>
  );
}

function MissingContacts({
  member: { email, phone },
}: {
  readonly member: OwnChoicesFragment;
}): ReactElement | null {
  const { t } = useTranslation('myMessages');
  const paths = usePaths();
  if (email !== null && phone !== null) return null;
  return (
    <Notice kind="wait">
      <p>
        {t(email === null ? (phone === null ? 'missing.both' : 'missing.email') : 'missing.phone')}{' '}
        <Link to={`${paths.to('myLibrary')}#pengaturan`}>{t('missing.add')}</Link>
      </p>
    </Notice>
  );
}
