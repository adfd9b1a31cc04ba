/** Libraries look at NODE_ENV when they are loaded and check every value twice without it; what the configuration takes for granted they shall too. */
process.env['NODE_ENV'] ??= 'production';
