import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import type { ShownConsultationFragment } from './ConsultationPage.generated';
import { StoryDialog } from './StoryDialog';

type StoryPanelProps = { readonly consultation: ShownConsultationFragment; readonly onChanged: () => void };

/**
 * Shows the story that grew out of a consultation, and writes or changes it; only its member makes it public.
 */
export function StoryPanel({ consultation, onChanged }: StoryPanelProps) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const { story } = consultation;
  return (
    <section className="panel" aria-labelledby="story">
      <header>
        <h2 id="story">{t('consultation.story')}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 8 }}>
        {story !== null && (
          <p>
            <b>{t(`consultationTerms.story.${story.status}`)}</b>
          </p>
        )}
        {story?.title != null && (
          <p>
            {story.title} <span className="muted">· {story.shownName}</span>
          </p>
        )}
        <p className="muted small">{t('consultation.storyText')}</p>
        <div>
          <Button small onClick={() => setWriting(true)}>
            {t(story?.title == null ? 'consultation.offer' : 'consultation.offerAgain')}
          </Button>
        </div>
      </div>
      {isWriting && (
        <StoryDialog consultation={consultation} onChanged={onChanged} onClose={() => setWriting(false)} />
      )}
    </section>
  );
}
