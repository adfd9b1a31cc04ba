import { useTranslation } from '../../../../i18n/use-translation';
import type { ShownPart } from '../shown-report';
import { useValueWords } from './use-value-words';

const SHADES = 5;

/** Draws a map of weekdays and hours: the busier, the darker; hours that are closed are hatched. */
export function HeatMap({ part }: { readonly part: ShownPart }) {
  const { t } = useTranslation();
  const wordsOf = useValueWords();
  const most = Math.max(1, ...part.rows.flatMap(({ values }) => values.map(({ number }) => number ?? 0)));
  const shadeOf = (number: number | null) => Math.ceil(((number ?? 0) / most) * SHADES);
  return (
    // A table that is wider than the screen must scroll by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="report-scroll" role="group" aria-label={part.title} tabIndex={0}>
      <table className="report-heat">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{part.rowHead}</span>
            </th>
            {part.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ key, label, values }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {values.map((value, place) =>
                value.state === 'CLOSED' ? (
                  <td key={part.columns[place]?.key} className="is-closed">
                    <span className="visually-hidden">{t('reports.closed')}</span>
                  </td>
                ) : (
                  <td key={part.columns[place]?.key} data-shade={shadeOf(value.number)}>
                    {wordsOf(value, part.columns[place])}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="report-legend">
        <span className="is-closed" aria-hidden="true" /> {t('reports.closedLegend')}
      </p>
    </div>
  );
}
