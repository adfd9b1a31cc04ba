import Database from 'better-sqlite3';

import type { GeneratedTitle } from './generate-catalogue';

/** The least a catalogue search can cost: plain FTS5, top 20 by bm25, no total, no facets, no spelling. */
export type SearchFloor = { search(text: string): readonly number[]; close(): void };

/** Builds the floor's index of title, authors, subjects, publisher and ISBN in one file. */
export function buildSearchFloor(path: string, titles: Iterable<GeneratedTitle>): SearchFloor {
  const database = new Database(path);
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.exec(
    `CREATE VIRTUAL TABLE floor USING fts5(title, authors, subjects, publisher, isbn, content='', tokenize='unicode61')`,
  );
  const insert = database.prepare(
    'INSERT INTO floor (rowid, title, authors, subjects, publisher, isbn) VALUES (?, ?, ?, ?, ?, ?)',
  );
  database.transaction(() => {
    for (const title of titles) {
      insert.run(
        title.id,
        `${title.title} ${title.subtitle ?? ''}`,
        title.contributors.join(' '),
        title.subjects.join(' '),
        title.publisher,
        title.isbn ?? '',
      );
    }
  })();
  database.close();
  return openSearchFloor(path);
}

/** Opens a floor's index that was built before. */
export function openSearchFloor(path: string): SearchFloor {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  const select = database
    .prepare('SELECT rowid FROM floor WHERE floor MATCH ? ORDER BY rank LIMIT 20')
    .pluck();
  return {
    search: (text) =>
      select
        .all(
          text
            .split(' ')
            .map((word) => `"${word.replaceAll('"', '')}"`)
            .join(' '),
        )
        .map(Number),
    close: () => database.close(),
  };
}
