import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalAt, refusalsBeside } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { SelectField } from '../../../../lib/ui/SelectField';
import { TextBox } from '../../../../lib/ui/TextBox';
import { TextField } from '../../../../lib/ui/TextField';
import { RequestVisitDocument } from './RequestVisit.generated';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';

type VisitFormProps = {
  readonly partnerId: string;
  readonly contact: { readonly name: string; readonly email: string };
  readonly onSent: () => void;
};
type Draft = ReturnType<typeof blank>;

const PURPOSES = ['CLASS_VISIT', 'LIBRARY_STOP'] as const;

function blank({ name, email }: VisitFormProps['contact']) {
  return {
    purpose: 'CLASS_VISIT' as (typeof PURPOSES)[number],
    grade: '',
    size: '',
    wishedDates: '',
    reason: '',
    contactName: name,
    contactEmail: email,
    contactPhone: '',
  };
}

/** Asks for a visit of a class, or a stop of the mobile library. */
export function VisitForm({ partnerId, contact, onSent }: VisitFormProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const [draft, setDraft] = useState(blank(contact));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isSent, setSent] = useState(false);
  const { isBusy, fault, run } = useIdempotentMutation(RequestVisitDocument, { isCreation: true });
  const send = async () => {
    const visit = {
      ...draft,
      grade: draft.grade || null,
      size: Number.parseInt(draft.size, 10) || 0,
      contactPhone: draft.contactPhone || null,
    };
    const answer = await run((idempotencyKey) => ({ input: { partnerId, visit, idempotencyKey } }));
    if (answer === null) return;
    const { userErrors } = answer.requestVisit;
    setRefusals(userErrors);
    setSent(userErrors.length === 0);
    if (userErrors.length > 0) return;
    setDraft(blank(contact));
    onSent();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <VisitFields
        draft={draft}
        refusals={refusals}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
      />
      <RefusalNotices
        refusals={refusalsBeside(refusals, ['visit']).concat(
          refusals.filter(({ field }) => field?.[0] === 'visit' && field.length === 1),
        )}
      />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('visits.send')}
        </button>
      </div>
      <p role="status" className="outcome">
        {isSent ? t('visits.sent') : ''}
      </p>
    </form>
  );
}

type FieldsProps = {
  readonly draft: Draft;
  readonly refusals: readonly Refusal[];
  readonly onChange: (changes: Partial<Draft>) => void;
};

function VisitFields({ draft, refusals, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const field = (name: 'grade' | 'size' | 'wishedDates' | 'reason') => ({
    value: draft[name],
    refusal: refusalAt(refusals, 'visit', name),
    onType: (text: string) => onChange({ [name]: text }),
  });
  return (
    <>
      <SelectField
        label={t('visits.purposeLabel')}
        value={draft.purpose}
        options={PURPOSES.map((value) => ({ value, label: t(`visits.purpose.${value}`) }))}
        onChoose={(purpose) => onChange({ purpose })}
      />
      <div className="pair">
        <TextField
          {...field('grade')}
          label={t('visits.grade')}
          hint={t('visits.gradeHint')}
          maxLength={60}
        />
        <TextField {...field('size')} label={t('visits.size')} inputMode="numeric" />
      </div>
      <TextBox
        {...field('wishedDates')}
        label={t('visits.when')}
        hint={t('visits.whenHint')}
        rows={2}
        maxLength={500}
      />
      <TextBox {...field('reason')} label={t('visits.reason')} rows={3} maxLength={1000} />
      <ContactFields draft={draft} refusals={refusals} onChange={onChange} />
    </>
  );
}

function ContactFields({ draft, refusals, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  return (
    <>
      <TextField
        label={t('groups.contactName')}
        autoComplete="name"
        maxLength={160}
        refusal={refusalAt(refusals, 'visit', 'contactName')}
        value={draft.contactName}
        onType={(contactName) => onChange({ contactName })}
      />
      <div className="pair">
        <TextField
          label={t('groups.email')}
          hint={t('visits.emailHint')}
          type="email"
          autoComplete="email"
          refusal={refusalAt(refusals, 'visit', 'contactEmail')}
          value={draft.contactEmail}
          onType={(contactEmail) => onChange({ contactEmail })}
        />
        <TextField
          label={t('groups.phone')}
          type="tel"
          autoComplete="tel"
          refusal={refusalAt(refusals, 'visit', 'contactPhone')}
          value={draft.contactPhone}
          onType={(contactPhone) => onChange({ contactPhone })}
        />
      </div>
    </>
  );
}
