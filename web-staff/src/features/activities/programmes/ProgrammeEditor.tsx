import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { SavingNotes } from '../../../lib/form/SavingNotes';
import { PartnersFields } from '../../../lib/events/PartnersFields';
import { eventKinds, programmeStatuses } from '../../../lib/events/terms';
import { textField } from '../../../lib/form/form-field';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { isNumberOrEmpty } from '../../../lib/form/whole-number';
import { WordsFields } from '../../../lib/form/WordsFields';
import { WordsGroup } from '../../../lib/form/WordsGroup';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { PictureField } from '../../../lib/upload/PictureField';
import { programmeValues } from './programme-values';
import type { ProgrammeValues } from './programme-values';
import type { EditableProgramme } from './editable-programme';
import { useProgrammeSaving } from './use-programme-saving';

type ProgrammeEditorProps = {
  readonly programme: EditableProgramme | null;
  readonly onSaved: () => Promise<void>;
};

/**
 * Describes a programme: what it is for, in both languages, who holds it with the library, and which goal it
 * serves.
 */
export function ProgrammeEditor({ programme, onSaved }: ProgrammeEditorProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const form = useProgrammeForm(programme);
  const { save, isSaving, error, general, isDone } = useProgrammeSaving(form, programme, async (id) => {
    announce(t('programmes.saved'));
    await onSaved();
    await navigate(paths.programme(id), { replace: true });
  });
  const title = programme?.name.indonesian ?? t('programmes.create');
  return (
    <section className="panel" aria-labelledby="programme">
      <LeaveGuard isDirty={form.isDirty()} isDone={isDone} />
      <header>
        <h2 id="programme">{title}</h2>
        <span className="spacer" />
        {programme !== null && (
          <Link className={buttonClass('plain', true)} to={paths.eventsOfProgramme(programme.id)}>
            {t('programmes.events')}
          </Link>
        )}
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
            onReadAgain={() => void onSaved()}
          />
          <ProgrammeFields form={form} />
          {can('PROGRAMMES_WRITE') && (
            <div>
              <Button type="submit" weight="primary" busy={isSaving}>
                {t(isSaving ? 'common.saving' : 'common.save')}
              </Button>
            </div>
          )}
        </fieldset>
      </form>
    </section>
  );
}

function useProgrammeForm(programme: EditableProgramme | null) {
  const { t } = useTranslation();
  const isNamed = (name: string) => (name.trim() === '' ? t('eventEditor.nameMissing') : null);
  return useForm<ProgrammeValues>({
    initialValues: programmeValues(programme),
    validate: {
      name: { indonesian: isNamed },
      partners: { name: isNamed },
      position: (text) => (isNumberOrEmpty(text) ? null : t('eventEditor.numberInvalid')),
    },
  });
}

function ProgrammeFields({ form }: { readonly form: UseFormReturnType<ProgrammeValues> }) {
  const { t } = useTranslation();
  const { poster, name, partners } = form.values;
  return (
    <>
      <div className="form-grid">
        <WordsGroup>
          <WordsFields form={form} path="name" label={t('programmes.field.name')} />
          <NativeSelect
            className="span-2"
            label={t('eventEditor.field.kind')}
            data={eventKinds.map((value) => ({ value, label: t(`eventTerms.kind.${value}`) }))}
            {...textField(form, 'kind')}
          />
          <NativeSelect
            className="span-2"
            label={t('statusChange.title')}
            data={programmeStatuses.map((value) => ({ value, label: t(`programmes.status.${value}`) }))}
            {...textField(form, 'status')}
          />
          <TextInput
            className="span-2"
            label={t('programmes.field.position')}
            inputMode="numeric"
            maxLength={4}
            {...textField(form, 'position')}
          />
          <WordsFields form={form} path="summary" label={t('eventEditor.field.summary')} lines={2} />
          <WordsFields form={form} path="description" label={t('eventEditor.field.description')} lines={4} />
          <WordsFields form={form} path="policyGoal" label={t('programmes.field.policyGoal')} lines={2} />
        </WordsGroup>
      </div>
      <PictureField
        label={t('event.poster')}
        name={name.indonesian}
        picture={poster}
        onPicture={(picture) => form.setFieldValue('poster', picture)}
      />
      <h3>{t('eventEditor.section.partners')}</h3>
      <PartnersFields
        form={form}
        partners={partners}
        onChange={(next) => form.setFieldValue('partners', next)}
      />
    </>
  );
}
