import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import type { ComputerBoardQuery } from './ComputerBoard.generated';

type TableProps = { readonly refusals: ComputerBoardQuery['internetRefusals'] };

/** Lists sign-ins that were refused, with why; what was typed is not known. */
export function RefusalTable({ refusals }: TableProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  return (
    <section className="panel" aria-labelledby="refusals">
      <header>
        <h2 id="refusals">{t('computers.refusals')}</h2>
      </header>
      {refusals.length === 0 ? (
        <p className="muted">{t('computers.noRefusals')}</p>
      ) : (
        <div className="scroll">
          <table className="list-table">
            <thead>
              <tr>
                <th scope="col">{t('computers.when')}</th>
                <th scope="col">{t('computers.place')}</th>
                <th scope="col">{t('computers.why')}</th>
              </tr>
            </thead>
            <tbody>
              {refusals.map(({ id, refusedAt, place, message }) => (
                <tr key={id}>
                  <td>{`${dateOf(refusedAt)}, ${timeOf(refusedAt)}`}</td>
                  <td>{place}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
