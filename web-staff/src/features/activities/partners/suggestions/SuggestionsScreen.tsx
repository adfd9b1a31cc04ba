import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ListView } from '../../../../lib/list/ListView';
import { useListRows } from '../../../../lib/list/use-list-rows';
import { useListState } from '../../../../lib/list/use-list-state';
import { Page } from '../../../../lib/page/Page';
import { AnswerSuggestionDialog } from './AnswerSuggestionDialog';
import { PurchaseSuggestionsDocument } from './PurchaseSuggestions.generated';
import { toSuggestionQuery } from './suggestion-query';
import type { SuggestionRow } from './suggestion-query';
import { useSuggestionList } from './use-suggestion-list';

/** Lists what partners would like the library to buy; which of it stands in the address. */
export function SuggestionsScreen() {
  const { t } = useTranslation();
  const [answered, setAnswered] = useState<SuggestionRow | null>(null);
  const definition = useSuggestionList(setAnswered);
  const handle = useListState(definition);
  const list = useListRows(
    {
      document: PurchaseSuggestionsDocument,
      variables: (page) => ({ ...toSuggestionQuery(handle.state), ...page }),
      pageOf: ({ purchaseSuggestions: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: definition.words.count,
    },
    handle.state,
  );
  return (
    <Page title={t('purchaseSuggestions.title')} intro={t('purchaseSuggestions.intro')}>
      <ListView definition={definition} handle={handle} list={list} />
      {answered !== null && (
        <AnswerSuggestionDialog suggestion={answered} onDone={list.retry} onClose={() => setAnswered(null)} />
      )}
    </Page>
  );
}
