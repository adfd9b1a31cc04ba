import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import type { OpenTill } from './counts';

/**
 * Lists receipts of a period of the till, newest first: what came in is positive, what was paid back
 * negative.
 */
export function Movements({
  movements,
  prints,
  total,
}: {
  readonly movements: OpenTill['movements'];
  readonly prints: OpenTill['prints'];
  readonly total: number;
}) {
  const { t } = useTranslation();
  const { money, timeOf, dateOf } = useDisplay();
  if (movements.length + prints.length === 0)
    return <p className="panel-body quiet">{t('till.noMovements')}</p>;
  return (
    <>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('till.receipt')}</th>
            <th scope="col">{t('till.method')}</th>
            <th scope="col" className="right">
              {t('till.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {movements.map((one) => (
            <tr key={one.id}>
              <td className="main-cell">
                <span className="medium">{one.receiptNumber}</span>
                <span className="cell-note">
                  {[dateOf(one.occurredAt), timeOf(one.occurredAt), t(`profile.entry.${one.kind}`), one.note]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </td>
              <td className="nowrap">
                {one.method !== null && t(`pay.methods.${one.method}`)}
                {one.reference !== null && <span className="cell-note">{one.reference}</span>}
              </td>
              <td className="right nowrap">{money(-one.amount)}</td>
            </tr>
          ))}
          {prints.map(({ id, number, amount, receiptNumber, decidedAt }) => (
            <tr key={id}>
              <td className="main-cell">
                <span className="medium">{receiptNumber}</span>
                <span className="cell-note">
                  {[
                    decidedAt !== null && `${dateOf(decidedAt)} · ${timeOf(decidedAt)}`,
                    t('till.printJob', { number }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </td>
              <td className="nowrap">{t('pay.methods.CASH')}</td>
              <td className="right nowrap">{money(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > movements.length + prints.length && (
        <p className="panel-body quiet">
          {t('till.moreMovements', { count: total - movements.length - prints.length })}
        </p>
      )}
    </>
  );
}
