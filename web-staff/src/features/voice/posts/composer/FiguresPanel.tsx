import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { PostForEdit } from './post-values';

const FIGURES = ['clicks', 'registrations', 'holds', 'memberships', 'attendances'] as const;

type Figures = Readonly<Record<(typeof FIGURES)[number], number | null>>;

/** Shows what came of the links of a post, in all and by day; numbers of few people are not told. */
export function FiguresPanel({ post: { state, figures, figureDays } }: { readonly post: PostForEdit }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  if (state === 'DRAFT' || state === 'WAITING') return null;
  return (
    <section className="panel" aria-labelledby="post-figures">
      <header>
        <h2 id="post-figures">{t('posts.figures.title')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <p className="muted small">{t('posts.figures.hint')}</p>
        <h3>{t('posts.figures.total')}</h3>
        <FigureList figures={figures} />
        {figureDays.map((day) => (
          <div key={day.day}>
            <h3>{date(day.day)}</h3>
            <FigureList figures={day} />
          </div>
        ))}
      </div>
    </section>
  );
}

function FigureList({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  return (
    <dl className="post-figures">
      {FIGURES.map((name) => {
        const figure = figures[name];
        return (
          <div key={name}>
            <dt>{t(`posts.figures.figure.${name}`)}</dt>
            <dd>{figure === null ? t('posts.figures.few') : number(figure)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
