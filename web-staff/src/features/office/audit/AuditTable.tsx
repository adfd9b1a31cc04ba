import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { AuditChanges } from './AuditChanges';
import type { AuditListQuery } from './AuditList.generated';

type Line = AuditListQuery['auditEntries']['nodes'][number];

/** Draws lines of the audit log: when, who did what with what, and what changed. */
export function AuditTable({ rows }: { readonly rows: readonly Line[] }) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table audit-table">
        <thead>
          <tr>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.changes')}</th>
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
  const { t } = useTranslation();
  const { dateOf, clock } = useDisplay();
  return (
    <tr>
      <td className="nowrap">
        {dateOf(line.occurredAt)}
        <span className="cell-note">{clock(line.occurredAt)}</span>
      </td>
      <td>
        <AuditSentence line={line} />
        <span className="cell-note">
          {[
            line.roleNames.join(', '),
            line.branch?.name.text,
            line.device && t('audit.fromDevice', { device: line.device }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      <td>
        <AuditChanges line={line} />
      </td>
    </tr>
  );
}

/** Says who did what with what, each with a way to more of it. */
function AuditSentence({ line }: { readonly line: Line }) {
  const { t, wordOf } = useTranslation();
  return (
    <>
      {line.staff === null ? (
        t('audit.gone')
      ) : (
        <Link className="medium" to={paths.auditBy(line.staff.id)}>
          {line.staff.name}
        </Link>
      )}{' '}
      {wordOf('act', line.act) ?? line.act} <ObjectLink line={line} />
    </>
  );
}

/** Leads to what an act was about, where the back office has a page for it, and to all that was done with it. */
function ObjectLink({ line: { objectId: id, mentions } }: { readonly line: Line }) {
  const { t } = useTranslation();
  if (id === null) return null;
  const name = mentions.find((mention) => mention.id === id)?.name;
  const page = pageOf(id);
  return (
    <>
      {name !== undefined && (page === undefined ? <b>{name}</b> : <Link to={page}>{name}</Link>)}{' '}
      <Link className="small" to={paths.auditAbout(id)}>
        {t('audit.allAbout')}
      </Link>
    </>
  );
}

function pageOf(id: string): string | undefined {
  const pages: Readonly<Record<string, string>> = {
    mbr: paths.member(id),
    ttl: paths.title(id),
    ctb: paths.contributor(id),
    evt: paths.event(id),
    biz: paths.business(id),
    gui: paths.guide(id),
    cns: paths.consultation(id),
  };
  return pages[id.slice(0, 3)];
}
