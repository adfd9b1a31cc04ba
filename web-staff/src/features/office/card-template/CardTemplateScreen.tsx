import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { CardTemplateDocument } from './CardTemplate.generated';
import { CardTemplateForm } from './CardTemplateForm';

/** Shows how library cards are printed, and lets the head of the library change it beside the card itself. */
export function CardTemplateScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CardTemplateDocument, { fetchPolicy: 'network-only' });
  const template = data?.memberCardTemplate;
  return (
    <Page
      title={t('cardTemplate.title')}
      intro={t('cardTemplate.intro')}
      crumbs={[{ to: paths.members, label: t('members.title') }]}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {template === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {template !== undefined && (
        <CardTemplateForm key={template.version} kept={template} onSaved={() => void refetch()} />
      )}
    </Page>
  );
}
