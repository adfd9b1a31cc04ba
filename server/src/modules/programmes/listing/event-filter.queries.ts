import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { readQuestion } from '../../../platform/search';
import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import type {
  EventAudience,
  EventFormat,
  EventStatus,
  PlaceKind,
  ProgrammeKind,
} from '../events/event.terms';

/** What narrows a list of events: fields are ANDed, the values of a list are alternatives. */
export type EventFilter = {
  readonly kinds?: readonly ProgrammeKind[] | null;
  readonly formats?: readonly EventFormat[] | null;
  readonly audiences?: readonly EventAudience[] | null;
  readonly age?: number | null;
  readonly branchIds?: readonly string[] | null;
  readonly spaceIds?: readonly string[] | null;
  readonly placeKinds?: readonly PlaceKind[] | null;
  readonly statuses?: readonly EventStatus[] | null;
  readonly dates?: { readonly from?: CivilDate | null; readonly to?: CivilDate | null } | null;
  readonly isFree?: boolean | null;
  readonly isAccessible?: boolean | null;
  readonly isForChildren?: boolean | null;
  readonly isForSchools?: boolean | null;
  readonly needsRegistration?: boolean | null;
  readonly text?: string | null;
  readonly programmeId?: string | null;
  readonly personId?: string | null;
  readonly partnerIds?: readonly string[] | null;
  readonly titleId?: string | null;
  readonly isToCome?: boolean | null;
  readonly isTemplate?: boolean | null;
  readonly hasPendingRegistrations?: boolean | null;
};

/** Who looks: everybody sees what is public at a moment, staff all. */
export type EventViewer = { readonly canSeeAll: boolean; readonly now: Date };

/** A condition on the table `e` and its values; conditions come from code. */
export type EventCondition = { readonly condition: string; readonly values: readonly unknown[] };

const MOST_WORDS = 8;

/** Writes what events a viewer may see. */
export function visibleTo({ canSeeAll, now }: EventViewer): EventCondition {
  return canSeeAll
    ? { condition: '1 = 1', values: [] }
    : { condition: 'e.public_from <= ? AND e.is_template = 0', values: [sqlInstant(now)] };
}

/** Writes the condition of a filter; without `isTemplate` templates are left out. */
export function eventCondition(filter: EventFilter, viewer: EventViewer): EventCondition {
  const parts = [
    visibleTo(viewer),
    ...listParts(filter),
    ...plainParts(filter),
    ...linkParts(filter),
    spanPart(filter),
    toComePart(filter.isToCome, viewer.now),
    pendingPart(filter.hasPendingRegistrations, viewer),
    ...textParts(filter.text),
  ];
  return joinConditions(parts.filter((part) => part !== null));
}

/** Joins conditions that must all hold. */
export function joinConditions(parts: readonly EventCondition[]): EventCondition {
  return {
    condition: parts.map(({ condition }) => `(${condition})`).join(' AND '),
    values: parts.flatMap(({ values }) => [...values]),
  };
}

function listParts(filter: EventFilter): (EventCondition | null)[] {
  const among = (column: string, values: readonly string[] | null | undefined): EventCondition | null =>
    values == null || values.length === 0
      ? null
      : { condition: `${column} IN (${placeholders(values)})`, values };
  const audiences = among('a.audience', filter.audiences);
  return [
    among('e.kind', filter.kinds),
    among('e.format', filter.formats),
    among('e.branch_id', filter.branchIds),
    among('e.space_id', filter.spaceIds),
    among('e.place_kind', filter.placeKinds),
    among('e.status', filter.statuses),
    audiences === null
      ? null
      : {
          condition: `EXISTS (SELECT 1 FROM event_audience a WHERE a.event_id = e.id AND ${audiences.condition})`,
          values: audiences.values,
        },
  ];
}

