import { useLazyQuery } from "@apollo/client/react";
import { useId, useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { Availability } from "../../lib/catalogue/Availability";
import { TitleRow } from "../../lib/catalogue/TitleRow";
import { usePaths } from "../../lib/language";
import type { SearchPageQuery } from "./SearchPage.generated";
import { WorkEditionsDocument } from "./WorkEditions.generated";
import type { WorkEditionsQuery } from "./WorkEditions.generated";

type Hit = SearchPageQuery["searchCatalogue"]["nodes"][number];

/** Shows one card of the result; editions of the same work unfold below it. */
export function FoundRow({ hit, isFirst }: { readonly hit: Hit; readonly isFirst: boolean }): ReactElement {
  const isWork = hit.work !== null && hit.editionCount > 1;
  return (
    <TitleRow title={hit.title} isFirst={isFirst}>
      {isWork && hit.work !== null && <WorkEditions workId={hit.work.id} titleId={hit.title.id} editionCount={hit.editionCount} />}
    </TitleRow>
  );
}

type WorkEditionsProps = { readonly workId: string; readonly titleId: string; readonly editionCount: number };

function WorkEditions({ workId, titleId, editionCount }: WorkEditionsProps): ReactElement {
  const { t } = useTranslation(["portal", "common"]);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [load, { data }] = useLazyQuery(WorkEditionsDocument);
  const onToggle = () => {
    if (!isOpen) void load({ variables: { id: workId } });
    setIsOpen(!isOpen);
  };
  const editions = (data?.work?.editions.nodes ?? []).filter((edition) => edition.id !== titleId);
  return (
    <>
      <button type="button" className="chip editions-chip" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        {t("editionCount", { count: editionCount, n: editionCount })}
      </button>
      <ul className="edition-list" id={id} hidden={!isOpen}>
        {data === undefined ? <li><span className="sk l w-3/5" /></li> : editions.map((edition) => <EditionLink key={edition.id} edition={edition} />)}
      </ul>
    </>
  );
}

type Edition = NonNullable<WorkEditionsQuery["work"]>["editions"]["nodes"][number];

function EditionLink({ edition }: { readonly edition: Edition }): ReactElement {
  const paths = usePaths();
  const facts = [edition.publisher, edition.publicationYear, edition.edition].filter((fact) => fact !== null && fact !== "");
  return (
    <li>
      <Link to={paths.local(edition.path)}>{edition.titleProper}</Link>
      <span className="small">{facts.join(", ")}</span>
      <Availability {...edition.availability} />
    </li>
  );
}
