import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

import { Icon } from "../../lib/ui/Icon";
import { Sheet } from "../../lib/ui/Sheet";
import { TitleMarcDocument } from "./TitleMarc.generated";
import type { TitleMarcQuery } from "./TitleMarc.generated";

type Record = NonNullable<TitleMarcQuery["title"]>["marc"];

/** Shows the record as cataloguers exchange it. */
export function MarcSheet({ titleId, onClose }: { readonly titleId: string; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(["title", "portal"]);
  const { data, error } = useQuery(TitleMarcDocument, { variables: { id: titleId } });
  const record = data?.title?.marc;
  return (
    <Sheet title={t("marcTitle")} isWide onClose={onClose}>
      {error !== undefined && <p role="alert">{t("portal:failed.text")}</p>}
      {record === undefined && error === undefined && <p aria-busy="true"><span className="sk l w-4/5" /><span className="sk l w-3/5" /></p>}
      {record !== undefined && <MarcTable record={record} />}
      {record !== undefined && (
        <div className="sheet-foot">
          <a className="btn quiet" href={record.marcXmlPath} download><Icon name="download" />{t("marcXml")}</a>
          <a className="btn quiet" href={record.iso2709Path} download><Icon name="download" />{t("marcBinary")}</a>
        </div>
      )}
    </Sheet>
  );
}

function MarcTable({ record }: { readonly record: Record }): ReactElement {
  const { t } = useTranslation("title");
  return (
    <table className="marc">
      <thead className="hide"><tr><th>{t("field")}</th><th>{t("indicators")}</th><th>{t("value")}</th></tr></thead>
      <tbody>
        <tr><th scope="row">{t("leader")}</th><td /><td>{record.leader}</td></tr>
        {record.fields.map((field, place) => (
          <tr key={`${place}-${field.tag}`}>
            <th scope="row">{field.tag}</th>
            <td>{field.indicators?.replaceAll(" ", "#")}</td>
            <td>
              {field.value}
              {field.subfields.map(({ code, value }, subplace) => <span key={`${subplace}-${code}`}><b>${code}</b> {value} </span>)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
