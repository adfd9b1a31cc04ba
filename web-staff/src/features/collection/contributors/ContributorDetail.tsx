import { useQuery } from '@apollo/client/react';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ContributorFields } from './ContributorFields';
import { ContributorForEditDocument } from './ContributorForEdit.generated';
import type { ContributorForEditQuery } from './ContributorForEdit.generated';
import { ContributorListDocument } from './ContributorList.generated';
import { contributorInput, contributorValues } from './contributor-values';
import { UpdateContributorDocument } from './UpdateContributor.generated';
import { useContributorForm } from './use-contributor-form';

type Contributor = NonNullable<ContributorForEditQuery['contributor']>;

/** Shows a heading with its forms of name and its titles, and lets it be changed. */
export function ContributorDetail({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ContributorForEditDocument, {
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
  if (data.contributor === null) return <Note state="attention">{t('common.notFound')}</Note>;
  return <HeadingPanel contributor={data.contributor} onStale={() => void refetch()} />;
}

function HeadingPanel({
  contributor,
  onStale,
}: {
  readonly contributor: Contributor;
  readonly onStale: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { form, general, isTaken, isSaving, error, save, isSaved } = useHeadingUpdate(contributor, onStale);
  return (
    <section
      className="panel"
      aria-labelledby="heading"
      style={{ position: 'sticky', top: 'calc(var(--bar) + 12px)' }}
    >
      <header>
        <h2 id="heading">{contributor.preferredName}</h2>
      </header>
      <form noValidate className="panel-body" onSubmit={form.onSubmit(() => void save())}>
        <fieldset disabled={!can('CATALOGUE_EDIT')} className="stack" style={{ gap: 12 }}>
          {error !== undefined && <FaultNote error={error} />}
          {general.map((message) => (
            <Note key={message} state="blocked">
              {message}
            </Note>
          ))}
          {isSaved && !form.isDirty() && <Note state="ok">{t('contributors.saved')}</Note>}
          <ContributorFields form={form} />
          {can('CATALOGUE_EDIT') && (
            <div>
              <Button type="submit" weight="primary" busy={isSaving}>
                {t('common.save')}
              </Button>{' '}
              {isTaken && <Button onClick={() => void save(true)}>{t('contributors.namesake')}</Button>}
            </div>
          )}
        </fieldset>
      </form>
      <Titles contributor={contributor} />
    </section>
  );
}

function useHeadingUpdate(contributor: Contributor, onStale: () => void) {
  const { form, general, isTaken, show } = useContributorForm(contributorValues(contributor));
  const {
    run,
    isBusy: loading,
    error,
  } = useIdempotentMutation(UpdateContributorDocument, {
    refetchQueries: [ContributorListDocument],
  });
  const [version, setVersion] = useState(contributor.version);
  const [isSaved, setIsSaved] = useState(false);
  const save = async (isNamesake = false) => {
    const data = await run((idempotencyKey) => ({
      input: {
        id: contributor.id,
        version,
        changes: contributorInput(form.values),
        isNamesake,
        idempotencyKey,
      },
    }));
    if (data === null) return;
    const { contributor: saved, userErrors } = data.updateContributor;
    show(userErrors);
    if (userErrors.some(({ code }) => code === 'STALE_VERSION')) onStale();
    if (saved === null) return;
    setVersion(saved.version);
    form.resetDirty();
    setIsSaved(true);
  };
  return { form, general, isTaken, isSaving: loading, error, save, isSaved };
}

function Titles({
  contributor: { id, preferredName, titles, titleCount },
}: {
  readonly contributor: Contributor;
}) {
  const { t } = useTranslation();
  if (titleCount === 0) return null;
  return (
    <footer>
      <h3>{t('contributors.usedBy')}</h3>
      <ul style={{ margin: '4px 0 8px' }}>
        {titles.edges.map(({ node }) => (
          <li key={node.id} style={{ minHeight: 26 }}>
            <Link to={paths.title(node.id)}>{node.titleProper}</Link>{' '}
            <span className="quiet">{node.publicationYear}</span>
          </li>
        ))}
      </ul>
      <Link to={paths.titlesOf(id, preferredName)}>{t('contributors.allTitles')}</Link>{' '}
      <span className="quiet">{t('contributors.titles', { count: titleCount })}</span>
    </footer>
  );
}
