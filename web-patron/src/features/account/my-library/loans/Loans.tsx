import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { Link } from 'react-router';

import { usePaths } from '../../../../lib/language';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import type { FamilyLoan } from '../data/member-profile';
import { LoanRow } from './LoanRow';
import { useRenewing } from './use-renewing';

type LoansProps = {
  readonly loans: readonly FamilyLoan[];
  /** How many more there are than the page asks for. */
  readonly unseenCount: number;
  readonly today: string;
  readonly onChanged: () => void;
};

/** Lists what the family has at home, due first at the top, to be renewed one by one or all at once. */
export function Loans({ loans, unseenCount, today, onChanged }: LoansProps): ReactElement {
  const { t } = useTranslation('myLibrary');
  const [isAll, setIsAll] = useState(false);
  const { isBusy, fault, outcomes, reasons, renew } = useRenewing(onChanged);
  const renewable = loans.filter(({ loan }) => loan.renewability.canRenew);
  const renewedCount = loans.filter(({ loan }) => outcomes.get(loan.id)?.isRenewed).length;
  const summary =
    outcomes.size === 0
      ? ''
      : renewedCount === outcomes.size
        ? t('loans.allRenewed', { count: renewedCount })
        : t('loans.renewedOf', { renewed: renewedCount, all: outcomes.size });
  const onRenewAll = () => {
    setIsAll(true);
    // All of them, not only those that can: each that cannot then says why.
    if (!isBusy) void renew(loans.map(({ loan }) => loan.id));
  };
  return (
    <section className="part" id="pinjaman" aria-labelledby="pinjaman-judul">
      <header>
        <h2 id="pinjaman-judul">{t('loans.title')}</h2>
        {renewable.length > 1 && (
          <button type="button" className="as-link" aria-disabled={isBusy} onClick={onRenewAll}>
            {t('loans.renewAll')}
          </button>
        )}
      </header>
      <p className="outcome" role="status">
        {isBusy ? t('loans.renewing') : [...reasons, isAll ? summary : ''].join(' ').trim()}
      </p>
      <FaultNotice fault={fault} />
      {loans.length === 0 ? (
        <NoLoans />
      ) : (
        <ol className="loans">
          {loans.map(({ loan, borrower }) => (
            <LoanRow
              key={loan.id}
              loan={loan}
              borrower={borrower}
              today={today}
              outcome={outcomes.get(loan.id) ?? null}
              isBusy={isBusy}
              onRenew={() => void renew([loan.id])}
            />
          ))}
        </ol>
      )}
      {unseenCount > 0 && <p className="none-yet">{t('loans.unseen', { count: unseenCount })}</p>}
    </section>
  );
}

function NoLoans(): ReactElement {
  const { t } = useTranslation('myLibrary');
  const paths = usePaths();
  return (
    <p className="none-yet">
      {t('loans.none')} <Link to={paths.to('search')}>{t('loans.find')}</Link>
    </p>
  );
}
