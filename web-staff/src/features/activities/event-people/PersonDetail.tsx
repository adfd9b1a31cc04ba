import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { PersonEditor } from './PersonEditor';
import { PersonForEditDocument } from './PersonForEdit.generated';

/** Opens somebody who makes events. */
export function PersonDetail({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PersonForEditDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined && data === undefined)
    return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <section className="panel">
        <SkeletonRows count={4} />
      </section>
    );
  if (data.eventPerson === null) return <Note state="attention">{t('common.notFound')}</Note>;
  return <PersonEditor key={data.eventPerson.version} person={data.eventPerson} />;
}
