import { grouped, rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import type { CashMonth } from './cash-plan';
import { findLowestMonth } from './cash-plan';
import { useMonthName } from './use-month-name';

/** Shows all months with what is left at their end, and says where the money runs short. */
export function CashSummary({
  months,
  onChoose,
}: {
  readonly months: readonly CashMonth[];
  readonly onChoose: (place: number) => void;
}): ReactElement {
  const { t } = useTranslation('tools');
  const language = useLanguage();
  const nameOf = useMonthName();
  const lowest = findLowestMonth(months);
  return (
    <section className="tool-answer" aria-labelledby="ringkasan">
      <h2 id="ringkasan">{t('cashFlowTool.summary')}</h2>
      {lowest !== undefined &&
        months.some(({ opening, income, expense }) => opening + income + expense !== 0) && (
          <p role="status" className={lowest.closing < 0 ? 'notice stop' : 'notice ok'}>
            <span>
              {t(lowest.closing < 0 ? 'cashFlowTool.short' : 'cashFlowTool.enough', {
                amount: rupiah(Math.abs(lowest.closing), language),
                month: nameOf(lowest.month),
              })}
            </span>
          </p>
        )}
      <table className="tool-table cash-table">
        <thead>
          <tr>
            <th scope="col">{t('cashFlowTool.month')}</th>
            <th scope="col">{t('cashFlowTool.in')}</th>
            <th scope="col">{t('cashFlowTool.out')}</th>
            <th scope="col">{t('cashFlowTool.closing')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, income, expense, closing }, place) => (
            <tr key={month} className={closing < 0 ? 'short' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  onClick={() => onChoose(place)}
                  aria-label={t('cashFlowTool.fill', { month: nameOf(month) })}
                >
                  {nameOf(month)}
                </button>
              </th>
              <td>{grouped(income, language)}</td>
              <td>{grouped(expense, language)}</td>
              <td>
                <b>{grouped(closing, language)}</b>
                {closing < 0 && <small>{t('cashFlowTool.lacking')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
