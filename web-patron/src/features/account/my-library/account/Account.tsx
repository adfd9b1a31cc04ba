import { civilDate, toCivilDate, relativeDay, rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { Link } from 'react-router';

import { useLanguage, usePaths } from '../../../../lib/language';
import type { FamilyLoan, MemberProfile } from '../data/member-profile';

type AccountProps = {
  readonly member: MemberProfile;
  readonly loans: readonly FamilyLoan[];
  readonly today: string;
};
type Entry = MemberProfile['accountEntries']['nodes'][number];

const SHOWN_DAYS = 3;

/** Shows what is owed and why, and what late loans would add if they came back today. */
export function Account({ member, loans, today }: AccountProps): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const { balance, debtLimit } = member.circulationSummary;
  const late = loans.filter(({ loan, borrower }) => borrower === null && loan.isOverdue);
  const entries = member.accountEntries.nodes;
  const growthOf = ({ currentFine, fineForecast }: FamilyLoan['loan']) => {
    const coming = fineForecast
      .slice(0, SHOWN_DAYS)
      .map(({ day, amount }) => `${relativeDay(day, today, language)} ${rupiah(amount, language)}`);
    if (coming.length > 0) return t('account.lateGrows', { coming: coming.join(', ') });
    return currentFine === 0 ? t('account.lateFree') : t('account.lateStays');
  };
  return (
    <section className="part" id="denda" aria-labelledby="denda-judul">
      <header>
        <h2 id="denda-judul">{t('account.title')}</h2>
      </header>
      <div className="fine">
        <table>
          <caption className="hide">{t('account.table')}</caption>
          <tbody>
            {late.map(({ loan }) => (
              <tr key={loan.id}>
                <th scope="row">
                  {t('account.lateNow', { title: loan.copy.title.titleProper })}
                  <span className="small">{growthOf(loan)}</span>
                </th>
                <td>{rupiah(loan.currentFine, language)}</td>
              </tr>
            ))}
            {entries.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('account.owed')}</th>
              <td>{rupiah(balance, language)}</td>
            </tr>
          </tfoot>
        </table>
        {balance > 0 && <HowToPay />}
        <Rules debtLimit={debtLimit} />
      </div>
    </section>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  const { kind, reason, amount, note, occurredAt, receiptNumber, loan } = entry;
  const about = [
    kind === 'CHARGE' && reason !== null ? t(`account.reason.${reason}`) : t(`account.kind.${kind}`),
    loan?.copy.title.titleProper ?? '',
  ];
  const facts = [
    civilDate(toCivilDate(occurredAt), language),
    receiptNumber === null ? '' : t('account.receipt', { number: receiptNumber }),
    note ?? '',
  ];
  return (
    <tr>
      <th scope="row">
        {about.filter((part) => part !== '').join(', ')}
        <span className="small">{facts.filter((part) => part !== '').join('. ')}</span>
      </th>
      <td>{rupiah(amount, language)}</td>
    </tr>
  );
}

function HowToPay(): ReactElement {
  const { t } = useTranslation('myLibrary');
  const paths = usePaths();
  return (
    <p className="meta">
      {t('account.pay')} <Link to={paths.to('visit')}>{t('account.hours')}</Link>
    </p>
  );
}

function Rules({ debtLimit }: { readonly debtLimit: number | null }): ReactElement {
  const { t } = useTranslation('myLibrary');
  const language = useLanguage();
  return (
    <details className="more-text">
      <summary>{t('account.rules')}</summary>
      <p>{t('account.ruleFine')}</p>
      <p>{t('account.ruleLost')}</p>
      <p>
        {debtLimit === null
          ? t('account.noLimit')
          : t('account.limit', { amount: rupiah(debtLimit, language) })}
      </p>
    </details>
  );
}
