import type { HomeWords } from './words.id';

/** Words of the home page in English. */
export const words: HomeWords = {
  heading: 'Every shelf in the city, one search.',
  scopes: 'Search in',
  scope: { everything: 'Everything', available: 'Available now', children: 'Children' },
  often: 'Start with',
  examples: ['laskar pelangi', 'pramoedya ananta toer', 'sejarah jawa', 'english dictionary'],
  today: 'Today',
  stops: 'Stops in the neighbourhoods by schedule',
  comingEvents: 'Coming up',
  wholeCalendar: 'The whole calendar',
  newArrivals: 'New on the shelf',
  allNew: 'Everything new',
  browse: 'Enter by the shelf',
  browseText: 'Classes as they stand on the spine. The figure is the number of titles we have now.',
  allClasses: 'All classes, people and subjects',
  readingLists: "Readers' reading lists",
  local: 'About Pasuruan',
  allLocal_one: '{{n}} title',
  allLocal_other: '{{n}} titles',
  children: "The children's door",
  childrenText:
    "Picture books, folk tales and knowledge for children, from the children's shelves of every branch.",
  childrenEnter_one: "See {{n}} children's title",
  childrenEnter_other: "See {{n}} children's titles",
  teens: 'For teens',
  stories: 'Folk tales',
  comics: 'Comics',
  animals: 'Animals',
  visitLink: 'All opening hours and addresses',
};
