import { useTranslation } from '../../../i18n/use-translation';
import { useRuleWords } from '../../../lib/circulation/use-rule-words';
import { readAuditFacts } from './audit-facts';
import type { AuditRule } from './audit-facts';
import type { AuditRow } from './audit-query';
import { useFactWords } from './use-fact-words';

const SHOWN = 3;

/** Tells what an act changed, before and after; else what was entered. */
export function AuditChanges({ line }: { readonly line: AuditRow }) {
  const { t } = useTranslation();
  const words = useFactWords(line.mentions);
  const ruled = useRuleRows(words);
  const { changes, given, rules } = readAuditFacts(line.facts);
  const rows =
    rules.length > 0
      ? rules.map(ruled)
      : changes.length > 0
        ? changes.flatMap((change) => changed(change, words))
        : given.filter(({ value }) => value !== line.objectId).flatMap(entered(words));
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

/** What has no words in this language stands among the technical facts only: a raw key tells a librarian nothing. */
const NOT_SAID: readonly ShownRow[] = [];

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
): readonly ShownRow[] {
  const name = words.field(field);
  const [was, is] = [words.value(field, before), words.value(field, after)];
  return name === undefined || was === undefined || is === undefined
    ? NOT_SAID
    : [{ field: name, before: was, after: is }];
}

function entered(words: Words) {
  return ({ field, value }: { readonly field: string; readonly value: unknown }): readonly ShownRow[] => {
    const [name, after] = [words.field(field), words.value(field, value)];
    return name === undefined || after === undefined ? NOT_SAID : [{ field: name, before: null, after }];
  };
}

/** Returns how a changed cell of the rule matrix reads: which rule, for whom, before and after. */
function useRuleRows(words: Words): (rule: AuditRule) => ShownRow {
  const { t, wordOf, language } = useTranslation();
  const ruleWords = useRuleWords();
  return ({ rule, branchId, category, materialType, before, after }) => {
    const value = (said: string | null) =>
      said === null ? t('audit.inherits') : ruleWords.value(rule, said);
    const cell = [
      category === null ? null : language === 'id' ? category.id : category.en,
      materialType === null ? null : wordOf('shared.materialType', materialType),
      branchId === null ? null : words.value('branch_id', branchId),
    ].filter((part) => part != null);
    return {
      field: [ruleWords.name(rule), cell.join(' × ')].filter((part) => part !== '').join(', '),
      before: value(before),
      after: value(after),
    };
  };
}

function written(facts: string): string {
  try {
    return JSON.stringify(JSON.parse(facts), null, 1);
  } catch {
    return facts;
  }
}
