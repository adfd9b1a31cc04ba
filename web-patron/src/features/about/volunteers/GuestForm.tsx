import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';
import { AgreementPoints } from '../../../lib/volunteers/AgreementPoints';
import type { GuestDraft } from './GuestFields';
import { GuestFields } from './GuestFields';
import { OfferToVolunteerDocument } from './OfferToVolunteer.generated';
import type { VolunteersPageQuery } from './VolunteersPage.generated';

const EMPTY: GuestDraft = {
  name: '',
  contact: '',
  birthDate: '',
  motivation: '',
  availability: '',
  references: '',
  guardianName: '',
  guardianContact: '',
};
const FIELDS = Object.keys(EMPTY);

type GuestFormProps = {
  readonly opportunity: VolunteersPageQuery['volunteerOpportunities'][number];
  readonly agreement: VolunteersPageQuery['volunteerAgreement'];
  readonly onSent: () => void;
};

/** Takes the offer of somebody without an account, as they fill it in on their phone at the desk. */
export function GuestForm({ opportunity, agreement, onSent }: GuestFormProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const [draft, setDraft] = useState(EMPTY);
  const [isAgreed, setAgreed] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(OfferToVolunteerDocument, { isCreation: true });
  const send = async (): Promise<void> => {
    if (draft.birthDate === '') {
      setRefusals([{ field: ['birthDate'], message: t('guest.birthDateMissing') }]);
      return;
    }
    const { references, guardianName, guardianContact } = draft;
    const given = { ...draft, ...orNull({ references, guardianName, guardianContact }) };
    const agreementVersion = isAgreed ? agreement.version : 0;
    const sent = await run((idempotencyKey) => ({
      input: { ...given, opportunityId: opportunity.id, agreementVersion, idempotencyKey },
    }));
    if (sent === null) return;
    setRefusals(sent.offerToVolunteer.userErrors);
    if (sent.offerToVolunteer.isSent) onSent();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  return (
    <NeedsScripts>
      <form className="form" noValidate onSubmit={onSubmit}>
        <GuestFields
          draft={draft}
          refusals={refusals}
          needsReferences={opportunity.role.worksWithChildren}
          onChange={setDraft}
        />
        <h3>{t('form.agreement')}</h3>
        <AgreementPoints points={agreement.points} />
        <label className="check">
          <input type="checkbox" checked={isAgreed} onChange={(event) => setAgreed(event.target.checked)} />
          {t('form.agree')}
        </label>
        <p className="small">{t('guest.kept')}</p>
        <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
        <FaultNotice fault={fault} />
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('guest.send')}
          </button>
        </div>
      </form>
    </NeedsScripts>
  );
}

function orNull<Name extends string>(texts: Record<Name, string>): Record<Name, string | null> {
  const entries = Object.entries<string>(texts).map(([name, text]) => [
    name,
    text.trim() === '' ? null : text,
  ]);
  return Object.fromEntries(entries) as Record<Name, string | null>;
}
