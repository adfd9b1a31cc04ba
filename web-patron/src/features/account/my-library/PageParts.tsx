import { grouped, rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../lib/i18n/use-translation';

import { useLanguage } from '../../../lib/language';
import type { MemberProfile } from './data/member-profile';

type PagePartsProps = {
  readonly member: MemberProfile;
  readonly loanCount: number;
  readonly holdCount: number;
  readonly eventCount: number;
  readonly certificateCount: number;
};

/** Leads to the parts of the page and says how much stands in each; only wide screens show it. */
export function PageParts({
  member,
  loanCount,
  holdCount,
  eventCount,
  certificateCount,
}: PagePartsProps): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const parts = [
    { id: 'pinjaman', label: t('loans.title'), amount: grouped(loanCount, language) },
    { id: 'pesanan', label: t('holds.title'), amount: grouped(holdCount, language) },
    { id: 'acara', label: t('registration:mine.title'), amount: grouped(eventCount, language) },
    ...(certificateCount > 0
      ? [{ id: 'sertifikat', label: t('certificates.title'), amount: grouped(certificateCount, language) }]
      : []),
    { id: 'denda', label: t('account.title'), amount: rupiah(member.circulationSummary.balance, language) },
    ...(member.dependants.length > 0
      ? [{ id: 'keluarga', label: t('family.title'), amount: grouped(member.dependants.length, language) }]
      : []),
    { id: 'pengaturan', label: t('settings.title'), amount: '' },
  ];
  return (
    <nav className="jump" aria-label={t('parts')}>
      {parts.map(({ id, label, amount }) => (
        <a key={id} href={`#${id}`}>
          {label}
          <span>{amount}</span>
        </a>
      ))}
    </nav>
  );
}
