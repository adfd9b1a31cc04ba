import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { TextBox } from '../../../lib/ui/TextBox';
import { TextField } from '../../../lib/ui/TextField';
import { CheckFields } from '../../../lib/ui/CheckFields';
import { InstitutionFields } from './InstitutionFields';
import type { Institution } from './InstitutionFields';
import { SendPartnerRequestDocument } from './SendPartnerRequest.generated';
import type { PartnerNeed } from './SendPartnerRequest.generated';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

const NEEDS: readonly PartnerNeed[] = ['CLASS_SETS', 'VISITS', 'EVENTS', 'SHARED_BOOKS', 'DATA'];
const FIELDS = ['institutionName', 'partnerId', 'npsn', 'needs', 'role', 'contact', 'message'];
const NOBODY: Institution = { partner: null, name: '', kind: 'SCHOOL', npsn: '' };

type Draft = {
  readonly institution: Institution;
  readonly needs: readonly PartnerNeed[];
  readonly role: string;
  readonly contact: string;
  readonly message: string;
};

/** Asks to act for an institution, known to the library or not. */
export function RequestForm({
  contact,
  onSent,
}: {
  readonly contact: string;
  readonly onSent: () => void;
}): ReactElement {
  const { t } = useTranslation('myPartners');
  const empty: Draft = { institution: NOBODY, needs: [], role: '', contact, message: '' };
  const [draft, setDraft] = useState(empty);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(SendPartnerRequestDocument, { isCreation: true });
  const send = async () => {
    const answer = await run((idempotencyKey) => ({ input: { ...inputOf(draft), idempotencyKey } }));
    if (answer === null) return;
    const { userErrors } = answer.sendPartnerRequest;
    setRefusals(userErrors);
    if (userErrors.length > 0) return;
    setDraft(empty);
    onSent();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <InstitutionFields
        institution={draft.institution}
        refusals={refusals}
        onChange={(institution) => setDraft({ ...draft, institution })}
      />
      <CheckFields
        legend={t('ask.needs')}
        values={NEEDS}
        chosen={draft.needs}
        words={(need) => t(`need.${need}`)}
        refusal={findFieldMessage(refusals, 'needs')}
        onChange={(needs) => setDraft({ ...draft, needs })}
      />
      <TextField
        label={t('ask.role')}
        hint={t('ask.roleHint')}
        maxLength={120}
        autoComplete="organization-title"
        refusal={findFieldMessage(refusals, 'role')}
        value={draft.role}
        onType={(role) => setDraft({ ...draft, role })}
      />
      <TextField
        label={t('ask.contact')}
        maxLength={200}
        refusal={findFieldMessage(refusals, 'contact')}
        value={draft.contact}
        onType={(text) => setDraft({ ...draft, contact: text })}
      />
      <TextBox
        label={t('ask.message')}
        maxLength={2000}
        refusal={findFieldMessage(refusals, 'message')}
        value={draft.message}
        onType={(message) => setDraft({ ...draft, message })}
      />
      <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('ask.send')}
        </button>
      </div>
    </form>
  );
}

function inputOf({ institution, needs, role, contact, message }: Draft) {
  const { partner, name, kind, npsn } = institution;
  return {
    ...(partner === null
      ? { institutionName: name.trim(), kind, npsn: npsn.trim() === '' ? null : npsn.trim() }
      : { partnerId: partner.id }),
    needs,
    role,
    contact,
    message: message.trim() === '' ? null : message,
  };
}
