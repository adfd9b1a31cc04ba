import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';
import type { ProgrammeOutcomesQuery } from './ProgrammeOutcomes.generated';

/** What became of one outcome. */
export type OutcomeFigure = NonNullable<ProgrammeOutcomesQuery['programme']>['outcomes'][number];

const WAVES = ['BEFORE', 'AFTER', 'DAY_30', 'DAY_90'] as const;

/** Shows what people could do, did and planned before and after, wave beside wave, with the change. */
export function OutcomeTable({ figures }: { readonly figures: readonly OutcomeFigure[] }) {
  const { t } = useTranslation();
  if (!figures.some(({ waves }) => waves.some(({ answerCount }) => answerCount !== 0)))
    return <p className="muted">{t('activitySurveys.empty')}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also by keyboard
    <div className="scroll" role="region" aria-label={t('activitySurveys.outcomes')} tabIndex={0}>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('activitySurveys.question')}</th>
            {WAVES.map((wave) => (
              <th key={wave} scope="col" className="right">
                {t(`activitySurveys.wave.${wave}`)}
              </th>
            ))}
            <th scope="col" className="right">
              {t('activitySurveys.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <OutcomeRow key={figure.questionKey} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OutcomeRow({ figure: { kind, label, outcome, waves, change } }: { readonly figure: OutcomeFigure }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const write = useFigureWords(kind === 'SCALE');
  return (
    <tr>
      <th scope="row" className="main-cell">
        {label.text}
        <span className="cell-note">{t(`activitySurveys.outcome.${outcome}`)}</span>
      </th>
      {WAVES.map((wave) => {
        const told = waves.find((one) => one.wave === wave);
        const figure = told?.average ?? told?.share ?? null;
        return (
          <td key={wave} className="right nowrap">
            {figure === null ? '–' : write(figure)}
            <span className="cell-note nowrap">
              {told?.answerCount == null
                ? t('activitySurveys.hidden')
                : t('activitySurveys.answers', { total: number(told.answerCount) })}
            </span>
          </td>
        );
      })}
      <td className="right">
        <b>{change === null ? '–' : `${change > 0 ? '+' : ''}${write(change)}`}</b>
      </td>
    </tr>
  );
}

/** Returns what writes a figure: the average of a scale, or a share in hundredths. */
function useFigureWords(isScale: boolean): (figure: number) => string {
  const { language } = useDisplay();
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  return (figure) =>
    isScale
      ? figure.toLocaleString(locale, { maximumFractionDigits: 2 })
      : figure.toLocaleString(locale, { style: 'percent' });
}
