import Database from 'better-sqlite3';
import fastify from 'fastify';
import type { AddressInfo } from 'node:net';

import { sqlitePath } from '../platform/db/data-source';

type Row = { id: string };

const PAGE = 20;

/** The floor: the same answers by hand, Fastify and the raw driver, no GraphQL, no access rules. */
async function main(): Promise<void> {
  const database = new Database(sqlitePath(process.argv[2] ?? ''), { readonly: true });
  const titles = database.prepare<[string], Row>('SELECT id, title_proper AS titleProper, publisher, publication_year AS publicationYear FROM title WHERE id > ? ORDER BY id LIMIT 20');
  const marks = Array.from({ length: PAGE }, () => '?').join(', ');
  const people = database.prepare<string[], { title_id: string }>(`SELECT c.title_id, p.preferred_name AS preferredName FROM contribution c JOIN contributor p ON p.id = c.contributor_id WHERE c.title_id IN (${marks}) ORDER BY c.title_id, c.position`);
  const copies = database.prepare<string[], { title_id: string }>(`SELECT c.title_id, b.code, COUNT(*) AS copyCount, SUM(c.status = 'AVAILABLE') AS availableCount FROM copy c JOIN branch b ON b.id = c.branch_id WHERE c.title_id IN (${marks}) GROUP BY c.title_id, b.code`);
  const one = database.prepare<[string], Row>('SELECT id, title_proper AS titleProper, publisher, publication_year AS publicationYear FROM title WHERE id = ?');
  const complete = (rows: readonly Row[]): unknown => {
    const ids = Array.from({ length: PAGE }, (_, index) => rows[index]?.id ?? '');
    const contributors = people.all(...ids);
    const branches = copies.all(...ids);
    return rows.map((row) => ({ ...row, contributors: contributors.filter(({ title_id }) => title_id === row.id), branches: branches.filter(({ title_id }) => title_id === row.id) }));
  };
  const http = fastify();
  http.get<{ Querystring: { after?: string } }>('/list', async (request, reply) => reply.type('application/json').send(JSON.stringify(complete(titles.all(request.query.after ?? '')))));
  http.get<{ Querystring: { id: string } }>('/detail', async (request, reply) => reply.type('application/json').send(JSON.stringify(complete(one.all(request.query.id)))));
  await http.listen({ port: 0, host: '127.0.0.1' });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1_000, rssMb: Math.round(process.memoryUsage().rss / 1e6) });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port: (http.server.address() as AddressInfo).port });
}

void main();
