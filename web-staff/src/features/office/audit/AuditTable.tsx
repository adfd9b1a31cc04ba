import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import type { AuditListQuery } from './AuditList.generated';

type Line = AuditListQuery['auditEntries']['nodes'][number];

/** Draws lines of the audit log: when, who, what, about what, and the facts on demand. */
export function AuditTable({ rows }: { readonly rows: readonly Line[] }) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.about')}</th>
            <th scope="col">{t('audit.facts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AuditLine key={row.id} line={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AuditLine({ line }: { readonly line: Line }) {
  const { t, wordOf } = useTranslation();
  const { dateOf, clock } = useDisplay();
  return (
    <tr>
      <td className="nowrap">
        {dateOf(line.occurredAt)}
        <span className="cell-note">{clock(line.occurredAt)}</span>
      </td>
      <td className="nowrap">
        {line.staff === null ? (
          t('audit.gone')
        ) : (
          <Link className="cell-title" to={paths.auditBy(line.staff.id)}>
            {line.staff.name}
          </Link>
        )}
        <span className="cell-note">{line.branch?.name.text ?? line.roleCodes.join(', ')}</span>
      </td>
      <td className="nowrap">{wordOf('act', line.act) ?? line.act}</td>
      <td className="nowrap">
        <ObjectLink id={line.objectId} />
      </td>
      <td>
        {line.facts !== null && (
          <details>
            <summary>{t('audit.show')}</summary>
            <pre className="audit-facts">{written(line.facts)}</pre>
          </details>
        )}
      </td>
    </tr>
  );
}

/** Leads to what an act was about, where the back office has a page for it. */
function ObjectLink({ id }: { readonly id: string | null }) {
  if (id === null) return null;
  const short = `${id.slice(0, 3)}…${id.slice(-6)}`;
  const page = { mbr: paths.member(id), ttl: paths.title(id), ctb: paths.contributor(id) }[id.slice(0, 3)];
  return page === undefined ? (
    <Link to={paths.auditAbout(id)}>
      <code>{short}</code>
    </Link>
  ) : (
    <Link to={page}>
      <code>{short}</code>
    </Link>
  );
}

function written(facts: string): string {
  try {
    return JSON.stringify(JSON.parse(facts), null, 1);
  } catch {
    return facts;
  }
}
