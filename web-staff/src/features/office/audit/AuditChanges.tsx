import { useTranslation } from '../../../i18n/use-translation';
import { readAuditFacts } from './audit-facts';
import type { AuditRow } from './audit-query';
import { useFactWords } from './use-fact-words';

const SHOWN = 3;

/** Tells what an act changed, before and after; else what was entered. */
export function AuditChanges({ line }: { readonly line: AuditRow }) {
  const { t } = useTranslation();
  const words = useFactWords(line.mentions);
  const { changes, given } = readAuditFacts(line.facts);
  const rows =
    changes.length > 0
      ? changes.map((change) => changed(change, words))
      : given.filter(({ value }) => value !== line.objectId).map(entered(words));
  if (rows.length === 0 && line.facts === null) return null;
  return (
    <div>
      {rows.length > 0 && (
        <dl className="audit-changes">
          {rows.slice(0, SHOWN).map((row, index) => (
            <Row key={index} {...row} />
          ))}
        </dl>
      )}
      {line.facts !== null && (
        <details>
          <summary>
            {rows.length > SHOWN ? t('audit.more', { count: rows.length - SHOWN }) : t('audit.technical')}
          </summary>
          {rows.length > SHOWN && (
            <dl className="audit-changes">
              {rows.slice(SHOWN).map((row, index) => (
                <Row key={index} {...row} />
              ))}
            </dl>
          )}
          <pre className="audit-facts">{`${line.act} ${line.objectId ?? ''}\n${line.requestId}\n${written(line.facts)}`}</pre>
        </details>
      )}
    </div>
  );
}

type ShownRow = { readonly field: string; readonly before: string | null; readonly after: string };

function Row({ field, before, after }: ShownRow) {
  return (
    <div>
      <dt>{field}</dt>
      <dd>
        {before !== null && (
          <>
            <del>{before}</del> <span aria-hidden="true">→</span>{' '}
          </>
        )}
        {after}
      </dd>
    </div>
  );
}

type Words = ReturnType<typeof useFactWords>;

function changed(
  { field, before, after }: { field: string; before: unknown; after: unknown },
  words: Words,
): ShownRow {
  return { field: words.field(field), before: words.value(field, before), after: words.value(field, after) };
}

function entered(words: Words) {
  return ({ field, value }: { readonly field: string; readonly value: unknown }): ShownRow => ({
    field: words.field(field),
    before: null,
    after: words.value(field, value),
  });
}

function written(facts: string): string {
  try {
    return JSON.stringify(JSON.parse(facts), null, 1);
  } catch {
    return facts;
  }
}
