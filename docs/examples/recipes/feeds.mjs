// The titles of the feed of new books.
const library = process.env.LIBRARY ?? 'https://pustaka.example';

const answer = await fetch(`${library}/feed.atom`);
if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
const feed = await answer.text();
for (const [, title] of feed.matchAll(/<entry>[\s\S]*?<title>([^<]*)<\/title>/g)) console.log(title);
