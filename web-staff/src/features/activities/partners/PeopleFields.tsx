import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../i18n/use-translation';
import { textField } from '../../../lib/form/form-field';
import { Button } from '../../../lib/ui/Button';
import { PersonCardFields } from './PersonCardFields';
import { emptyPerson } from './partner-values';
import type { PartnerValues } from './partner-values';

const MOST_PEOPLE = 20;

/** Asks for the people to talk to, in their order. */
export function PeopleFields({ form }: { readonly form: UseFormReturnType<PartnerValues> }) {
  const { t } = useTranslation();
  const { people } = form.values;
  return (
    <fieldset className="stack" style={{ gap: 12 }}>
      <legend>{t('partners.people')}</legend>
      {people.map((person, index) => (
        <div
          key={index}
          role="group"
          className="form-grid"
          aria-label={person.name.trim() || t('partners.person', { number: index + 1 })}
        >
          <TextInput
            className="span-3"
            label={t('partners.field.name')}
            {...textField(form, `people.${index}.name`)}
          />
          <TextInput
            className="span-3"
            label={t('partners.field.role')}
            {...textField(form, `people.${index}.role`)}
          />
          <TextInput
            className="span-3"
            inputMode="tel"
            label={t('partners.field.phone')}
            {...textField(form, `people.${index}.phone`)}
          />
          <TextInput
            className="span-3"
            inputMode="email"
            label={t('partners.field.email')}
            {...textField(form, `people.${index}.email`)}
          />
          <PersonCardFields form={form} index={index} />
          <div className="span-6">
            <Button small onClick={() => form.removeListItem('people', index)}>
              {t('partners.removePerson', { name: person.name.trim() || String(index + 1) })}
            </Button>
          </div>
        </div>
      ))}
      {people.length < MOST_PEOPLE && (
        <div>
          <Button small onClick={() => form.insertListItem('people', emptyPerson)}>
            {t('partners.addPerson')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
