import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { instantFrom } from '../../../../lib/events/jakarta-time';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { EditablePage } from '../page-values';
import { ScheduleSitePageDocument } from './ScheduleSitePage.generated';

type PlanFieldProps = {
  readonly page: EditablePage;
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Plans when a page is published by itself, or takes that back. */
export function PlanField({ page, isDirty, onChanged }: PlanFieldProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const [when, setWhen] = useState('');
  const { id, version, publishAt } = page;
  const act = useAnnouncedMutation(ScheduleSitePageDocument, {
    payloadOf: (result) => result.scheduleSitePage,
    onDone: () => void onChanged(),
  });
  const plan = (at: string | null) =>
    void act.run(
      (idempotencyKey) => ({ id, version, publishAt: at, idempotencyKey }),
      () => t(at === null ? 'stories.unplanned' : 'stories.planned'),
    );
  return (
    <div className="stack" style={{ gap: 8 }}>
      <ActNotes error={act.error} messages={act.messages} />
      {publishAt === null ? (
        <>
          <DateTimeField
            label={t('stories.plan')}
            description={t('stories.planHint')}
            value={when}
            onChange={setWhen}
          />
          <div>
            <Button
              small
              disabled={isDirty || instantFrom(when) === null}
              busy={act.loading}
              onClick={() => plan(instantFrom(when))}
            >
              {t('stories.planSave')}
            </Button>
          </div>
        </>
      ) : (
        <p className="row wrap">
          <span>{t('stories.plannedFor', { when: `${dateOf(publishAt)}, ${timeOf(publishAt)}` })}</span>
          <Button small disabled={isDirty} busy={act.loading} onClick={() => plan(null)}>
            {t('stories.unplan')}
          </Button>
        </p>
      )}
    </div>
  );
}
