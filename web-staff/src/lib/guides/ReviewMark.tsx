import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../i18n/use-translation';
import { StateShape } from '../ui/StateShape';
import { useDisplay } from '../ui/use-display';

/**
 * Says when something was last compared with its source and when it has to be again; what is due asks for
 * attention.
 */
export function ReviewMark({
  reviewedOn,
  dueOn,
}: {
  readonly reviewedOn: string | null;
  readonly dueOn: string | null;
}) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const isDue = dueOn === null || dueOn <= todayInJakarta(new Date());
  return (
    <>
      <span className="status">
        <StateShape state={isDue ? 'attention' : 'ok'} />
        {reviewedOn === null ? t('guideTerms.neverReviewed') : date(reviewedOn)}
      </span>
      {dueOn !== null && (
        <span className="cell-note">
          {t(isDue ? 'guideTerms.wasDue' : 'guideTerms.dueOn', { day: date(dueOn) })}
        </span>
      )}
    </>
  );
}
