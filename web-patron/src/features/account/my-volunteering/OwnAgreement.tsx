import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { AgreementPoints } from '../../../lib/volunteers/AgreementPoints';
import { GiveVolunteerAgreementDocument } from './GiveVolunteerAgreement.generated';
import type { MyVolunteeringQuery } from './MyVolunteering.generated';
import { RevokeVolunteerAgreementDocument } from './RevokeVolunteerAgreement.generated';

type OwnAgreementProps = {
  readonly volunteer: NonNullable<MyVolunteeringQuery['viewerVolunteer']>;
  readonly agreement: MyVolunteeringQuery['volunteerAgreement'];
  readonly onChanged: () => void;
};

/** Shows the agreement of a volunteer, lets them take it back at any time, and give it anew. */
export function OwnAgreement({ volunteer, agreement, onChanged }: OwnAgreementProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  const revoke = useIdempotentMutation(RevokeVolunteerAgreementDocument);
  const give = useIdempotentMutation(GiveVolunteerAgreementDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const isBusy = revoke.isBusy || give.isBusy;
  const { revokedAt, agreedAt } = volunteer;
  const day = civilDate(toCivilDate(revokedAt ?? agreedAt), language);
  const finish = (errors: readonly Refusal[] | undefined): void => {
    setRefusals(errors ?? []);
    if (errors?.length === 0) onChanged();
  };
  const act = async (): Promise<void> => {
    if (revokedAt === null) {
      const answer = await revoke.run((idempotencyKey) => ({ input: { idempotencyKey } }));
      finish(answer?.revokeVolunteerAgreement.userErrors);
      return;
    }
    const { version: agreementVersion } = agreement;
    const answer = await give.run((idempotencyKey) => ({ input: { agreementVersion, idempotencyKey } }));
    finish(answer?.giveVolunteerAgreement.userErrors);
  };
  return (
    <section className="part" aria-labelledby="agreement">
      <header>
        <h2 id="agreement">{t('agreement.title')}</h2>
      </header>
      <AgreementPoints points={agreement.points} />
      <p>{t(revokedAt === null ? 'agreement.given' : 'agreement.revoked', { day })}</p>
      {revokedAt === null && <p className="small">{t('agreement.revokeText')}</p>}
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={revoke.fault ?? give.fault} />
      <button
        type="button"
        className="btn quiet"
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : () => void act()}
      >
        {t(revokedAt === null ? 'agreement.revoke' : 'agreement.give')}
      </button>
    </section>
  );
}
