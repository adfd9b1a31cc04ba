import { useId } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';

type FiguresProps = {
  readonly title: string;
  readonly figures: readonly (readonly [label: string, count: number | null])[];
};

/** Shows a few figures large; what is hidden is said in words. */
export function Figures({ title, figures }: FiguresProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <dl className="figures">
        {figures.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count === null ? <small className="quiet">{t('figures.hidden')}</small> : number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
