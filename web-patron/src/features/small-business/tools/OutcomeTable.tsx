import { grouped, rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';

/** Is what comes of one price. */
export type Outcome = {
  readonly price: number;
  readonly profitPerPiece: number;
  readonly profitPerMonth: number;
  readonly breakEvenPieces: number | null;
  readonly breakEvenSales: number | null;
};

type OutcomeTableProps = {
  readonly costPerPiece: number;
  readonly wanted: Outcome;
  readonly own: Outcome | null;
  readonly marginPercent: number;
};

/**
 * Shows what comes of the price that gives the wanted profit, beside the price that stands already if there
 * is one.
 */
export function OutcomeTable({ costPerPiece, wanted, own, marginPercent }: OutcomeTableProps): ReactElement {
  const { t } = useTranslation('tools');
  const language = useLanguage();
  const money = (amount: number | null) =>
    amount === null ? t('priceTool.never') : rupiah(amount, language);
  const pieces = (count: number | null) => (count === null ? t('priceTool.never') : grouped(count, language));
  const columns = own === null ? [wanted] : [wanted, own];
  const rows = [
    ['price', (outcome: Outcome) => money(outcome.price)],
    ['profitPerPiece', (outcome: Outcome) => money(outcome.profitPerPiece)],
    ['breakEvenPieces', (outcome: Outcome) => pieces(outcome.breakEvenPieces)],
    ['breakEvenSales', (outcome: Outcome) => money(outcome.breakEvenSales)],
    ['profitPerMonth', (outcome: Outcome) => money(outcome.profitPerMonth)],
  ] as const;
  return (
    <>
      <p>{t('priceTool.costs', { amount: rupiah(costPerPiece, language) })}</p>
      <table className="tool-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('priceTool.wanted', { percent: marginPercent })}</th>
            {own !== null && <th scope="col">{t('priceTool.own')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, valueOf]) => (
            <tr key={name} className={name === 'price' || name === 'breakEvenPieces' ? 'main' : undefined}>
              <th scope="row">{t(`priceTool.row.${name}`)}</th>
              {columns.map((outcome, place) => (
                <td key={place === 0 ? 'wanted' : 'own'}>{valueOf(outcome)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {own !== null && own.profitPerPiece < 0 && (
        <p className="notice stop">
          <span>{t('priceTool.ownLoss')}</span>
        </p>
      )}
    </>
  );
}
