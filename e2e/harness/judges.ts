import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs of other people that judge what the library hands out; `npm test` brings them where it may. */
export type Judge = 'feedparser' | 'icalendar' | 'zbarimg' | 'pdftotext' | 'pdftoppm';

/** What feedparser reads in a feed; `complaint` is null when nothing is wrong with it. */
export type JudgedFeed = {
  readonly complaint: string | null;
  readonly version: string;
  readonly language: string | null;
  readonly title: string;
  readonly link: string;
  readonly entries: readonly JudgedEntry[];
};
/** An entry of a feed; the moment is in UTC. */
export type JudgedEntry = {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly words: string;
  readonly at: string | null;
};

/** What icalendar reads in a calendar, and what it could not read. */
export type JudgedCalendar = {
  readonly complaints: readonly string[];
  readonly events: readonly JudgedEvent[];
};
/** An event of a calendar; moments are in UTC, days are civil. */
export type JudgedEvent = {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly status: string;
  readonly starts: string;
  readonly ends: string;
};

/** Defines a test that asks judges; where one of them is missing it is skipped, and the run says so. */
export function judged(judges: readonly Judge[]): jest.It {
  const missing = (process.env['MISSING_JUDGES'] ?? '').split(' ');
  return judges.some((judge) => missing.includes(judge)) ? test.skip : test;
}

/** Lets feedparser read a feed of a media type. */
export function readByFeedparser(feed: string, mediaType: string): JudgedFeed {
  return askPython(process.env['FEEDPARSER_PYTHON'], {
    program: FEEDPARSER,
    input: feed,
    words: [mediaType],
  });
}

/** Lets icalendar read a calendar. */
export function readByIcalendar(calendar: string): JudgedCalendar {
  return askPython(process.env['ICALENDAR_PYTHON'], { program: ICALENDAR, input: calendar, words: [] });
}

/** What is wrong with each document of structured data, as a validator of schema.org sees it. */
export function complaintsAbout(documents: readonly object[]): string[][] {
  const complaints: string[][] = JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'structured-data-judge.mjs')], {
      input: JSON.stringify(documents),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
  return complaints;
}

/** Reads every code that zbarimg finds in a picture. */
export function codesIn(picture: Buffer): string[] {
  return inFolder((folder) => {
    const file = join(folder, 'picture.png');
    writeFileSync(file, picture);
    // It ends with 4 when it finds nothing.
    const { stdout, status } = spawnSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8' });
    if (status !== 0 && status !== 4) throw new Error(`zbarimg could not read the picture: ${status}`);
    return stdout.split('\n').filter(Boolean);
  });
}

/** Reads the words of a PDF as pdftotext sees them, in one line. */
export function readPdfText(pdf: Buffer): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    return execFileSync('pdftotext', ['-enc', 'UTF-8', join(folder, 'paper.pdf'), '-'], {
      encoding: 'utf8',
    }).replace(/\s+/g, ' ');
  });
}

/** Draws every page of a PDF with pdftoppm, 150 dots to the inch. */
export function drawnByPoppler(pdf: Buffer): Buffer[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '150', '-png', join(folder, 'paper.pdf'), join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  });
}

const FEEDPARSER = `
import json, sys, feedparser
feed = feedparser.parse(sys.stdin.buffer.read(), response_headers={'content-type': sys.argv[1]})
moment = lambda entry: entry.get('updated_parsed') or entry.get('published_parsed')
at = lambda entry: moment(entry) and '%04d-%02d-%02dT%02d:%02d:%02dZ' % tuple(moment(entry)[:6])
print(json.dumps({'complaint': str(feed.bozo_exception) if feed.bozo else None, 'version': feed.version, 'language': feed.feed.get('language'), 'title': feed.feed.get('title', ''), 'link': feed.feed.get('link', ''),
  'entries': [{'id': entry.get('id', ''), 'title': entry.get('title', ''), 'link': entry.get('link', ''), 'words': entry.get('summary', ''), 'at': at(entry)} for entry in feed.entries]}))
`;

const ICALENDAR = `
import json, sys, datetime, icalendar
def moment(value):
  return value.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ') if isinstance(value, datetime.datetime) else value.isoformat()
def facts(event):
  return {'uid': str(event['UID']), 'sequence': int(event.get('SEQUENCE', 0)), 'title': str(event['SUMMARY']), 'status': str(event.get('STATUS', '')), 'starts': moment(event.decoded('DTSTART')), 'ends': moment(event.decoded('DTEND'))}
try:
  events = icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT')
  complaints = [str(error) for event in events for error in event.errors]
  print(json.dumps({'complaints': complaints, 'events': [] if complaints else [facts(event) for event in events]}))
except (ValueError, KeyError) as error:
  print(json.dumps({'complaints': [str(error)], 'events': []}))
`;

function askPython<Answer>(
  python: string | undefined,
  { program, input, words }: { program: string; input: string; words: readonly string[] },
): Answer {
  if (!python)
    throw new Error('No Python here knows this judge: name it with `judged`, so that the test is skipped.');
  const answer: Answer = JSON.parse(
    execFileSync(python, ['-c', program, ...words], {
      input,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    }),
  );
  return answer;
}

function inFolder<Value>(act: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-judge-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
