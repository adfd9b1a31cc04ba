import { useSuspenseQuery } from '@apollo/client/react';
import { formatClockTime } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../lib/language';
import { useNow } from '../../../lib/moment';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { FloorPlanPageDocument } from './FloorPlanPage.generated';
import { PlaceFacts } from './PlaceFacts';
import { PlaceList } from './PlaceList';
import { PlanDrawing, UseMark } from './PlanDrawing';
import type { ShownPlan } from './shown-plan';
import { itemElements } from './shown-plan';
import { SampleMark } from '../../../lib/ui/SampleMark';

const STATES = ['FREE', 'FREE_SOON', 'BOOKED', 'IN_USE', 'OUT_OF_ORDER'] as const;
/** The answer may be kept that long on its way. */
const RENEW_MS = 30_000;

/** Shows a floor: which places are free, and where a shelf stands. */
export function FloorPlanPage(): ReactElement {
  const { id = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(FloorPlanPageDocument, {
    variables: { id, locale: useLocale() },
  });
  const now = useNow();
  const [asOf, setAsOf] = useState(now);
  useEffect(() => {
    const renew = (): void => {
      if (!document.hidden) void refetch().then(() => setAsOf(new Date()));
    };
    const timer = setInterval(renew, RENEW_MS);
    return () => clearInterval(timer);
  }, [refetch]);
  return data.floorPlan === null ? <MissingPage /> : <Floor plan={data.floorPlan} asOf={asOf} />;
}

function Floor({ plan, asOf }: { readonly plan: ShownPlan; readonly asOf: Date }): ReactElement {
  const { t } = useTranslation('floorPlan');
  const language = useLanguage();
  const paths = usePaths();
  const [parameters] = useSearchParams();
  const shelfId = parameters.get('rak');
  const chosen = itemElements(plan).find(({ item }) => item.id === parameters.get('tempat'))?.item ?? null;
  const shelf = plan.elements.find(({ id }) => id === shelfId) ?? null;
  const name = `${plan.name.text}, ${plan.branch.name.text}`;
  usePageTitle(t('title', { name }));
  return (
    <div className="wrap floor-plan">
      <Breadcrumbs crumbs={[{ label: t('crumb'), to: paths.to('spaces') }, { label: plan.name.text }]} />
      <header className="page-head">
        <h1>
          {t('title', { name })}
          <SampleMark isSample={plan.isSample} />
        </h1>
        <p className="small">{t('asOf', { time: formatClockTime(asOf, language, { withZone: false }) })}</p>
      </header>
      <Floors plan={plan} />
      {shelf !== null && (
        <p className="notice ok" role="status">
          <span>{t('shelfHere', { shelf: shelf.label?.text ?? '' })}</span>
        </p>
      )}
      <div className="plan-and-facts">
        <PlanDrawing plan={plan} chosenId={chosen?.id ?? null} shelfId={shelfId} />
        {chosen !== null && <PlaceFacts item={chosen} />}
      </div>
      <p className="small">{t('how')}</p>
      <Legend />
      <PlaceList plan={plan} chosenId={chosen?.id ?? null} />
    </div>
  );
}

function Floors({ plan }: { readonly plan: ShownPlan }): ReactElement | null {
  const { t } = useTranslation('floorPlan');
  const paths = usePaths();
  const { floorPlans } = plan.branch;
  if (floorPlans.length < 2) return null;
  return (
    <nav className="plan-floors" aria-label={t('floors')}>
      {floorPlans.map(({ id, name }) => (
        <Link
          key={id}
          className="chip"
          to={paths.to('floorPlan', id)}
          aria-current={id === plan.id ? 'true' : undefined}
        >
          {name.text}
        </Link>
      ))}
    </nav>
  );
}

function Legend(): ReactElement {
  const { t } = useTranslation('floorPlan');
  return (
    <ul className="plan-legend" aria-label={t('legend')}>
      {STATES.map((state) => (
        <li key={state}>
          <svg viewBox="0 0 12 12" aria-hidden="true" className={`plan-place ${state.toLowerCase()}`}>
            <ellipse cx={6} cy={5.5} rx={4} ry={4} />
            <UseMark state={state} box={{ x: 2, y: 1.5, width: 8, height: 8 }} />
          </svg>
          {t(`state.${state}`)}
        </li>
      ))}
    </ul>
  );
}
