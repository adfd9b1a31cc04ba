import { useSuspenseQuery } from '@apollo/client/react';
import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { TitleShelf } from '../../../lib/catalogue/TitleShelf';
import { FigureList } from '../../../lib/figures/FigureList';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { GuidePageDocument } from './GuidePage.generated';
import { GuideSide } from './GuideSide';
import { GuideSources } from './GuideSources';
import { GuideSteps } from './GuideSteps';
import { useToday } from '../../../lib/moment';
import type { BusinessEvents, ShownGuide } from './shown-guide';
import { SampleMark } from '../../../lib/ui/SampleMark';

type GuideViewProps = { readonly guide: ShownGuide; readonly events: BusinessEvents };

/**
 * Shows a guide: what it takes, its steps to tick, the figures and sources it rests on, books and training
 * that go with it.
 */
export function GuidePage(): ReactElement {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(GuidePageDocument, {
    variables: { slug: id, from: useToday(), locale: useLocale() },
  });
  return data.guide === null ? <MissingPage /> : <GuideView guide={data.guide} events={data.events.nodes} />;
}

function GuideView({ guide, events }: GuideViewProps): ReactElement {
  const { t } = useTranslation('guide');
  const paths = usePaths();
  usePageTitle(guide.name.text);
  return (
    <>
      <div className="wrap">
        <Breadcrumbs
          crumbs={[{ label: t('corner'), to: paths.to('smallBusiness') }, { label: guide.name.text }]}
        />
        <div className="guide">
          <article>
            <h1>
              {guide.name.text}
              <SampleMark isSample={guide.isSample} />
            </h1>
            {guide.summary !== null && <p className="lead">{guide.summary.text}</p>}
            <KeyFacts guide={guide} />
            <GuideSteps guide={guide} />
            <FigureList heading={t('figures')} figures={guide.figures} />
            <GuideSources sources={guide.sources} />
          </article>
          <GuideSide guide={guide} events={events} />
        </div>
      </div>
      {guide.titles.length > 0 && (
        <section className="section band">
          <div className="wrap">
            <div className="head">
              <h2>{t('reading')}</h2>
            </div>
            <TitleShelf label={t('reading')} titles={guide.titles} />
          </div>
        </section>
      )}
    </>
  );
}

function KeyFacts({ guide }: { readonly guide: ShownGuide }): ReactElement {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const facts = [
    [t('duration'), guide.duration?.text],
    [t('cost'), guide.cost?.text],
    [t('needed'), guide.needed?.text],
    [t('reviewed'), guide.reviewedOn === null ? t('notReviewed') : civilDate(guide.reviewedOn, language)],
  ] as const;
  return (
    <dl className="keyfacts">
      {facts.map(
        ([label, value]) =>
          value !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
