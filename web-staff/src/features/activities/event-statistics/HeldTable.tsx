import { useId } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';

type HeldRow = {
  readonly name: string;
  readonly eventCount: number;
  readonly sessionCount: number;
  readonly attendanceCount: number;
};

/** Shows what was held, a line each, with how many came. */
export function HeldTable({
  title,
  column: first,
  rows,
}: {
  readonly title: string;
  readonly column: string;
  readonly rows: readonly HeldRow[];
}) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      {rows.length === 0 ? (
        <p className="panel-body quiet">{t('figures.empty')}</p>
      ) : (
        <table className="held-table">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {(['events', 'sessions', 'attendances'] as const).map((column) => (
                <th key={column} scope="col" className="right">
                  {t(`eventStatistics.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, eventCount, sessionCount, attendanceCount }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {[eventCount, sessionCount, attendanceCount].map((count, place) => (
                  <td key={place} className="right">
                    {number(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
