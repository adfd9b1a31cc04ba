/**
 * Refuses lists of operations that miss one an app sends today, that lost one, or that the contract no longer
 * answers.
 */
import { existsSync, readFileSync } from 'node:fs';

import { buildSchema } from 'graphql';

import { committedOperations, toOperationsFile, readCurrentOperations } from '../lib/operations.mjs';
import { fromRoot } from '../lib/project.mjs';
import { complaintsAbout } from './operation-list.mjs';

const schema = buildSchema(readFileSync(fromRoot('schema/schema.graphql'), 'utf8'));
const complaints = [];
for (const app of ['web-patron', 'web-staff']) {
  const file = toOperationsFile(app);
  if (!existsSync(fromRoot(file))) complaints.push(`${file} is missing: npm run build writes it.`);
  else
    complaints.push(
      ...complaintsAbout(
        {
          file,
          listed: readJson(file),
          committed: committedOperations(file),
          current: await readCurrentOperations(app),
        },
        schema,
      ),
    );
}
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length > 0 ? 1 : 0);

function readJson(file) {
  return JSON.parse(readFileSync(fromRoot(file), 'utf8'));
}
