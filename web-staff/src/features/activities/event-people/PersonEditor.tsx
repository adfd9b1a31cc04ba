import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { SavingNotes } from '../../../lib/form/SavingNotes';
import { EventStatusMark } from '../../../lib/events/EventStatusMark';
import { useWhenWords } from '../../../lib/events/use-when-words';
import { textField } from '../../../lib/form/form-field';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { WordsFields } from '../../../lib/form/WordsFields';
import { WordsGroup } from '../../../lib/form/WordsGroup';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { PictureField } from '../../../lib/upload/PictureField';
import type { EditablePerson } from './editable-person';
import { personValues } from './person-values';
import type { PersonValues } from './person-values';
import { usePersonSaving } from './use-person-saving';

/** Describes somebody who makes events, and shows what they made. */
export function PersonEditor({ person }: { readonly person: EditablePerson | null }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const form = useForm<PersonValues>({
    initialValues: personValues(person),
    validate: { name: (name) => (name.trim() === '' ? t('eventEditor.nameMissing') : null) },
  });
  const { save, isSaving, error, general, isDone, readAgain } = usePersonSaving(form, person);
  const title = person?.name ?? t('eventPeople.create');
  return (
    <section className="panel" aria-labelledby="person">
      <LeaveGuard isDirty={form.isDirty()} isDone={isDone} />
      <header>
        <h2 id="person">{title}</h2>
      </header>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset
          disabled={!can('PROGRAMMES_WRITE')}
          aria-label={title}
          className="panel-body stack"
          style={{ gap: 12 }}
        >
          <SavingNotes
            error={error}
            general={general}
            onRetry={() => void save()}
            onReadAgain={() => void readAgain()}
          />
          <PersonFields form={form} />
          {can('PROGRAMMES_WRITE') && (
            <div>
              <Button type="submit" weight="primary" busy={isSaving}>
                {t(isSaving ? 'common.saving' : 'common.save')}
              </Button>
            </div>
          )}
        </fieldset>
      </form>
      {person !== null && <Made person={person} />}
    </section>
  );
}

function PersonFields({ form }: { readonly form: UseFormReturnType<PersonValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-grid">
        <TextInput label={t('eventPeople.field.name')} {...textField(form, 'name')} />
        <WordsGroup>
          <WordsFields form={form} path="headline" label={t('eventPeople.field.headline')} />
          <WordsFields form={form} path="biography" label={t('eventPeople.field.biography')} lines={4} />
        </WordsGroup>
        <TextInput
          label={t('eventPeople.field.website')}
          type="url"
          placeholder={t('eventEditor.urlHint')}
          {...textField(form, 'website')}
        />
        <label className="check-line">
          <input
            type="checkbox"
            className="plain-checkbox"
            {...form.getInputProps('isPublic', { type: 'checkbox' })}
          />
          {t('eventPeople.isPublic')}
        </label>
      </div>
      <PictureField
        label={t('eventPeople.field.photo')}
        name={form.values.name}
        picture={form.values.photo}
        onPicture={(photo) => form.setFieldValue('photo', photo)}
      />
    </>
  );
}

function Made({ person }: { readonly person: EditablePerson }) {
  const { t } = useTranslation();
  const { span } = useWhenWords();
  if (person.events.totalCount === 0) return null;
  return (
    <footer>
      <h3>{t('eventPeople.made', { count: person.events.totalCount })}</h3>
      <ul>
        {person.events.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={paths.event(node.id)}>{node.name.text}</Link>{' '}
            <span className="quiet small">{span(node.startsAt, node.endsAt)}</span>{' '}
            <EventStatusMark status={node.status} />
          </li>
        ))}
      </ul>
    </footer>
  );
}
