import { useQuery } from '@apollo/client/react';
import type { UseFormReturnType } from '@mantine/form';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { CheckLine } from '../../../lib/ui/CheckSet';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import type { GuideValues } from './guide-values';
import { GuideChoicesDocument } from './GuideChoices.generated';

/** Asks which figures of law a guide shows; their values are kept in one place for all guides. */
export function FiguresSection({ form }: { readonly form: UseFormReturnType<GuideValues> }) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const { data, error, refetch } = useQuery(GuideChoicesDocument);
  const { figureIds } = form.values;
  const toggle = (id: string, isShown: boolean) =>
    form.setFieldValue('figureIds', isShown ? [...figureIds, id] : figureIds.filter((one) => one !== id));
  return (
    <section className="panel" aria-labelledby="guide-figures">
      <header>
        <h2 id="guide-figures">{t('guides.section.figures')}</h2>
        <span className="spacer" />
        <Link className="small" to={paths.legalFigures}>
          {t('guides.editFigures')}
        </Link>
      </header>
      <div className="panel-body">
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined && <SkeletonRows count={4} />}
        {data?.legalFigures.map(({ id, name, amount, value }) => (
          <CheckLine
            key={id}
            label={`${name.text}: ${amount === null ? (value?.text ?? '') : money(amount)}`}
            checked={figureIds.includes(id)}
            onChange={(isShown) => toggle(id, isShown)}
          />
        ))}
      </div>
    </section>
  );
}
