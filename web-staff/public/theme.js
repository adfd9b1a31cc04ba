// Decides the colour scheme and the language before the first paint; a file of its own, because the page
// allows no inline script.
(function () {
  var root = document.documentElement;
  var chosen = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(document.cookie);
  var scheme = chosen ? chosen[1] : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.theme = scheme;
  root.dataset.mantineColorScheme = scheme;
  try {
    if (localStorage.getItem('pustaka.staff.language') === 'en') root.lang = 'en';
  } catch (_) {
    // A browser without storage speaks Indonesian until told otherwise.
  }
})();
