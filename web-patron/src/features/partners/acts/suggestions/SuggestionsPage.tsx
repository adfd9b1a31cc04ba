import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { usePaths } from '../../../../lib/language';
import { MemberPageGate } from '../../../../lib/member/MemberPageGate';
import { useMemberSession } from '../../../../lib/member/use-member-session';
import { usePageTitle } from '../../../../lib/use-page-title';
import { OperatorPage } from '../OperatorPage';
import type { MySuggestionsQuery } from './MySuggestions.generated';
import { MySuggestionsDocument } from './MySuggestions.generated';
import { SuggestionForm } from './SuggestionForm';

/** Shows an operator what their institution suggested to buy and what staff answered, and takes more. */
export function SuggestionsPage(): ReactElement {
  const { t } = useTranslation('partnerActs');
  const { id: partnerId = '' } = useParams();
  const { own, askAgain } = useMemberSession(MySuggestionsDocument, { partnerId });
  const title = t('suggestions.title');
  usePageTitle(title);
  if (own.kind !== 'here') return <MemberPageGate title={title} own={own} onRetry={askAgain} />;
  const { viewerPartner, viewerPurchaseSuggestions } = own.answer;
  const sent = viewerPurchaseSuggestions.nodes;
  return (
    <OperatorPage partnerId={partnerId} held={viewerPartner} title={title} lead={t('suggestions.lead')}>
      <section className="part" aria-labelledby="suggest">
        <header>
          <h2 id="suggest">{t('suggestions.suggest')}</h2>
        </header>
        <SuggestionForm partnerId={partnerId} onSent={askAgain} />
      </section>
      <section className="part" aria-labelledby="suggested">
        <header>
          <h2 id="suggested">{t('suggestions.mine')}</h2>
        </header>
        {sent.length === 0 && <p className="none-yet">{t('suggestions.none')}</p>}
        <ul className="own-list">
          {sent.map((one) => (
            <SuggestionLine key={one.id} suggestion={one} />
          ))}
        </ul>
      </section>
    </OperatorPage>
  );
}

type Suggestion = MySuggestionsQuery['viewerPurchaseSuggestions']['nodes'][number];

function SuggestionLine({ suggestion }: { readonly suggestion: Suggestion }): ReactElement {
  const { t } = useTranslation('partnerActs');
  const paths = usePaths();
  const { status, title, isbn, author, copiesWanted, reason, answer, ownedTitle } = suggestion;
  const facts = [author, title === null ? null : isbn, t('suggestions.copyCount', { count: copiesWanted })];
  return (
    <li>
      <h3>
        {ownedTitle === null ? (
          (title ?? isbn)
        ) : (
          <Link to={paths.to('title', ownedTitle.id)}>{title ?? ownedTitle.titleProper}</Link>
        )}
      </h3>
      <p className={`state-word${status === 'WILL_BUY' || status === 'ALREADY_HERE' ? ' ok' : ''}`}>
        {t(`suggestions.status.${status}`)}
      </p>
      <p className="small">{facts.filter(Boolean).join(' · ')}</p>
      <p className="small">{reason}</p>
      {answer !== null && <p>{t('suggestions.answer', { answer })}</p>}
    </li>
  );
}
