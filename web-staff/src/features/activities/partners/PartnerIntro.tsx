import { Fragment } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { AgreementEnd } from './AgreementEnd';
import type { Agreement, EditablePartner } from './editable-partner';

/** Says what a partner is and how things stand with it, above its form. */
export function PartnerIntro({ partner }: { readonly partner: EditablePartner }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const { kind, schoolLevel, sinceOn, management } = partner;
  const { isActive, npsn, agreements, history } = management;
  const [last] = history;
  const endsOn = lastEnd(agreements);
  const facts = [
    schoolLevel === null ? t(`partners.kind.${kind}`) : t(`partners.level.${schoolLevel}`),
    npsn === null ? null : `NPSN ${npsn}`,
    sinceOn === null ? null : t('partners.head.since', { day: date(sinceOn) }),
    last === undefined ? null : t('partners.head.last', { day: date(last.day) }),
  ];
  return (
    <>
      <span className="status">
        <StateShape state={isActive ? 'ok' : 'note'} />{' '}
        {t(isActive ? 'partners.head.active' : 'partners.head.past')}
      </span>
      {facts.map((fact) => fact !== null && <Fragment key={fact}> · {fact}</Fragment>)}
      {endsOn !== null && (
        <>
          {' · '}
          {t('partners.head.agreement')} <AgreementEnd day={endsOn} />
        </>
      )}
    </>
  );
}

/** The day on which the last agreement ends; null where there is none, or one without an end. */
function lastEnd(agreements: readonly Agreement[]): string | null {
  const ends = agreements.map(({ endsOn }) => endsOn);
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
}
