import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { FailedPage } from '../../../lib/states/FailedPage';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { StatePage } from '../../../lib/states/StatePage';
import { usePageTitle } from '../../../lib/use-page-title';
import { EditProposal } from './EditProposal';
import { ProposalByLinkDocument } from './ProposalByLink.generated';
import { ProposalFactsFragmentDoc } from './ProposalFacts.generated';
import type { ProposalFactsFragment } from './ProposalFacts.generated';
import { ProposalFactsList } from './ProposalFactsList';
import { ProposalState } from './ProposalState';
import { useProposalActs } from './use-proposal-acts';

/**
 * Shows a proposal to whoever has its secret link: how far it is, and what can be done. What stands behind
 * `#` is in no log and told to no other page.
 */
export function ProposalPage(): ReactElement {
  const { t } = useTranslation('proposal');
  usePageTitle(t('own'));
  const link = useLocation().hash.slice(1);
  const { data, error, refetch } = useQuery(ProposalByLinkDocument, {
    variables: { link, locale: useLocale() },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    context: SECRET,
    skip: link === '',
  });
  if (error !== undefined) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (link === '' || data?.eventProposalByLink === null) return <NoProposal />;
  return data === undefined ? <PageSkeleton /> : <ByLink found={data.eventProposalByLink} link={link} />;
}

function NoProposal(): ReactElement {
  const { t } = useTranslation('proposal');
  const paths = usePaths();
  return (
    <StatePage title={t('missing')} text={t('missingText')}>
      <div className="row">
        <Link className="btn" to={paths.to('propose')}>
          {t('again')}
        </Link>
      </div>
    </StatePage>
  );
}

function ByLink({
  found,
  link,
}: {
  readonly found: FragmentType<ProposalFactsFragment>;
  readonly link: string;
}): ReactElement {
  const { data } = useSuspenseFragment({
    fragment: ProposalFactsFragmentDoc,
    fragmentName: 'ProposalFacts',
    from: found,
    variables: { locale: useLocale() },
  });
  return <Shown proposal={data} link={link} />;
}

function Shown({
  proposal,
  link,
}: {
  readonly proposal: ProposalFactsFragment;
  readonly link: string;
}): ReactElement {
  const { t } = useTranslation('proposal');
  const acts = useProposalActs(link);
  const [isEditing, setEditing] = useState(false);
  const onSave: typeof acts.save = async (entries) => {
    const isSaved = await acts.save(entries);
    if (isSaved) setEditing(false);
    return isSaved;
  };
  return (
    <div className="wrap own-page">
      <div className="page-head">
        <p className="eyebrow">{t('own')}</p>
        <h1>{proposal.title}</h1>
      </div>
      {isEditing ? (
        <EditProposal
          proposal={proposal}
          acts={{ ...acts, save: onSave }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <ProposalState proposal={proposal} acts={acts} onEdit={() => setEditing(true)} />
          <ProposalFactsList proposal={proposal} />
        </>
      )}
      <p className="small">{t('keep')}</p>
    </div>
  );
}
