/**
 * Reads documents of structured data (a JSON list on standard input) and writes what is wrong with them.
 * Types, properties and what search engines require are judged by Adobe's validator with the vocabulary of
 * schema.org as Zazuko publishes it; values are held against the ranges of that same vocabulary.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

import Validator from '@adobe/structured-data-validator';

const SCHEMA = /^https?:\/\/schema\.org\//;
const DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?/;
const PRIMITIVES = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Boolean: (value) => typeof value === 'boolean',
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  Date: isMoment,
  DateTime: isMoment,
  Time: (value) => typeof value === 'string' && TIME.test(value),
};

const vocabulary = readVocabulary();
const validator = new Validator({ '@graph': vocabulary.graph });
const complaints = [];
for (const document of JSON.parse(await text(process.stdin))) {
  const issues = await validator.validate({ jsonld: { [document['@type']]: [structuredClone(document)] } });
  complaints.push([
    ...issues
      .filter(({ severity, errorType }) => severity === 'ERROR' || errorType === 'schemaOrg')
      .map(({ issueMessage }) => issueMessage),
    ...wrongValues(document, String(document['@type'])),
  ]);
}
process.stdout.write(JSON.stringify(complaints));

function wrongValues(node, path) {
  return Object.entries(node)
    .filter(([property]) => !property.startsWith('@') && !property.includes('-'))
    .flatMap(([property, values]) =>
      [values].flat().flatMap((value) => {
        const place = `${path}.${property}`;
        const ranges = vocabulary.ranges.get(property) ?? [];
        const inside = typeof value === 'object' && value !== null ? wrongValues(value, place) : [];
        return ranges.length === 0 || ranges.some((range) => fits(value, range))
          ? inside
          : [`${place}: ${JSON.stringify(value).slice(0, 80)} is none of ${ranges.join(', ')}`, ...inside];
      }),
    );
}

/**
 * A thing is named by its type, whatever may stand anywhere and a member of an enumeration by its address;
 * those of other vocabularies nobody here knows.
 */
function fits(value, range) {
  if (range in PRIMITIVES) return PRIMITIVES[range](value);
  if (typeof value === 'object' && value !== null)
    return [value['@type']].flat().some((type) => isA(String(type), range));
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  if (range === 'Thing') return true;
  if (!isA(range, 'Enumeration')) return false;
  return SCHEMA.test(value)
    ? (vocabulary.members.get(value.replace(SCHEMA, '')) ?? []).some((type) => isA(type, range))
    : true;
}

function isA(type, wanted) {
  return type === wanted || (vocabulary.parents.get(type) ?? []).some((parent) => isA(parent, wanted));
}

function isMoment(value) {
  const [, year, month = '01', day = '01'] = typeof value === 'string' ? (DATE.exec(value) ?? []) : [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function readVocabulary() {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  const [parents, ranges, members, entities] = [new Map(), new Map(), new Map(), new Map()];
  const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject, predicate, object] =
      /^<https?:\/\/schema\.org\/([^>]+)> <[^>]*[/#]([^>]+)> <([^>]+)>/.exec(line) ?? [];
    if (subject === undefined) continue;
    const name = object.replace(SCHEMA, '');
    const entity = entities.get(subject) ?? { '@id': `schema:${subject}` };
    if (predicate === 'type' && object.endsWith('#Class'))
      entities.set(subject, { ...entity, '@type': 'rdfs:Class' });
    if (predicate === 'type' && object.endsWith('#Property'))
      entities.set(subject, { ...entity, '@type': 'rdf:Property' });
    if (predicate === 'type' && SCHEMA.test(object)) add(members, subject, name);
    if (predicate === 'subClassOf') {
      add(parents, subject, name);
      entities.set(subject, {
        ...entity,
        'rdfs:subClassOf': [...(entity['rdfs:subClassOf'] ?? []), { '@id': `schema:${name}` }],
      });
    }
    if (predicate === 'domainIncludes')
      entities.set(subject, {
        ...entity,
        'schema:domainIncludes': [...(entity['schema:domainIncludes'] ?? []), { '@id': `schema:${name}` }],
      });
    if (predicate === 'rangeIncludes') add(ranges, subject, name);
  }
  return { parents, ranges, members, graph: [...entities.values()] };
}
