import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { MyVolunteeringQuery } from './MyVolunteering.generated';

type Volunteer = NonNullable<MyVolunteeringQuery['viewerVolunteer']>;
type Reason = Volunteer['roles'][number]['unfitness'][number];

/** Lists the roles of a volunteer, and what still stands in the way of their shifts. */
export function OwnRoles({ volunteer }: { readonly volunteer: Volunteer }): ReactElement {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  const day = civilDate(toCivilDate(volunteer.since), language);
  return (
    <section className="part" aria-labelledby="roles">
      <header>
        <h2 id="roles">{t('volunteer.title')}</h2>
      </header>
      <p>
        {t(`volunteer.status.${volunteer.status}`)} · {t('volunteer.since', { day })}
      </p>
      {volunteer.roles.length === 0 && <p className="none-yet">{t('volunteer.noRoles')}</p>}
      <ul className="own-list">
        {volunteer.roles.map(({ id, role, unfitness }) => (
          <li key={id}>
            <h3>{role.name.text}</h3>
            {unfitness.length === 0 && <p className="state-word ok">{t('volunteer.ready')}</p>}
            {unfitness.map((reason) => (
              <ReasonLine key={`${reason.code} ${reason.kind ?? ''}`} reason={reason} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReasonLine({ reason: { code, kind, validUntil } }: { readonly reason: Reason }): ReactElement {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  const check = kind === null ? '' : t(`check.kind.${kind}`);
  const day = validUntil === null ? '' : civilDate(validUntil, language);
  return <p className="state-word wait">{t(`unfit.${code}`, { check, day })}</p>;
}

/** Lists what staff saw of a volunteer, for their eyes alone. */
export function OwnChecks({ checks }: { readonly checks: Volunteer['checks'] }): ReactElement {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  return (
    <section className="part" aria-labelledby="checks">
      <header>
        <h2 id="checks">{t('check.title')}</h2>
      </header>
      {checks.length === 0 && <p className="none-yet">{t('check.none')}</p>}
      <ul className="own-list">
        {checks.map(({ id, kind, seenOn, validUntil, number, state }) => (
          <li key={id}>
            <h3>{t(`check.kind.${kind}`)}</h3>
            <p className={`state-word ${state === 'VALID' ? 'ok' : state === 'EXPIRED' ? 'stop' : 'wait'}`}>
              {t(`check.state.${state}`)}
            </p>
            <p className="small">
              {[
                t('check.seen', { day: civilDate(seenOn, language) }),
                ...(validUntil === null ? [] : [t('check.until', { day: civilDate(validUntil, language) })]),
                ...(number === null ? [] : [t('check.number', { number })]),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
