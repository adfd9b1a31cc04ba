import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { Switch } from '../../../lib/ui/Switch';
import type { OwnBusiness } from './business';
import { Refusals } from './Refusals';
import { SetBusinessConsentDocument } from './SetBusinessConsent.generated';

type Consent = OwnBusiness['consents'][number];

/** Lets owners say, one by one, what the public sees; what is taken back is gone at once. */
export function ConsentPart({ business }: { readonly business: OwnBusiness }): ReactElement {
  const { t } = useTranslation('myBusiness');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [said, setSaid] = useState('');
  const { isBusy, fault, run } = useIdempotentMutation(SetBusinessConsentDocument);
  const say = async ({ field }: Consent, isPublic: boolean): Promise<void> => {
    const answer = await run((idempotencyKey) => ({
      input: { id: business.id, consents: [{ field, isPublic }], idempotencyKey },
    }));
    setRefusals(answer?.setBusinessConsent.userErrors ?? []);
    setSaid(
      answer?.setBusinessConsent.business == null
        ? ''
        : t(isPublic ? 'consent.shown' : 'consent.hidden', { what: t(`consent.field.${field}.name`) }),
    );
  };
  return (
    <section className="part" aria-labelledby="consent">
      <header>
        <h2 id="consent">{t('consent.title')}</h2>
      </header>
      <p>{t('consent.text')}</p>
      <Refusals refusals={refusals} fault={fault} />
      {business.consents.map((consent) => (
        <ConsentLine
          key={consent.field}
          consent={consent}
          isBusy={isBusy}
          onSay={(isPublic) => void say(consent, isPublic)}
        />
      ))}
      <p className="outcome" role="status">
        {said}
      </p>
    </section>
  );
}

function ConsentLine({
  consent: { field, isPublic, recordedAt, channel },
  isBusy,
  onSay,
}: {
  readonly consent: Consent;
  readonly isBusy: boolean;
  readonly onSay: (isPublic: boolean) => void;
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  const language = useLanguage();
  const when =
    recordedAt === null
      ? ''
      : t(channel === 'DESK' ? 'consent.atDesk' : 'consent.since', {
          date: civilDate(toCivilDate(recordedAt), language),
        });
  return (
    <label className="choice">
      <span>
        {t(`consent.field.${field}.name`)}
        <small>
          {t(`consent.field.${field}.text`)} {when}
        </small>
      </span>
      <Switch checked={isPublic} aria-disabled={isBusy} onChange={(event) => onSay(event.target.checked)} />
    </label>
  );
}