function plainParts(filter: EventFilter): (EventCondition | null)[] {
  const flag = (column: string, value: boolean | null | undefined): EventCondition | null =>
    value == null ? null : { condition: `${column} = ?`, values: [Number(value)] };
  return [
    flag('e.is_accessible', filter.isAccessible),
    flag('e.is_for_children', filter.isForChildren),
    flag('e.is_for_schools', filter.isForSchools),
    flag('e.is_template', filter.isTemplate ?? false),
    filter.isFree == null ? null : { condition: filter.isFree ? 'e.cost = 0' : 'e.cost > 0', values: [] },
    filter.needsRegistration == null
      ? null
      : { condition: `e.registration_mode ${filter.needsRegistration ? '<>' : '='} 'NONE'`, values: [] },
    filter.age == null
      ? null
      : {
          condition: '(e.age_from IS NULL OR e.age_from <= ?) AND (e.age_to IS NULL OR e.age_to >= ?)',
          values: [filter.age, filter.age],
        },
  ];
}

function linkParts({ programmeId, personId, partnerIds, titleId }: EventFilter): (EventCondition | null)[] {
  return [
    programmeId == null ? null : { condition: 'e.programme_id = ?', values: [programmeId] },
    personId == null
      ? null
      : {
          condition: 'EXISTS (SELECT 1 FROM event_credit c WHERE c.event_id = e.id AND c.person_id = ?)',
          values: [personId],
        },
    partnerIds == null || partnerIds.length === 0
      ? null
      : {
          condition: `e.id IN (SELECT h.event_id FROM event_partner h WHERE h.partner_id IN (${placeholders(partnerIds)})) OR e.programme_id IN (SELECT h.programme_id FROM event_partner h WHERE h.partner_id IN (${placeholders(partnerIds)}))`,
          values: [...partnerIds, ...partnerIds],
        },
    titleId == null
      ? null
      : {
          condition: 'EXISTS (SELECT 1 FROM event_title t WHERE t.event_id = e.id AND t.title_id = ?)',
          values: [titleId],
        },
  ];
}

/** Events with a session that touches the half-open span of days. */
function spanPart({ dates }: EventFilter): EventCondition | null {
  const { from, to } = dates ?? {};
  if (from == null && to == null) return null;
  const [begin, end] = [
    from == null ? null : sqlInstant(toInstant(from)),
    to == null ? null : sqlInstant(toInstant(to)),
  ];
  const ends = begin === null ? [] : ['e.ends_at > ?', 's.ends_at > ?'];
  const begins = end === null ? [] : ['e.starts_at < ?', 's.starts_at < ?'];
  const outer = [ends[0], begins[0]].filter((part) => part !== undefined);
  const inner = [
    "s.event_id = e.id AND s.status = 'SCHEDULED'",
    ...[ends[1], begins[1]].filter((part) => part !== undefined),
  ];
  const values = [begin, end].filter((value) => value !== null);
  return {
    condition: `${outer.join(' AND ')} AND EXISTS (SELECT 1 FROM event_session s WHERE ${inner.join(' AND ')})`,
    values: [...values, ...values],
  };
}

/**
 * Events that take place and are not over to the minute, or those that are over. What was postponed or called
 * off is neither.
 */
function toComePart(isToCome: boolean | null | undefined, now: Date): EventCondition | null {
  if (isToCome == null) return null;
  const at = sqlInstant(now);
  if (!isToCome)
    return {
      condition: "e.session_count > 0 AND e.ends_at <= ? AND e.status IN ('PUBLISHED', 'DONE')",
      values: [at],
    };
  return {
    condition:
      "e.status = 'PUBLISHED' AND e.ends_at > ? AND EXISTS (SELECT 1 FROM event_session s WHERE s.event_id = e.id AND s.status = 'SCHEDULED' AND s.ends_at > ?)",
    values: [at, at],
  };
}

/** Events where registrations wait for staff; that some wait is nobody else's business. */
function pendingPart(isPending: boolean | null | undefined, viewer: EventViewer): EventCondition | null {
  if (isPending == null) return null;
  if (!viewer.canSeeAll) return { condition: '1 = 0', values: [] };
  return {
    condition: `${isPending ? '' : 'NOT '}EXISTS (SELECT 1 FROM registration r WHERE r.event_id = e.id AND r.status = 'PENDING')`,
    values: [],
  };
}

/** Every word that is asked for, in any of its spellings. */
function textParts(text: string | null | undefined): EventCondition[] {
  return readQuestion(text ?? '', MOST_WORDS).map((spellings) => ({
    condition: spellings.map(() => 'e.search_text LIKE ?').join(' OR '),
    values: spellings.map((word) => `% ${word}%`),
  }));
}
