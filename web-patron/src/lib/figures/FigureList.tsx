import { civilDate, rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage } from '../language';

/** Is a legal figure as pages show it: an amount or words, with its source and days. */
export type ShownFigure = {
  readonly id: string;
  readonly amount: number | null;
  readonly value: { readonly text: string } | null;
  readonly name: { readonly text: string };
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly effectiveSince: string | null;
  readonly reviewedOn: string;
};

/** Shows figures that law decides, each with its source and since when it holds. */
export function FigureList({
  heading,
  figures,
}: {
  readonly heading: string;
  readonly figures: readonly ShownFigure[];
}): ReactElement | null {
  if (figures.length === 0) return null;
  return (
    <section className="legal">
      <h2>{heading}</h2>
      <dl>
        {figures.map((figure) => (
          <FigureLine key={figure.id} figure={figure} />
        ))}
      </dl>
    </section>
  );
}

function FigureLine({ figure }: { readonly figure: ShownFigure }): ReactElement {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  return (
    <div>
      <dt>{figure.name.text}</dt>
      <dd>
        <b>{figure.amount === null ? figure.value?.text : rupiah(figure.amount, language)}</b>
        <small>
          {figure.sourceUrl === null ? (
            figure.sourceName
          ) : (
            <a href={figure.sourceUrl} target="_blank" rel="noopener noreferrer">
              {figure.sourceName}
            </a>
          )}
          {'. '}
          {figure.effectiveSince === null
            ? t('figure.noSince')
            : t('figure.since', { day: civilDate(figure.effectiveSince, language) })}
          {'. '}
          {t('figure.reviewed', { day: civilDate(figure.reviewedOn, language) })}
        </small>
      </dd>
    </div>
  );
}
