import type { ReactElement } from 'react';

import { findFieldMessage, refusalAt } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextBox } from '../../../../lib/ui/TextBox';
import { TextField } from '../../../../lib/ui/TextField';
import { ListSource } from '../../../../lib/pupil-lists/ListSource';
import type { GroupDraft } from './group-draft';
import type { GroupEvent } from './own-group';

type GroupFieldsProps = {
  readonly draft: GroupDraft;
  readonly event: GroupEvent;
  readonly refusals: readonly Refusal[];
  readonly onChange: (changes: Partial<GroupDraft>) => void;
};

/** Asks who comes, how many or by name, for the consent of guardians, and whom the library can reach. */
export function GroupFields({ draft, event, refusals, onChange }: GroupFieldsProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  return (
    <>
      <fieldset className="check-fields">
        <legend>{t('groups.way')}</legend>
        {(['NUMBER', 'LIST'] as const).map((way) => (
          <label key={way} className="check">
            <input type="radio" name="way" checked={draft.way === way} onChange={() => onChange({ way })} />
            {t(`groups.ways.${way}`)}
          </label>
        ))}
      </fieldset>
      <WhoComes draft={draft} event={event} refusals={refusals} onChange={onChange} />
      <TextBox
        label={t('groups.companions')}
        hint={t('groups.companionsHint')}
        rows={3}
        refusal={findFieldMessage(refusals, 'companions')}
        value={draft.companions}
        onType={(companions) => onChange({ companions })}
      />
      <Consent draft={draft} refusal={findFieldMessage(refusals, 'hasGuardianConsent')} onChange={onChange} />
      <Contact draft={draft} refusals={refusals} onChange={onChange} />
    </>
  );
}

function WhoComes({ draft, event, refusals, onChange }: GroupFieldsProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const hasAge = event.ageFrom !== null || event.ageTo !== null;
  return (
    <>
      <div className="pair">
        <TextField
          label={t('groups.className')}
          hint={t('groups.classHint')}
          maxLength={60}
          refusal={findFieldMessage(refusals, 'className')}
          value={draft.className}
          onType={(className) => onChange({ className })}
        />
        {draft.way === 'NUMBER' && (
          <TextField
            label={t('groups.count')}
            inputMode="numeric"
            refusal={findFieldMessage(refusals, 'count')}
            value={draft.count}
            onType={(count) => onChange({ count })}
          />
        )}
      </div>
      {draft.way === 'LIST' && (
        <ListSource
          labels={{
            paste: t('groups.paste'),
            file: t('groups.file'),
            hint: t(hasAge ? 'groups.pasteAgeHint' : 'groups.pasteHint'),
          }}
          draft={draft.list}
          refusal={findFieldMessage(refusals, 'text') ?? findFieldMessage(refusals, 'workbook')}
          onChange={(list) => onChange({ list })}
        />
      )}
    </>
  );
}

function Consent({
  draft,
  refusal,
  onChange,
}: {
  readonly draft: GroupDraft;
  readonly refusal: string | null;
  readonly onChange: (changes: Partial<GroupDraft>) => void;
}): ReactElement {
  const { t } = useTranslation('partnerActs');
  return (
    <fieldset className="check-fields">
      <legend>{t('groups.consent')}</legend>
      <p className="small">{t(draft.way === 'LIST' ? 'groups.consentListText' : 'groups.consentText')}</p>
      {!draft.areAdults && (
        <label className="check">
          <input
            type="checkbox"
            checked={draft.hasConsent}
            aria-invalid={refusal !== null}
            onChange={() => onChange({ hasConsent: !draft.hasConsent })}
          />
          {t('groups.hasConsent')}
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={draft.areAdults}
          onChange={() => onChange({ areAdults: !draft.areAdults })}
        />
        {t('groups.areAdults')}
      </label>
      {refusal !== null && <p className="no">{refusal}</p>}
    </fieldset>
  );
}

function Contact({ draft, refusals, onChange }: Omit<GroupFieldsProps, 'event'>): ReactElement {
  const { t } = useTranslation('partnerActs');
  return (
    <>
      <TextField
        label={t('groups.contactName')}
        autoComplete="name"
        maxLength={160}
        refusal={refusalAt(refusals, 'contact', 'name')}
        value={draft.name}
        onType={(name) => onChange({ name })}
      />
      <div className="pair">
        <TextField
          label={t('groups.email')}
          hint={t('groups.emailHint')}
          type="email"
          autoComplete="email"
          refusal={refusalAt(refusals, 'contact', 'email')}
          value={draft.email}
          onType={(email) => onChange({ email })}
        />
        <TextField
          label={t('groups.phone')}
          type="tel"
          autoComplete="tel"
          refusal={refusalAt(refusals, 'contact', 'phone')}
          value={draft.phone}
          onType={(phone) => onChange({ phone })}
        />
      </div>
    </>
  );
}
