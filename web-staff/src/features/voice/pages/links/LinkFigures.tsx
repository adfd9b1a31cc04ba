import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useFigureWords } from './use-figure-words';

type Figures = {
  readonly clicks: number;
  readonly registrations: number | null;
  readonly holds: number | null;
  readonly memberships: number | null;
  readonly attendances: number | null;
};
type LinkFiguresProps = {
  readonly total: Figures;
  readonly days: readonly (Figures & { readonly day: string })[];
};

const FIGURES = ['clicks', 'registrations', 'holds', 'memberships', 'attendances'] as const;

/** Shows what came of a link in all and day by day, the newest day first; numbers of few people are not told. */
export function LinkFigures({ total, days }: LinkFiguresProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return (
    <section className="panel" aria-labelledby="link-figures">
      <header>
        <h2 id="link-figures">{t('links.figures')}</h2>
      </header>
      <div className="panel-body stack">
        <p className="muted">{t('links.figuresText')}</p>
      </div>
      <table className="the-list list-table" aria-label={t('links.figuresTable')}>
        <thead>
          <tr>
            <th scope="col">{t('links.day')}</th>
            {FIGURES.map((key) => (
              <th scope="col" key={key} className="right">
                {t(`links.figure.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <FiguresRow name={t('links.total')} figures={total} />
          {[...days].reverse().map((day) => (
            <FiguresRow key={day.day} name={dateOf(day.day)} figures={day} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FiguresRow({ name, figures }: { readonly name: string; readonly figures: Figures }) {
  const { t } = useTranslation();
  const figureOf = useFigureWords();
  return (
    <tr>
      <td className="main-cell nowrap">{name}</td>
      {FIGURES.map((key) => (
        <td key={key} className="right" data-label={t(`links.figure.${key}`)}>
          {figureOf(figures[key])}
        </td>
      ))}
    </tr>
  );
}
