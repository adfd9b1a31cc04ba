import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { Notice } from '../../../lib/states/Notice';
import { usePageTitle } from '../../../lib/use-page-title';
import { OpenShifts } from '../../../lib/volunteers/OpenShifts';
import { GuestForm } from './GuestForm';
import { VolunteersPageDocument } from './VolunteersPage.generated';
import type { VolunteersPageQuery } from './VolunteersPage.generated';
import { SampleMark } from '../../../lib/ui/SampleMark';

type Opportunity = VolunteersPageQuery['volunteerOpportunities'][number];

const STEPS = ['apply', 'talk', 'papers', 'shift'] as const;

/** Shows where volunteers are wanted, and how one becomes a volunteer. */
export function VolunteersPage(): ReactElement {
  const { t } = useTranslation('volunteers');
  const paths = usePaths();
  const { data } = useSuspenseQuery(VolunteersPageDocument, { variables: { locale: useLocale() } });
  usePageTitle(t('title'));
  return (
    <div className="wrap volunteers">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p>
          <Link className="as-link" to={paths.to('myVolunteering')}>
            {t('mine.title')}
          </Link>
        </p>
      </header>
      <SignUp data={data} />
      <section aria-labelledby="opportunities">
        <h2 id="opportunities">{t('opportunities')}</h2>
        {data.volunteerOpportunities.length === 0 && <p className="none-yet">{t('none')}</p>}
        <ul className="opportunities">
          {data.volunteerOpportunities.map((opportunity) => (
            <OpportunityCard key={opportunity.id} opportunity={opportunity} />
          ))}
        </ul>
      </section>
      <OpenShifts shifts={data.openShifts} />
      <section aria-labelledby="how">
        <h2 id="how">{t('how')}</h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(`step.${step}`)}</li>
          ))}
        </ol>
        <p className="small">{t('kept')}</p>
      </section>
    </div>
  );
}

/** Takes an offer without an account where the address names an opportunity, as the code at the desk does. */
function SignUp({ data }: { readonly data: VolunteersPageQuery }): ReactElement | null {
  const { t } = useTranslation('volunteers');
  const paths = usePaths();
  const [parameters] = useSearchParams();
  const [sentFor, setSentFor] = useState<string | null>(null);
  const chosen = parameters.get('daftar');
  if (chosen === null) return null;
  const opportunity = data.volunteerOpportunities.find(({ id }) => id === chosen);
  return (
    <section aria-labelledby="sign-up">
      <h2 id="sign-up">
        {opportunity ? t('guest.title', { role: opportunity.role.name.text }) : t('guest.titleGone')}
      </h2>
      <div role="status">
        {sentFor === chosen && (
          <Notice kind="ok">
            <p>{t('guest.sent')}</p>
          </Notice>
        )}
      </div>
      {opportunity === undefined && <p>{t('form.gone')}</p>}
      {opportunity !== undefined && sentFor !== chosen && (
        <>
          <p>
            {opportunity.place.text}, {opportunity.time.text}. {t('guest.lead')}{' '}
            <Link className="as-link" to={`${paths.to('myVolunteering')}?kesempatan=${chosen}`}>
              {t('guest.withCard')}
            </Link>
          </p>
          <GuestForm
            key={chosen}
            opportunity={opportunity}
            agreement={data.volunteerAgreement}
            onSent={() => setSentFor(chosen)}
          />
        </>
      )}
    </section>
  );
}

function OpportunityCard({ opportunity }: { readonly opportunity: Opportunity }): ReactElement {
  const { t } = useTranslation('volunteers');
  const paths = usePaths();
  const { id, role, place, time, minimum, skills, isSample } = opportunity;
  const facts = [
    [t('fact.place'), place.text],
    [t('fact.time'), time.text],
    [t('fact.minimum'), minimum?.text],
    [t('fact.skills'), skills?.text ?? t('noSkills')],
    [t('fact.age'), role.minAge === null ? t('anyAge') : t('fromAge', { age: role.minAge })],
  ] as const;
  return (
    <li className="opportunity">
      <h3>
        {role.name.text}
        <SampleMark isSample={isSample} />
      </h3>
      {role.duties !== null && <p>{role.duties.text}</p>}
      <dl>
        {facts.map(
          ([label, value]) =>
            value !== undefined && (
              <div key={label} className="same-lines">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {role.worksWithChildren && <p className="small">{t('children')}</p>}
      <Link
        className="btn"
        aria-label={t('applyFor', { role: role.name.text, time: time.text })}
        to={`${paths.to('myVolunteering')}?kesempatan=${id}`}
      >
        {t('apply')}
      </Link>
      <Link
        className="as-link"
        aria-label={t('guest.openFor', { role: role.name.text, time: time.text })}
        to={`${paths.to('volunteers')}?daftar=${id}`}
      >
        {t('guest.open')}
      </Link>
    </li>
  );
}
