import { civilDate, toCivilDate, formatClockTime, grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../../lib/i18n/use-translation';

import { useLanguage, usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import type { MemberNotice } from './member-notices';

const KINDS = {
  block: 'stop',
  expired: 'stop',
  late: 'stop',
  ready: 'ok',
  offer: 'wait',
  soon: 'wait',
  unverified: 'wait',
  provisional: 'wait',
} as const;

/** Says first what needs the member now. */
export function MemberNotices({
  matters,
}: {
  readonly matters: readonly MemberNotice[];
}): ReactElement | null {
  if (matters.length === 0) return null;
  return (
    <div className="matters">
      {matters.map((matter, place) => (
        <Notice key={`${matter.kind}-${place}`} kind={KINDS[matter.kind]}>
          <MemberNoticeText matter={matter} />
        </Notice>
      ))}
    </div>
  );
}

function MemberNoticeText({ matter }: { readonly matter: MemberNotice }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  // One is named, several are counted; Indonesian has no plural that could choose between the two.
  const named = (kind: 'late' | 'soon', titles: readonly string[]) =>
    titles.length === 1
      ? t(`matter.${kind}One`, { title: titles[0] ?? '' })
      : t(`matter.${kind}Many`, { n: grouped(titles.length, language) });
  switch (matter.kind) {
    case 'block':
      return (
        <p>
          <b>{t('matter.block')}</b> {matter.reason}
          {matter.until !== null && ` ${t('matter.blockUntil', { date: civilDate(matter.until, language) })}`}
        </p>
      );
    case 'expired':
      return (
        <p>
          <b>{t('matter.expired', { date: civilDate(matter.since, language) })}</b> {t('matter.expiredText')}
        </p>
      );
    case 'late':
      return (
        <p>
          <b>{named('late', matter.titles)}</b> {t('matter.lateText')}
        </p>
      );
    case 'soon':
      return (
        <p>
          <b>{named('soon', matter.titles)}</b> <a href="#pinjaman">{t('matter.soonLink')}</a>
        </p>
      );
    case 'offer':
      return (
        <p>
          <b>{t('matter.offer', { event: matter.event })}</b>{' '}
          {matter.until !== null &&
            t('matter.offerUntil', {
              day: civilDate(toCivilDate(matter.until), language),
              time: formatClockTime(matter.until, language),
            })}{' '}
          <a href="#acara">{t('matter.offerLink')}</a>
        </p>
      );
    case 'unverified':
      return <UnverifiedText matter={matter} />;
    case 'provisional':
      return (
        <p>
          <b>{t('matter.provisional')}</b> {t('matter.provisionalText')}
        </p>
      );
    case 'ready':
      return <ReadyText matter={matter} />;
  }
}

function UnverifiedText({
  matter: { contact, address },
}: {
  readonly matter: Extract<MemberNotice, { readonly kind: 'unverified' }>;
}): ReactElement {
  const { t } = useTranslation('myLibrary');
  const paths = usePaths();
  return (
    <p>
      <b>{t(contact === 'EMAIL' ? 'matter.unverified' : 'matter.unverifiedPhone')}</b>{' '}
      {contact === 'EMAIL'
        ? t('matter.unverifiedText', { email: address })
        : t('matter.unverifiedPhoneText', { phone: address })}{' '}
      <Link to={paths.to('verify')}>{t('matter.unverifiedLink')}</Link>
    </p>
  );
}

function ReadyText({
  matter,
}: {
  readonly matter: Extract<MemberNotice, { readonly kind: 'ready' }>;
}): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const { title, branch, collectBy, holder } = matter;
  return (
    <p>
      <b>{t('matter.ready', { title })}</b> {t('matter.readyAt', { branch })}
      {collectBy !== null && `, ${t('matter.readyUntil', { date: civilDate(collectBy, language) })}`}
      {holder !== null && `, ${t('matter.readyFor', { name: holder })}`}.
    </p>
  );
}
