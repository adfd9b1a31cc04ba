import { readPosterName } from './poster-routes';

const EVENT = 'evt_01M87WK6C0B2N53GZBG3P5NKRK';

test('the name of a poster says event, format, language and kind of file', () => {
  expect(readPosterName(`${EVENT}-0123456789ab-wide-en.png`)).toEqual({
    eventId: EVENT,
    format: 'wide',
    locale: 'EN',
    fileType: 'png',
  });
  expect(readPosterName(`${EVENT}-0-portrait-id.svg`)).toEqual({
    eventId: EVENT,
    format: 'portrait',
    locale: 'ID',
    fileType: 'svg',
  });
});

test.each([
  `${EVENT}.svg`,
  `${EVENT}-0-huge-id.svg`,
  `${EVENT}-0-wide-fr.svg`,
  `${EVENT}-0-wide-id.gif`,
  '../../etc/passwd',
  `ttl_01M87WK6C0B2N53GZBG3P5NKRK-0-wide-id.svg`,
])('%s is no poster', (name) => {
  expect(readPosterName(name)).toBeNull();
});
