import { relative } from 'node:path';

import { root } from '../lib/project.mjs';

/** Tells Node's test runner to write each failed test as one line of JSON: its file, name and message. */
export default async function* failureReporter(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:fail' || data.details.error.failureType === 'subtestsFailed') continue;
    const { error } = data.details;
    const cause = error.cause?.stack ?? String(error.cause ?? error.message);
    yield `${JSON.stringify({ file: relative(root, data.file ?? ''), name: data.name, message: cause })}\n`;
  }
}
