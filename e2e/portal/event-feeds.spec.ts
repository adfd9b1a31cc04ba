import ICAL from 'ical.js';

import { fetchPage } from '../harness/library';

test('the calendar of all events can be subscribed to, narrowed by the filters of its page', async () => {
  const all = await fetchPage('/acara.ics');
  const stories = await fetchPage('/acara.ics?jenis=STORYTELLING');

  expect([all.status, all.headers.get('content-type'), all.headers.get('cache-control')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'public, max-age=300',
  ]);
  const count = async (response: Response) =>
    new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent').length;
  const [allCount, storyCount] = [await count(all), await count(stories)];
  expect(storyCount).toBeGreaterThan(3);
  expect(allCount).toBeGreaterThan(storyCount);
});

test('the widget may be framed by anybody, loads no script and sets no cookie; the portal may not be framed', async () => {
  const widget = await fetchPage('/sisip/acara');
  const portal = await fetchPage('/acara');

  expect(widget.status).toBe(200);
  expect(widget.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(widget.headers.get('x-frame-options')).toBeNull();
  expect(widget.headers.get('set-cookie')).toBeNull();
  expect(portal.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('the feed of events is RSS, and a calendar of an unknown event is not there', async () => {
  const feed = await fetchPage('/en/events.rss');

  expect([feed.status, feed.headers.get('content-type')]).toEqual([
    200,
    'application/rss+xml; charset=utf-8',
  ]);
  expect(await feed.text()).toContain('<language>en</language>');
  expect((await fetchPage('/acara/evt_01KB0000000000000000000001/kalender.ics')).status).toBe(404);
});
