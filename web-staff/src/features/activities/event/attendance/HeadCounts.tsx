import { useTranslation } from '../../../../i18n/use-translation';
import type { SessionOnPage } from './shown-session';
import { ageBands, sexes } from './head-terms';

/** Shows the people counted at the door by age group and sex; nothing before anybody was counted. */
export function HeadCounts({ counts }: { readonly counts: SessionOnPage['headCounts'] }) {
  const { t } = useTranslation();
  if (counts.length === 0) return null;
  const of = (ageBand: string | null, sex: string | null) =>
    counts.find((one) => one.ageBand === ageBand && one.sex === sex)?.count ?? 0;
  const rows = ageBands.filter((age) => counts.some(({ ageBand }) => ageBand === age));
  return (
    <div className="scroll">
      <table className="count-table head-table">
        <caption>{t('attendance.headsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('attendance.age')}</th>
            {sexes.map((sex) => (
              <th key={sex ?? 'none'} scope="col" className="right">
                {t(`attendance.sex.${sex ?? 'NONE'}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((age) => (
            <tr key={age ?? 'none'}>
              <th scope="row">{t(`attendance.ages.${age ?? 'NONE'}`)}</th>
              {sexes.map((sex) => (
                <td key={sex ?? 'none'} className="right">
                  {of(age, sex)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
