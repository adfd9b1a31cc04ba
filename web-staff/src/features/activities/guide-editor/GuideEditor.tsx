import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { SavingNotes } from '../../../lib/form/SavingNotes';
import { LeaveGuard } from '../../../lib/form/LeaveGuard';
import { isNumberOrEmpty } from '../../../lib/form/whole-number';
import { paths } from '../../../lib/paths';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';
import { AboutFields } from './AboutFields';
import { FiguresSection } from './FiguresSection';
import { guideValues } from './guide-values';
import type { EditableGuide, GuideValues } from './guide-values';
import { SourcesSection } from './SourcesSection';
import { StepsSection } from './StepsSection';
import { TitlesSection } from './TitlesSection';
import { useGuideSaving } from './use-guide-saving';

type GuideEditorProps = {
  readonly guide: EditableGuide | null;
  readonly onSaved: () => Promise<void>;
  readonly beside: (isDirty: boolean) => ReactNode;
};

/** Is the form of a guide; what stands beside it is told whether anything is unsaved. */
export function GuideEditor({ guide, onSaved, beside }: GuideEditorProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const form = useGuideForm(guide);
  const { save, isSaving, error, general, isDone } = useGuideSaving(form, guide, async (id) => {
    announce(t('guides.saved'));
    await onSaved();
    await navigate(paths.guide(id), { replace: true });
  });
  return (
    <div className="guide-editor">
      <LeaveGuard isDirty={form.isDirty()} isDone={isDone} />
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SavingNotes
          error={error}
          general={general}
          onRetry={() => void save()}
          onReadAgain={guide === null ? null : () => void onSaved()}
        />
        <AboutFields form={form} />
        <StepsSection form={form} />
        <SourcesSection form={form} />
        <FiguresSection form={form} />
        <TitlesSection form={form} />
        <div className="row">
          <Button type="submit" weight="primary" busy={isSaving}>
            {t(isSaving ? 'common.saving' : 'common.save')}
          </Button>
          {form.isDirty() && <span className="muted">{t('guides.unsaved')}</span>}
        </div>
      </form>
      <div className="stack">{beside(form.isDirty())}</div>
    </div>
  );
}

function useGuideForm(guide: EditableGuide | null) {
  const { t } = useTranslation();
  const isNamed = (name: string) => (name.trim() === '' ? t('eventEditor.nameMissing') : null);
  const isNumber = (text: string) => (isNumberOrEmpty(text) ? null : t('eventEditor.numberInvalid'));
  return useForm<GuideValues>({
    initialValues: guideValues(guide),
    validate: {
      name: { indonesian: isNamed },
      steps: { name: { indonesian: isNamed } },
      position: isNumber,
      reviewMonths: isNumber,
    },
  });
}
