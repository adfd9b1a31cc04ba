import { useId } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';

/** Is a group with its figure; null where it is too small to be told. */
export type Group = { readonly value: string; readonly count: number | null };

type GroupBarsProps = {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly wordsOf: (value: string) => string;
};

/** Shows groups as bars with their figures; those that are hidden are named together. */
export function GroupBars({ title, groups, wordsOf }: GroupBarsProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const id = useId();
  const [told, hidden] = [
    groups.filter(({ count }) => count !== null),
    groups.filter(({ count }) => count === null),
  ];
  const most = Math.max(1, ...groups.map(({ count }) => count ?? 0));
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      {groups.length === 0 ? (
        <p className="panel-body quiet">{t('figures.empty')}</p>
      ) : (
        <table className="impact-bars">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('figures.group')}</th>
              <th scope="col">{t('figures.count')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ value, count }) => (
              <tr key={value}>
                <th scope="row">{wordsOf(value)}</th>
                <td>
                  <span className="bar" style={{ width: `${Math.round(((count ?? 0) / most) * 60)}%` }} />
                  {number(count ?? 0)}
                </td>
              </tr>
            ))}
            {hidden.length > 0 && (
              <tr>
                <th scope="row">{t('figures.hidden')}</th>
                <td>
                  <small className="quiet">{hidden.map(({ value }) => wordsOf(value)).join(', ')}</small>
                </td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}
