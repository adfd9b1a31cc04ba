import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { useMaybeSignedIn } from '../../../lib/member/signed-in';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import type { ShownGuide } from './shown-guide';
import { StepLine } from './StepLine';
import { useOwnTicks, useTicksOfThisVisit } from './use-ticks';
import type { Ticks } from './use-ticks';

type GuideStepsProps = { readonly guide: ShownGuide };

/** Shows the steps as a list to tick: what a member ticks is kept for them, others tick for this visit. */
export function GuideSteps({ guide }: GuideStepsProps): ReactElement {
  return useMaybeSignedIn() ? <OwnSteps guide={guide} /> : <GuestSteps guide={guide} />;
}

function OwnSteps({ guide }: GuideStepsProps): ReactElement {
  const ticks = useOwnTicks(guide.slug);
  return <Checklist guide={guide} ticks={ticks} />;
}

function GuestSteps({ guide }: GuideStepsProps): ReactElement {
  const { t } = useTranslation('guide');
  const paths = usePaths();
  const ticks = useTicksOfThisVisit();
  return (
    <>
      <Checklist guide={guide} ticks={ticks} />
      <p className="source">
        <Link
          to={`${paths.to('signIn')}?${new URLSearchParams({ lanjut: paths.local(guide.path) }).toString()}`}
        >
          {t('signIn')}
        </Link>{' '}
        {t('signInText')}
      </p>
    </>
  );
}

function Checklist({ guide, ticks }: GuideStepsProps & { readonly ticks: Ticks }): ReactElement {
  const { t } = useTranslation('guide');
  const paths = usePaths();
  const { steps } = guide;
  const done = steps.filter(({ id }) => ticks.ids.has(id)).length;
  return (
    <>
      <p className="progress">
        <span role="status">{t('done', { done, count: steps.length })}</span>
        <progress className="line" aria-hidden="true" max={steps.length} value={done} />
        <a href={`${paths.local(guide.path)}.pdf`}>{t('print')}</a>
      </p>
      <FaultNotice fault={ticks.fault} />
      {ticks.refusal !== null && (
        <p className="notice stop" role="alert">
          <span>{ticks.refusal}</span>
        </p>
      )}
      <ol className="steps">
        {steps.map((step, place) => (
          <StepLine
            key={step.id}
            step={step}
            number={place + 1}
            isDone={ticks.ids.has(step.id)}
            onTick={(isDone) => ticks.tick(step.id, isDone)}
            isOpen={steps.findIndex(({ id }) => !ticks.ids.has(id)) === place}
          />
        ))}
      </ol>
    </>
  );
}
