import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import type { EditableGuide } from './guide-values';
import { GuideEditor } from './GuideEditor';
import { GuideForEditDocument } from './GuideForEdit.generated';
import { StandingPanel } from './StandingPanel';

const NEW = 'new';

/**
 * Writes a guide in both languages, with its steps, sources and what goes with it, and says whether it is
 * published and checked.
 */
export function GuideScreen() {
  const { t } = useTranslation();
  const { guideId = NEW } = useParams();
  const { can } = useSession();
  const isNew = guideId === NEW;
  const { data, error, refetch } = useQuery(GuideForEditDocument, {
    variables: { id: guideId },
    skip: isNew || !can('GUIDES_WRITE'),
    fetchPolicy: 'cache-and-network',
  });
  const guide = data?.guide ?? null;
  const title = isNew ? t('guides.create') : (guide?.name.indonesian ?? t('guides.title'));
  const onSaved = async () => {
    if (!isNew) await refetch();
  };
  return (
    <Page title={title} crumbs={[{ label: t('guides.title'), to: paths.guides }]}>
      {!can('GUIDES_WRITE') && (
        <section className="panel">
          <EmptyState title={t('guides.refused')}>{t('guides.refusedText')}</EmptyState>
        </section>
      )}
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && !isNew && can('GUIDES_WRITE') && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      {data?.guide === null && (
        <section className="panel">
          <EmptyState title={t('common.notFound')}>{t('common.notFoundText')}</EmptyState>
        </section>
      )}
      {(guide !== null || isNew) && can('GUIDES_WRITE') && (
        <Editing
          key={guide === null ? NEW : `${guide.id}-${guide.version}`}
          guide={guide}
          onSaved={onSaved}
        />
      )}
    </Page>
  );
}

function Editing({
  guide,
  onSaved,
}: {
  readonly guide: EditableGuide | null;
  readonly onSaved: () => Promise<void>;
}) {
  return (
    <GuideEditor
      guide={guide}
      onSaved={onSaved}
      beside={(isDirty) =>
        guide !== null && <StandingPanel guide={guide} isDirty={isDirty} onChanged={onSaved} />
      }
    />
  );
}
