import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { GuideStatusMark } from '../../../lib/guides/GuideStatusMark';
import { ReviewMark } from '../../../lib/guides/ReviewMark';
import { UpdateGuideDocument } from '../../../lib/guides/UpdateGuide.generated';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import type { ListedGuide } from './listed-guide';

/**
 * Lists guides with who they are for and when they were last compared with their sources; one press says that
 * this was done today.
 */
export function GuideTable({
  guides,
  onChanged,
}: {
  readonly guides: readonly ListedGuide[];
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(UpdateGuideDocument, {
    payloadOf: (result) => result.updateGuide,
    onDone: onChanged,
  });
  const onReviewed = ({ id, version, name }: ListedGuide) =>
    void act.run(
      (idempotencyKey) => ({
        id,
        version,
        changes: { reviewedOn: todayInJakarta(new Date()) },
        idempotencyKey,
      }),
      () => t('guides.reviewed', { name: name.indonesian }),
    );
  return (
    <>
      <ActNotes error={act.error} messages={act.messages} />
      <div className="scroll">
        <table className="list-table">
          <thead>
            <tr>
              {(['name', 'need', 'status', 'review'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`guides.field.${head}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('guides.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {guides.map((guide) => (
              <GuideRow key={guide.id} guide={guide} onReviewed={() => onReviewed(guide)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function GuideRow({ guide, onReviewed }: { readonly guide: ListedGuide; readonly onReviewed: () => void }) {
  const { t } = useTranslation();
  const { id, name, need, stages, sectors, status, reviewedOn, reviewDueOn, isSample } = guide;
  const isFresh = reviewedOn === todayInJakarta(new Date());
  const forWhom = [
    ...stages.map((stage) => t(`guideTerms.stage.${stage}`)),
    ...sectors.map((sector) => t(`guideTerms.sector.${sector}`)),
  ].join(', ');
  const missing = name.locales.includes('EN') ? [] : [t('guides.noEnglish')];
  return (
    <tr>
      <td>
        <Link className="cell-title" to={paths.guide(id)}>
          {name.indonesian}
        </Link>
        <span className="cell-note">
          {[forWhom, ...missing, ...(isSample ? [t('common.sample')] : [])].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td>{t(`guideTerms.need.${need}`)}</td>
      <td>
        <GuideStatusMark status={status} />
      </td>
      <td>
        <ReviewMark reviewedOn={reviewedOn} dueOn={reviewDueOn} />
      </td>
      <td className="right">
        {!isFresh && (
          <Button small aria-label={`${t('guides.reviewedToday')}: ${name.indonesian}`} onClick={onReviewed}>
            {t('guides.reviewedToday')}
          </Button>
        )}
      </td>
    </tr>
  );
}
