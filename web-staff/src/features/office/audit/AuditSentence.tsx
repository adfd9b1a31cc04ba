import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import type { AuditRow } from './audit-query';

/** Says who did what with what, each with a way to more of it, and as whom, where and on what they did it. */
export function AuditSentence({ line }: { readonly line: AuditRow }) {
  const { t, wordOf } = useTranslation();
  const { staff, act, roleNames, branch, device } = line;
  return (
    <>
      {staff === null ? (
        (line.partnerActor ?? t('audit.gone'))
      ) : (
        <Link className="medium" to={paths.auditBy(staff.id, staff.name)}>
          {staff.name}
        </Link>
      )}{' '}
      {wordOf('act', act) ?? t('auditAct.other')} <ObjectLink line={line} />
      <span className="cell-note">
        {[roleNames.join(', '), branch?.name.text, device && t('audit.fromDevice', { device })]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

/** Returns what a line is about, as far as it has a name that may be known. */
export function objectNameOf({ objectId, mentions }: AuditRow): string | undefined {
  return mentions.find(({ id }) => id === objectId)?.name;
}

/** Leads to what an act was about, where the back office has a page for it, and to all that was done with it. */
function ObjectLink({ line }: { readonly line: AuditRow }) {
  const { t } = useTranslation();
  const { objectId: id } = line;
  if (id === null) return null;
  const name = objectNameOf(line);
  const page = pageOf(id);
  return (
    <>
      {name !== undefined && (page === undefined ? <b>{name}</b> : <Link to={page}>{name}</Link>)}{' '}
      <Link className="small" to={paths.auditAbout(id, name ?? t('audit.unnamed'))}>
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
