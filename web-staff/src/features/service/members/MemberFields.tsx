import { useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { isChild } from '@pustaka/web-shared/format/civil-date.ts';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { dateFrom } from '../../../lib/data/typed-date';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { AddressFields } from './AddressFields';
import { GuardianFields } from './GuardianFields';
import { MemberFormChoicesDocument } from './MemberFormChoices.generated';
import type { MemberFormChoicesQuery } from './MemberFormChoices.generated';
import { hasTelephone, suggestedCategory, typedAge } from './member-values';
import type { CategoryChoice } from './member-values';
import { NamesakeNote } from './NamesakeNote';
import { MoreMemberFields } from './MoreMemberFields';
import { memberField } from './use-member-form';
import type { MemberForm } from './use-member-form';

type MemberFieldsProps = {
  readonly form: MemberForm;
  /** Whether the member is new: then the category follows the age, and a first password can be set. */ readonly isNew: boolean;
  /** What a child's guardian consented to before. */ readonly consents?: ReactNode;
};

/** Draws the fields of a member in the order in which people say them. */
export function MemberFields({ form, isNew, consents }: MemberFieldsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(MemberFormChoicesDocument);
  const categories = data?.memberCategories ?? [];
  const age = typedAge(form.values.birthDate);
  const isSuggested = useSuggestedCategory({ form, categories, age, isOn: isNew });
  return (
    <>
      <section className="form-section" aria-labelledby="section-person">
        <h2 id="section-person">{t('memberForm.section.person')}</h2>
        <div className="form-grid">
          <TextInput
            className="span-4"
            label={t('memberForm.name')}
            description={t('memberForm.nameHint')}
            autoFocus={isNew}
            data-autofocus
            {...memberField(form, 'name')}
          />
          <TextInput
            className="span-2"
            label={t('memberForm.birthDate')}
            description={<BirthDateWords typed={form.values.birthDate} />}
            {...memberField(form, 'birthDate')}
          />
          <NativeSelect
            className="span-4"
            label={t('memberForm.category')}
            description={
              isSuggested ? (
                <>
                  <StateShape state="ok" /> {t('memberForm.suggested')}
                </>
              ) : undefined
            }
            data={[
              { value: '', label: '—' },
              ...categories.map(({ code, name }) => ({ value: code, label: name.text })),
            ]}
            {...memberField(form, 'categoryCode')}
          />
          <NativeSelect
            className="span-2"
            label={t('memberForm.sex')}
            data={[
              { value: '', label: t('memberForm.notSaid') },
              ...(['FEMALE', 'MALE'] as const).map((value) => ({
                value,
                label: t(`memberForm.sexes.${value}`),
              })),
            ]}
            {...memberField(form, 'sex')}
          />
        </div>
        {isNew && <NamesakeNote name={form.values.name} />}
      </section>
      {isChild(age) && <GuardianFields form={form} consents={consents} />}
      <ContactFields form={form} isNew={isNew} places={data?.kelurahan ?? []} />
      <MoreMemberFields form={form} isNew={isNew} />
    </>
  );
}

type ContactFieldsProps = Pick<MemberFieldsProps, 'form' | 'isNew'> & {
  readonly places: MemberFormChoicesQuery['kelurahan'];
};

/** Asks how to reach a member and where they live. */
function ContactFields({ form, isNew, places }: ContactFieldsProps) {
  const { t } = useTranslation();
  return (
    <section className="form-section" aria-labelledby="section-contact">
      <h2 id="section-contact">{t('memberForm.section.contact')}</h2>
      <div className="form-grid">
        <TextInput
          className="span-3"
          label={t('memberForm.phone')}
          description={t('memberForm.phoneHint')}
          inputMode="tel"
          {...memberField(form, 'phone')}
        />
        <TextInput
          className="span-3"
          label={t('memberForm.email')}
          inputMode="email"
          {...memberField(form, 'email')}
        />
        <AddressFields form={form} places={places} />
      </div>
      {isNew && <PhoneMessagesField form={form} />}
    </section>
  );
}

/** Asks who gave a number whether letters may come by WhatsApp and SMS; a yes is their own tick. */
function PhoneMessagesField({ form }: { readonly form: MemberForm }) {
  const { t } = useTranslation();
  if (!hasTelephone(form.values)) return null;
  return (
    <label className="check-line" style={{ marginTop: 8 }}>
      <input
        type="checkbox"
        className="plain-checkbox"
        {...form.getInputProps('acceptsPhoneMessages', { type: 'checkbox' })}
      />
      {t('memberForm.acceptsPhoneMessages')}
    </label>
  );
}

function BirthDateWords({ typed }: { readonly typed: string }) {
  const { t } = useTranslation();
  const { date: written } = useDisplay();
  const date = dateFrom(typed);
  const age = typedAge(typed);
  return date === null || age === null
    ? t('memberForm.birthDateHint')
    : t('memberForm.birthDateRead', { date: written(date), count: age });
}

type SuggestionOptions = {
  readonly form: MemberForm;
  readonly categories: readonly CategoryChoice[];
  readonly age: number | null;
  readonly isOn: boolean;
};

/** Sets the category that the age suggests, as long as nobody chose another; says whether it still stands. */
function useSuggestedCategory({ form, categories, age, isOn }: SuggestionOptions): boolean {
  const last = useRef('');
  const suggested = isOn && age !== null ? suggestedCategory(age, categories) : null;
  const { categoryCode } = form.values;
  const { setFieldValue } = form;
  useEffect(() => {
    if (suggested === null || (categoryCode !== '' && categoryCode !== last.current)) return;
    last.current = suggested;
    if (categoryCode !== suggested) setFieldValue('categoryCode', suggested);
  }, [suggested, categoryCode, setFieldValue]);
  return suggested !== null && categoryCode === suggested;
}
