import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import type { StaffPeriod } from './staff-period';
import { useDecimal } from './use-decimal';

/** Shows the index, and each element as a bar from 25 to 100 with its figures beside it. */
export function ResultsPanel({ period: { results, elements } }: { readonly period: StaffPeriod }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const decimal = useDecimal();
  const nameOf = (code: string) => elements.find((one) => one.code === code)?.name.text ?? code;
  const { index, printedWeightIndex, completeCount, incompleteCount } = results;
  return (
    <section className="panel">
      <header>
        <h2>{t('satisfaction.index')}</h2>
      </header>
      <div className="panel-body stack">
        {index === null ? (
          <p>{t('satisfaction.noData')}</p>
        ) : (
          <p className="skm-index">
            <b>{decimal(index.value)}</b> {index.grade} · {t(`satisfaction.grades.${index.grade}`)}
          </p>
        )}
        <p>
          {t('satisfaction.complete')}: {number(completeCount)} · {t('satisfaction.incomplete')}:{' '}
          {number(incompleteCount)}
        </p>
        {printedWeightIndex && (
          <p className="muted">{t('satisfaction.printed', { value: decimal(printedWeightIndex.value) })}</p>
        )}
        {results.elements.length > 0 && (
          <table className="skm-table">
            <caption className="visually-hidden">{t('satisfaction.elements')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('satisfaction.element')}</th>
                <th scope="col">{t('satisfaction.value')}</th>
                <th scope="col">{t('satisfaction.mean')}</th>
                <th scope="col">{t('satisfaction.grade')}</th>
              </tr>
            </thead>
            <tbody>
              {results.elements.map(({ code, mean, index: of }) => (
                <tr key={code}>
                  <th scope="row">
                    {code} {nameOf(code)}
                    <i
                      aria-hidden="true"
                      className={`skm-bar ${of.grade}`}
                      style={{ width: `${((of.value - 25) / 75) * 100}%` }}
                    />
                  </th>
                  <td>{decimal(of.value)}</td>
                  <td>{decimal(mean, 4)}</td>
                  <td>{of.grade}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
