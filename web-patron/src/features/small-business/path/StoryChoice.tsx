import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import type { OwnConsultationFragment } from './BusinessPath.generated';
import { DecideStoryDocument } from './DecideStory.generated';

type StoryChoiceProps = {
  readonly consultationId: string;
  readonly story: NonNullable<OwnConsultationFragment['story']>;
  readonly onChanged: () => void;
};

/** Shows a member the very words that everybody would read, and lets them agree or take them back. */
export function StoryChoice({ consultationId, story, onChanged }: StoryChoiceProps): ReactElement | null {
  const { t } = useTranslation('businessPath');
  const { isBusy, fault, run } = useIdempotentMutation(DecideStoryDocument);
  const [reasons, setReasons] = useState<readonly string[]>([]);
  if (story.title === null) return null;
  const onDecide = async (isWanted: boolean) => {
    const outcome = (
      await run((idempotencyKey) => ({
        input: { consultationId, version: story.version, isWanted, idempotencyKey },
      }))
    )?.decideSuccessStory;
    setReasons(outcome?.userErrors.map(({ message }) => message) ?? []);
    if (outcome !== undefined && outcome.userErrors.length > 0) onChanged();
  };
  const isPublic = story.status === 'PUBLISHED';
  return (
    <article className="own-story" aria-label={t('story')}>
      <p className="small">{t(isPublic ? 'storyPublic' : 'storyOffered')}</p>
      <h4>{story.title}</h4>
      <p className="meta">{story.shownName}</p>
      <dl>
        {(['before', 'work', 'after'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`storyPart.${part}`)}</dt>
            <dd>{story[part]}</dd>
          </div>
        ))}
      </dl>
      <div role="alert">
        {reasons.map((reason) => (
          <Notice key={reason} kind="stop">
            <p>{reason}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
      <div className="row">
        {!isPublic && (
          <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void onDecide(true)}>
            {t('storyYes')}
          </button>
        )}
        <button
          type="button"
          className="btn quiet"
          aria-disabled={isBusy}
          onClick={() => void onDecide(false)}
        >
          {t(isPublic ? 'storyBack' : 'storyNo')}
        </button>
      </div>
    </article>
  );
}
