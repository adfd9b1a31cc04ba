import type { Language } from '@pustaka/web-shared/i18n/language.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { LeaveGuard } from '../../../../lib/form/LeaveGuard';
import { SavingNotes } from '../../../../lib/form/SavingNotes';
import { Button } from '../../../../lib/ui/Button';
import { toDraft } from '../shown-survey';
import type { ShownSurvey } from '../shown-survey';
import { AboutPanel } from './AboutPanel';
import { BuilderNotes } from './BuilderNotes';
import { countMissingEnglish } from './draft-texts';
import { LanguageTabs } from './LanguageTabs';
import { PhonePreview } from './PhonePreview';
import { SectionPanel } from './SectionPanel';
import { StandingPanel } from './StandingPanel';
import { BOUNDS, newKey } from './survey-draft';
import { useBuilder } from './use-builder';
import { useKeptBuilding } from './use-kept-building';
import { useSurveySaving } from './use-survey-saving';

type SurveyBuilderProps = {
  readonly survey: ShownSurvey;
  /** Reads the survey anew as the library has it. */
  readonly onReadAgain: () => void;
};

/** Builds a survey: its questions on the one side, a phone that asks them on the other. */
export function SurveyBuilder({ survey, onReadAgain }: SurveyBuilderProps) {
  const { t } = useTranslation();
  const [begun] = useState(() => toDraft(survey));
  const [language, setLanguage] = useState<Language>('id');
  const builder = useBuilder(begun, survey.kind);
  const kept = useKeptBuilding(survey, begun, builder);
  const saving = useSurveySaving(survey.id, builder, kept);
  const { draft } = builder.state;
  return (
    <div className="survey-builder">
      <LeaveGuard isDirty={kept.isDirty} />
      <div className="stack">
        <SavingNotes
          error={saving.error}
          general={saving.general}
          onRetry={() => void saving.save()}
          onReadAgain={() => {
            kept.forget();
            onReadAgain();
          }}
        />
        <BuilderNotes builder={builder} kept={kept} />
        <LanguageTabs language={language} onLanguage={setLanguage} missing={countMissingEnglish(draft)} />
        <AboutPanel builder={builder} language={language} slugError={saving.slugError} />
        {draft.sections.map((section, at) => (
          <SectionPanel key={section.key} builder={builder} section={section} at={at} language={language} />
        ))}
        <div className="row wrap">
          <Button
            disabled={draft.sections.length >= BOUNDS.sections}
            onClick={() => builder.run({ act: 'addSection', key: newKey('s') })}
          >
            {t('surveys.addSection')}
          </Button>
          <span className="spacer" />
          {kept.isDirty && <span className="muted">{t('surveys.unsaved')}</span>}
          <Button weight="primary" busy={saving.isSaving} onClick={() => void saving.save()}>
            {t(saving.isSaving ? 'common.saving' : 'surveys.save')}
          </Button>
        </div>
      </div>
      <div className="survey-aside stack">
        <StandingPanel survey={survey} draft={draft} kept={kept} />
        <PhonePreview draft={draft} language={language} />
      </div>
    </div>
  );
}
