import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import { toGroupKey } from './group-key';
import type { StaffPeriod } from './staff-period';
import { useDecimal } from './use-decimal';

/** Shows who answered and what they said, without groups that are too small to be told. */
export function GroupsPanel({ period: { results } }: { readonly period: StaffPeriod }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const decimal = useDecimal();
  if (results.groups.length === 0) return null;
  return (
    <section className="panel">
      <header>
        <h2>{t('satisfaction.groups')}</h2>
      </header>
      <div className="panel-body stack">
        <table className="skm-table">
          <thead>
            <tr>
              <th scope="col">{t('satisfaction.group')}</th>
              <th scope="col">{t('satisfaction.complete')}</th>
              <th scope="col">{t('satisfaction.value')}</th>
            </tr>
          </thead>
          <tbody>
            {results.groups.map(({ kind, value, completeCount, index }) => (
              <tr key={`${kind} ${value}`}>
                <th scope="row">
                  {t(`satisfaction.kinds.${kind}`)}: {t(`satisfaction.values.${toGroupKey(value)}`)}
                </th>
                <td>{completeCount === null ? t('satisfaction.hidden') : number(completeCount)}</td>
                <td>{index === null ? '–' : decimal(index.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="muted">{t('satisfaction.hiddenText')}</p>
      </div>
    </section>
  );
}
