import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useToday } from '../../../lib/moment';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { AgreementPoints } from '../../../lib/volunteers/AgreementPoints';
import { isUnderAge } from '../../../lib/volunteers/is-under-age';
import type { ApplicationDraft } from './ApplyFields';
import { ApplyFields } from './ApplyFields';
import { ApplyToVolunteerDocument } from './ApplyToVolunteer.generated';
import type { MyVolunteeringQuery } from './MyVolunteering.generated';

const FIELDS = ['motivation', 'experience', 'availability', 'references', 'guardianName', 'guardianContact'];
const EMPTY: ApplicationDraft = {
  motivation: '',
  experience: '',
  availability: '',
  references: '',
  guardianName: '',
  guardianContact: '',
};

type ApplyFormProps = {
  readonly opportunityId: string;
  readonly answer: MyVolunteeringQuery;
  /** Told whether it was sent; false if they changed their mind. */
  readonly onDone: (isSent: boolean) => void;
};

/** Takes the application of a member for an opportunity. */
export function ApplyForm({ opportunityId, answer, onDone }: ApplyFormProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const today = useToday();
  const [draft, setDraft] = useState(EMPTY);
  const [isAgreed, setAgreed] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(ApplyToVolunteerDocument, { isCreation: true });
  const opportunity = answer.volunteerOpportunities.find(({ id }) => id === opportunityId);
  if (!opportunity)
    return (
      <Notice kind="wait">
        <p>{t('form.gone')}</p>
      </Notice>
    );
  const send = async (): Promise<void> => {
    const agreementVersion = isAgreed ? answer.volunteerAgreement.version : 0;
    const given = Object.fromEntries(
      Object.entries(draft).map(([field, text]) => [field, text.trim() === '' ? null : text]),
    );
    const { motivation, availability } = draft;
    const sent = await run((idempotencyKey) => ({
      input: { ...given, motivation, availability, opportunityId, agreementVersion, idempotencyKey },
    }));
    if (sent === null) return;
    setRefusals(sent.applyToVolunteer.userErrors);
    if (sent.applyToVolunteer.userErrors.length === 0) onDone(true);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  return (
    <section className="part" aria-labelledby="apply">
      <header>
        <h2 id="apply">{t('form.title', { role: opportunity.role.name.text })}</h2>
      </header>
      <form className="form" noValidate onSubmit={onSubmit}>
        <ApplyFields
          draft={draft}
          refusals={refusals}
          isMinor={isUnderAge(answer.viewer.member?.birthDate ?? null, today)}
          needsReferences={opportunity.role.worksWithChildren}
          onChange={setDraft}
        />
        <h3>{t('form.agreement')}</h3>
        <AgreementPoints points={answer.volunteerAgreement.points} />
        <label className="check">
          <input type="checkbox" checked={isAgreed} onChange={(event) => setAgreed(event.target.checked)} />
          {t('form.agree')}
        </label>
        <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
        <FaultNotice fault={fault} />
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('form.send')}
          </button>
          <button type="button" className="btn quiet" onClick={() => onDone(false)}>
            {t('form.cancel')}
          </button>
        </div>
      </form>
    </section>
  );
}
