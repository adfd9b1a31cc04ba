import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { ReviewMark } from '../../../lib/guides/ReviewMark';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { FigureDialog } from './FigureDialog';
import { FigureListDocument } from './FigureList.generated';
import { UpdateFigureDocument } from './UpdateFigure.generated';
import type { ListedFigure } from './listed-figure';

/**
 * Lists the figures that law decides, with their source and the guides that show them; a change holds
 * everywhere at once.
 */
export function FigureList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(FigureListDocument, { fetchPolicy: 'cache-and-network' });
  const [editedId, setEditedId] = useState<string | null>(null);
  const act = useAnnouncedMutation(UpdateFigureDocument, {
    payloadOf: (result) => result.updateLegalFigure,
    onDone: () => void refetch(),
  });
  const onReviewed = ({ id, version, name }: ListedFigure) =>
    void act.run(
      (idempotencyKey) => ({
        id,
        version,
        changes: { reviewedOn: todayInJakarta(new Date()) },
        idempotencyKey,
      }),
      () => t('guides.reviewed', { name: name.text }),
    );
  const edited = data?.legalFigures.find(({ id }) => id === editedId);
  const guidesWith = (figureId: string) =>
    (data?.guides ?? [])
      .filter(({ figures }) => figures.some(({ id }) => id === figureId))
      .map(({ name }) => name.text);
  return (
    <section className="panel" aria-label={t('guides.list.figures')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={8} />}
      <ActNotes error={act.error} messages={act.messages} />
      {data !== undefined && (
        <div className="scroll">
          <table className="list-table">
            <thead>
              <tr>
                {(['figure', 'value', 'source', 'review'] as const).map((head) => (
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
              {data.legalFigures.map((figure) => (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  guides={guidesWith(figure.id)}
                  onEdit={() => setEditedId(figure.id)}
                  onReviewed={() => onReviewed(figure)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edited !== undefined && (
        <FigureDialog
          key={edited.version}
          figure={edited}
          guides={guidesWith(edited.id)}
          onChanged={() => void refetch()}
          onClose={() => setEditedId(null)}
        />
      )}
    </section>
  );
}

type FigureRowProps = {
  readonly figure: ListedFigure;
  readonly guides: readonly string[];
  readonly onEdit: () => void;
  readonly onReviewed: () => void;
};

function FigureRow({ figure, guides, onEdit, onReviewed }: FigureRowProps) {
  const { t } = useTranslation();
  const { money, date } = useDisplay();
  const { name, amount, value, sourceName, sourceUrl, effectiveSince, reviewedOn, reviewDueOn } = figure;
  return (
    <tr>
      <td>
        <b className="cell-title">{name.text}</b>
        <span className="cell-note">{t('guides.inGuides', { count: guides.length })}</span>
      </td>
      <td>{amount === null ? value?.indonesian : money(amount)}</td>
      <td>
        {sourceUrl === null ? (
          sourceName
        ) : (
          <a href={sourceUrl} target="_blank" rel="noopener noreferrer">
            {sourceName}
          </a>
        )}
        <span className="cell-note">
          {effectiveSince === null ? t('guides.noSince') : t('guides.since', { day: date(effectiveSince) })}
        </span>
      </td>
      <td>
        <ReviewMark reviewedOn={reviewedOn} dueOn={reviewDueOn} />
      </td>
      <td className="right nowrap">
        {reviewedOn !== todayInJakarta(new Date()) && (
          <Button
            small
            weight="link"
            aria-label={`${t('guides.reviewedToday')}: ${name.text}`}
            onClick={onReviewed}
          >
            {t('guides.reviewedToday')}
          </Button>
        )}
        <Button small aria-label={`${t('guides.change')}: ${name.text}`} onClick={onEdit}>
          {t('guides.change')}
        </Button>
      </td>
    </tr>
  );
}
