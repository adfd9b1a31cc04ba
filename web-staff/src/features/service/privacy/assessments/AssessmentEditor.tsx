import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { textField, whenField } from '../../../../lib/form/form-field';
import { LeaveGuard } from '../../../../lib/form/LeaveGuard';
import { SavingNotes } from '../../../../lib/form/SavingNotes';
import { useSaving } from '../../../../lib/form/use-saving';
import { WordsFields } from '../../../../lib/form/WordsFields';
import { WordsGroup } from '../../../../lib/form/WordsGroup';
import { DateField } from '../../../../lib/form/when/DateField';
import { paths } from '../../../../lib/paths';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import type { AssessmentForEditQuery } from './AssessmentForEdit.generated';
import { assessmentInput, assessmentValues, decisions, toAssessmentField } from './assessment-values';
import type { AssessmentValues, ShownAssessment } from './assessment-values';
import { RiskFields } from './RiskFields';
import { SaveDataAssessmentDocument } from './SaveDataAssessment.generated';

type EditorProps = {
  readonly known: ShownAssessment | null;
  readonly activities: AssessmentForEditQuery['processingActivities'];
  readonly isOpen: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Is the form of an impact assessment; each save is a version. */
export function AssessmentEditor({ known, activities, isOpen, onChanged }: EditorProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const isDone = useRef(false);
  const missing = (text: string) => (text.trim() === '' ? t('privacy.missing') : null);
  const form = useForm<AssessmentValues>({
    initialValues: assessmentValues(known, activities[0]?.code ?? ''),
    validate: {
      name: { indonesian: missing },
      why: { indonesian: missing },
      decidedBy: missing,
      decidedOn: missing,
      nextReviewOn: missing,
    },
  });
  const { save, isSaving, error, general } = useSaving(SaveDataAssessmentDocument, {
    form,
    pathOf: toAssessmentField,
    payloadOf: (result) => result.saveDataAssessment,
  });
  const onSave = async () => {
    const done = await save((idempotencyKey) => ({
      id: known?.id ?? null,
      version: known?.version ?? null,
      assessment: assessmentInput(form.values),
      idempotencyKey,
    }));
    if (done?.assessment == null) return;
    isDone.current = true;
    announce(t('privacy.saved'));
    if (known === null) await navigate(paths.assessment(done.assessment.id), { replace: true });
    else await onChanged();
  };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      <LeaveGuard isDirty={form.isDirty()} isDone={isDone} />
      <SavingNotes
        error={error}
        general={general}
        onRetry={() => void onSave()}
        onReadAgain={known === null ? null : () => void onChanged()}
      />
      <fieldset className="plain-fieldset stack" disabled={!isOpen}>
        <FactsFields form={form} activities={activities} />
        <RiskFields form={form} />
        <DecisionFields form={form} />
      </fieldset>
      {isOpen && (
        <div className="row">
          <Button type="submit" weight="primary" busy={isSaving}>
            {t(isSaving ? 'common.saving' : 'common.save')}
          </Button>
        </div>
      )}
    </form>
  );
}

type FormProps = { readonly form: UseFormReturnType<AssessmentValues> };

function FactsFields({ form, activities }: FormProps & Pick<EditorProps, 'activities'>) {
  const { t } = useTranslation();
  return (
    <section className="panel part-card" aria-labelledby="assessment-facts">
      <header>
        <h2 id="assessment-facts">{t('privacy.assessment.facts')}</h2>
      </header>
      <div className="panel-body form-grid">
        <NativeSelect
          className="span-3"
          label={t('privacy.assessment.activity')}
          data={activities.map(({ code, name }) => ({ value: code, label: name.text }))}
          {...textField(form, 'activity')}
        />
        <WordsGroup>
          <WordsFields form={form} path="name" label={t('privacy.assessment.name')} />
          <WordsFields form={form} path="why" label={t('privacy.assessment.why')} lines={4} />
        </WordsGroup>
      </div>
    </section>
  );
}

function DecisionFields({ form }: FormProps) {
  const { t } = useTranslation();
  return (
    <section className="panel part-card" aria-labelledby="assessment-decision">
      <header>
        <h2 id="assessment-decision">{t('privacy.assessment.decision')}</h2>
      </header>
      <div className="panel-body form-grid">
        <WordsGroup>
          <WordsFields form={form} path="measures" label={t('privacy.assessment.measures')} lines={3} />
        </WordsGroup>
        <NativeSelect
          className="span-3"
          label={t('privacy.assessment.decision')}
          data={decisions.map((value) => ({ value, label: t(`privacy.decision.${value}`) }))}
          {...textField(form, 'decision')}
        />
        <TextInput
          className="span-3"
          label={t('privacy.assessment.decidedBy')}
          {...textField(form, 'decidedBy')}
        />
        <DateField
          className="span-3"
          label={t('privacy.assessment.decidedOn')}
          {...whenField(form, 'decidedOn')}
        />
        <DateField
          className="span-3"
          label={t('privacy.assessment.nextReviewOn')}
          {...whenField(form, 'nextReviewOn')}
        />
      </div>
    </section>
  );
}
