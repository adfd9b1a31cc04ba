import { useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ChoicePicker } from '../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../lib/ui/ChoicePicker';
import { Token } from '../../../lib/ui/Token';
import { GuardianChoicesDocument } from './GuardianChoices.generated';
import { CONSENT_CHANNELS, CONSENT_COVERS } from './member-values';
import type { GuardianChoice } from './member-values';
import { memberField } from './use-member-form';
import type { MemberForm } from './use-member-form';

/** Asks who answers for a child, and whether their consent was seen. */
export function GuardianFields({
  form,
  consents,
}: {
  readonly form: MemberForm;
  /** What was consented to before. */ readonly consents?: ReactNode;
}) {
  const { t } = useTranslation();
  const { error } = form.getInputProps('hasGuardianConsent');
  return (
    <section className="form-section" aria-labelledby="section-child">
      <h2 id="section-child">
        {t('memberForm.section.child')} <span className="quiet">{t('memberForm.childNote')}</span>
      </h2>
      <GuardianPicker form={form} />
      {form.values.guardian === null && <GuardianContactFields form={form} />}
      {consents}
      <label className="check-line" style={{ marginTop: 8 }}>
        <input
          type="checkbox"
          className="plain-checkbox"
          data-path="hasGuardianConsent"
          {...form.getInputProps('hasGuardianConsent', { type: 'checkbox' })}
        />
        {t('memberForm.consent')}
      </label>
      {error !== undefined && error !== null && (
        <div className="field-error" role="alert">
          {error}
        </div>
      )}
      {form.values.hasGuardianConsent && <ConsentFields form={form} />}
    </section>
  );
}

/** Asks for a guardian who has no card. */
function GuardianContactFields({ form }: { readonly form: MemberForm }) {
  const { t } = useTranslation();
  return (
    <div className="form-grid" style={{ marginTop: 8 }}>
      <TextInput
        className="span-3"
        label={t('memberForm.guardianName')}
        description={t('memberForm.guardianNameHint')}
        {...memberField(form, 'guardianName')}
      />
      <TextInput
        className="span-3"
        label={t('memberForm.guardianPhone')}
        description={t('memberForm.guardianPhoneHint')}
        inputMode="tel"
        {...memberField(form, 'guardianPhone')}
      />
      <TextInput
        className="span-3"
        label={t('memberForm.guardianEmail')}
        inputMode="email"
        {...memberField(form, 'guardianEmail')}
      />
    </div>
  );
}

/** Asks how the consent came and what it covers. */
function ConsentFields({ form }: { readonly form: MemberForm }) {
  const { t } = useTranslation();
  return (
    <div className="form-grid" style={{ marginTop: 8 }}>
      <NativeSelect
        className="span-3"
        label={t('memberForm.consentChannel')}
        data={CONSENT_CHANNELS.map((value) => ({ value, label: t(`memberForm.consentChannels.${value}`) }))}
        {...memberField(form, 'consentChannel')}
      />
      <NativeSelect
        className="span-3"
        label={t('memberForm.consentCovers')}
        description={t('memberForm.consentCoversHint')}
        data={CONSENT_COVERS.map((value) => ({ value, label: t(`memberForm.consentCoversWhat.${value}`) }))}
        {...memberField(form, 'consentCovers')}
      />
    </div>
  );
}

function GuardianPicker({ form }: { readonly form: MemberForm }) {
  const { t } = useTranslation();
  const { error } = form.getInputProps('guardian');
  const chosen = form.values.guardian;
  const [text, setText] = useState('');
  const { choices, waiting } = useGuardianChoices(text);
  const put = (guardian: GuardianChoice | null) =>
    form.setValues({ guardian, consentCovers: guardian === null ? 'BORROWING' : 'BOTH' });
  return (
    <>
      <ChoicePicker
        label={
          <>
            {t('memberForm.guardian')} <span className="quiet">· {t('memberForm.guardianHint')}</span>
          </>
        }
        path="guardian"
        placeholder={chosen === null ? t('memberForm.guardianPlaceholder') : ''}
        text={text}
        onText={setText}
        choices={choices}
        waiting={waiting}
        onChoose={({ id, label, aside }) => put({ id, label: `${label} · ${aside ?? ''}` })}
        onRemoveLast={() => put(null)}
        tokens={chosen !== null && <Token label={chosen.label} onRemove={() => put(null)} />}
      />
      {error != null && (
        <div className="field-error" role="alert">
          {error}
        </div>
      )}
    </>
  );
}

function useGuardianChoices(text: string) {
  const { t } = useTranslation();
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, 200);
  const { data, loading } = useQuery(GuardianChoicesDocument, {
    variables: { text: asked },
    skip: asked.length < 3,
    fetchPolicy: 'no-cache',
  });
  const found = wanted.length < 3 || asked !== wanted ? [] : (data?.members.edges ?? []);
  const isWaiting = wanted.length < 3 || asked !== wanted || loading;
  const waiting = isWaiting
    ? t('memberForm.typeMore')
    : found.length === 0
      ? t('memberForm.nothingFound')
      : undefined;
  return {
    choices: found.map(({ node }): Choice => ({ id: node.id, label: node.name, aside: node.cardNumber })),
    waiting,
  };
}
