import { useSuspenseQuery } from "@apollo/client/react";
import { todayInJakarta } from "@pustaka/web-shared/format/index.ts";
import { Suspense, useDeferredValue } from "react";
import type { ReactElement } from "react";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { useLanguage } from "../../lib/language";
import { SEARCH_PARAMETERS } from "../../lib/searchParameters";
import { PageBoundary } from "../../lib/states/PageBoundary";
import { usePageTitle } from "../../lib/usePageTitle";
import { FoundBusinesses } from "./FoundBusinesses";
import { FoundEvents } from "./FoundEvents";
import { FoundGuides } from "./FoundGuides";
import { FoundServices } from "./FoundServices";
import { listedCount } from "./foundParts";
import { SearchHead } from "./SearchHead";
import { SearchNothing } from "./SearchNothing";
import { SearchPageDocument } from "./SearchPage.generated";
import { SearchResults } from "./SearchResults";
import { SearchSkeleton } from "./SearchSkeleton";
import { searchVariablesOf } from "./searchVariablesOf";
import { useSearchAddress } from "./useSearchAddress";
import type { SearchAddress } from "./useSearchAddress";

/** Searches the catalogue; its address holds everything that is chosen. */
export function SearchPage(): ReactElement {
  const { t } = useTranslation("search");
  const address = useSearchAddress();
  const text = (address.parameters.get(SEARCH_PARAMETERS.text) ?? "").trim();
  const heading = text === "" ? t("headingAll") : t("headingFor", { text });
  usePageTitle(heading);
  return (
    <div className="wrap">
      <PageBoundary resetKey={address.parameters.toString()}>
        <Suspense key={text} fallback={<><SearchHead heading={heading} /><SearchSkeleton /></>}>
          <FoundTitles address={address} heading={heading} text={text} />
        </Suspense>
      </PageBoundary>
    </div>
  );
}

type FoundTitlesProps = { readonly address: SearchAddress; readonly heading: string; readonly text: string };

/** A change of filters keeps the list on screen, dimmed, until the new one is here; another text starts afresh. */
function FoundTitles({ address, heading, text }: FoundTitlesProps): ReactElement {
  const language = useLanguage();
  const asked = address.parameters.toString();
  const shown = useDeferredValue(asked);
  const { data } = useSuspenseQuery(SearchPageDocument, { variables: searchVariablesOf(new URLSearchParams(shown), language, todayInJakarta(new Date())) });
  const found = data.searchCatalogue;
  const isAnswered = [data.servicePages, data.events?.nodes, data.guides, data.businesses?.nodes].some((answers) => answers !== undefined && answers.length > 0);
  return (
    <>
      <SearchHead heading={heading} didYouMean={found.didYouMean} alsoSearched={found.alsoSearched} />
      {data.servicePages !== undefined && data.servicePages.length > 0 && <FoundServices pages={data.servicePages} />}
      {data.events !== undefined && data.events.nodes.length > 0 && <FoundEvents events={data.events.nodes} />}
      {data.guides !== undefined && data.guides.length > 0 && <FoundGuides guides={data.guides} />}
      {data.businesses !== undefined && data.businesses.nodes.length > 0 && <FoundBusinesses found={data.businesses} text={text} />}
      {listedCount(found) === 0
        ? <SearchNothing text={text} address={address} isAnswered={isAnswered} />
        : <SearchResults found={found} address={address} isStale={shown !== asked} />}
    </>
  );
}
